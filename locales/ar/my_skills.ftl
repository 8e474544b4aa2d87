### My skills: what a helper has lived, since when, and their languages.

my-topics =
    ماذا تعرفون؟ ✓ تعني: تم اختياره. اضغطوا للإضافة أو الحذف.
    .that-is-all = هذا كل شيء

# $topic is a trade or a step of life.
my-years =
    { $kind ->
        [trade] منذ متى تعرفون هذه المهنة: { $topic }؟ هكذا نبحث عن شخص يستطيع أن يقول: «أنا فعلت ذلك بنفسي».
       *[step] هذه المرحلة: { $topic }. قبل كم من الوقت كانت؟ الأمور تتغير، وهذا يساعدنا على الاختيار.
    }
    .skip = تخطّي

years-under-one = أقل من سنة
years-one-to-three = 1 إلى 3 سنوات
years-three-to-ten = 3 إلى 10 سنوات
years-over-ten = أكثر من 10 سنوات

# $topic is a trade or a step, $years says since when.
topic-since = { $topic } ({ $years })

# $topic is what they are asked about no more, since they said so.
topic-not-asked = { $topic } (لم نعد نسأل عنه)

my-experience =
    كيف تعملون، أو كيف عملتم؟
    .employed = { helper-experience.employed }
    .business = { helper-experience.business }
    .both = { helper-experience.both }

my-speaking =
    أي لغات تتكلمون جيدًا؟ بعض الناس يفضّلون الكلام على الكتابة. ✓ تعني: تم اختياره.
    .that-is-all = هذا كل شيء

my-reading =
    أي لغات تقرؤون جيدًا؟ نبحث أولًا عن شخص يقرأ لغة السؤال. ✓ تعني: تم اختياره.
    .that-is-all = هذا كل شيء
