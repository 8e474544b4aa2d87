### My wishes: how much and when, what for, what not about; and who they are, if they like to say.

my-week =
    كم سؤالًا في الأسبوع، على الأكثر؟ يمكنكم دائمًا أن تقولوا لا.
    .one = { helper-week.one }
    .two = { helper-week.two }
    .three = { helper-week.three }
    .five = { helper-week.five }

my-free-times =
    متى تحبون أن تجيبوا؟ هذا ليس التزامًا. ✓ تعني: تم اختياره.
    .that-is-all = هذا كل شيء

my-part =
    في ماذا تحبون أن تشاركوا؟ نسألكم قبل ذلك، ويمكنكم أن تقولوا لا. ✓ تعني: تم اختياره.
    .that-is-all = هذا كل شيء

part-answer = الجواب على أسئلة
part-tell-a-group = أن أحكي أمام مجموعة
part-go-along = المشاركة في زيارة
part-talk-french = الكلام معًا بالفرنسية
part-shape-programme = أن أقول رأيي

not-my-topics =
    عن ماذا تفضّلون ألّا تتكلموا؟ لا داعي لسبب. لن نرسل لكم هذه الأسئلة. المستشارون أيضًا يرون ذلك. ✓ تعني: تم اختياره.
    .that-is-all = هذا كل شيء

not-topic-papers = الأوراق
not-topic-debts = الديون
not-topic-business = فتح مشروع خاص
not-topic-family = العائلة
not-topic-health = الصحة

my-gender =
    هل أنتم امرأة أم رجل؟ بعض الناس يفضّلون الكتابة لامرأة. لا نستعمل هذا لشيء آخر.
    ما قلتموه حتى الآن: { $said }
    .woman = { gender-woman }
    .man = { gender-man }
    .other = { gender-other }
    .rather-not = { gender-rather-not }

gender-woman = امرأة
gender-man = رجل
gender-other = غير ذلك
gender-rather-not = أفضّل ألّا أقول

nothing-told = لا شيء

# $said is a country, or says that none was told.
my-country =
    من أي بلد أنتم؟ هذا لشيء واحد فقط: ألّا يكتب أحد لشخص يخاف منه. اختاروا، أو اكتبوه.
    ما قلتموه حتى الآن: { $said }

country-af = أفغانستان
country-ua = أوكرانيا
country-sy = سوريا
country-sd = السودان
country-er = إريتريا
country-cd = الكونغو الديمقراطية
country-rather-not = أفضّل ألّا أقول
