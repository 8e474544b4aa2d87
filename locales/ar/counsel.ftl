### Counsel: a question waits for a counsellor.

# $asker is their name, $since a date and time, $chosen a helper whose path the asker has read.
question-waits =
    سؤال من { $asker } ينتظر منذ { $since }:
    «{ $question }»

    الموضوع: { $topic }. الهدف: { $aim }.{ $income ->
        [now] { " " }الحاجة إلى دخل: الآن.
        [three-months] { " " }الحاجة إلى دخل: خلال 3 أشهر.
        [a-year] { " " }الحاجة إلى دخل: خلال سنة.
        [no-hurry] { " " }الحاجة إلى دخل: دون عجلة.
       *[not-told] { "" }
    }{ $french ->
        [none] { " " }الفرنسية: ليس بعد.
        [a-little] { " " }الفرنسية: بضع كلمات.
        [everyday] { " " }الفرنسية: تكفي للحياة اليومية.
        [good] { " " }الفرنسية: جيدة.
       *[not-told] { "" }
    }{ $wished ->
        [yes] { " " }المطلوب جواب من { $chosen }، بعد قراءة التجربة.
       *[no] { "" }
    }
    .answer = سأجيب
    .we-have-met = تم اللقاء
    .offer = عرضه على شخص
    .partner = عرضه على شريك
    .accompany = مرافقة
    .who = من، ولماذا
    .original = النص الأصلي
    .close = إغلاق
    .later = لاحقًا

# $count is how many helpers can be asked.
choose-helper =
    { $count ->
        [0] لا أحد من المساندين متاح هذا الأسبوع.
       *[other] على أيّ المساندين نعرض السؤال؟
    }
    .nobody = لا أحد، رجوع

# $helper is their name, $topics a list of what they would rather not be asked about.
helper-avoids = { $helper } (ليس عن: { $topics })

helper-not-free = هذا الشخص لم يعد متاحًا. اختاروا شخصًا آخر.

# $helper is their name.
offered-to-helper = عُرض السؤال على { $helper }. إذا لم يأت جواب خلال 24 ساعة، يعود السؤال إلى هنا.

question-closed = أُغلق السؤال. ووصل الخبر إلى صاحب السؤال.

waits-for-you = حسنًا. يبقى هذا في القائمة. لرؤيته من جديد، اكتبوا: انتظار

# $state is what became of it, $by who has it.
no-longer-waits = هذا السؤال لم يعد ينتظر: { $state }. عند من: { $by }.

# $why is a sentence about one helper, $state what they said.
asked-with-reason =
    { $why }
    { $state ->
        [open] لا جواب بعد.
        [claimed] السؤال صار عند هذا الشخص.
        [declined] الجواب: ليس هذه المرة.
       *[gone] لم نعد ننتظر جوابًا.
    }

# $helpers is how many would be asked next; $because says why there are none.
who-is-next =
    { $because ->
        [not-lived] بين المساندين المتاحين، لا أحد مرّ بهذه التجربة.
        [wishes] من مرّوا بهذه التجربة ليسوا كما يتمنى صاحب السؤال، أو لا نعرف ذلك عنهم.
        [avoided] من مرّوا بهذه التجربة يفضّلون ألّا يتكلموا عن هذا الموضوع.
        [all-asked] كل من مرّوا بهذه التجربة سألناهم من قبل.
        [no-room] من مرّوا بهذه التجربة ساعدوا هذا الأسبوع بما يكفي.
        [not-for-peers] هذا السؤال ليس للمساندين.
       *[none] { $helpers ->
            [zero] لا أحد يمكن أن نسأله الآن.
            [one] يمكن أن نسأل الآن شخصًا واحدًا.
            [two] يمكن أن نسأل الآن شخصين.
            [few] يمكن أن نسأل الآن { $helpers } أشخاص.
            [many] يمكن أن نسأل الآن { $helpers } شخصًا.
           *[other] يمكن أن نسأل الآن { $helpers } شخص.
        }
    }
