### Answer: a helper is offered a question.

# $asker is a name or a tree's, $topic and $aim are ours, $reason says why this reader is asked; $to is who reads it.
question-offered =
    { $to ->
        [partner] سؤال من شخص في البرنامج، دون ذكر اسمه:
        «{ $question }»

        الموضوع: { $topic }. الهدف: { $aim }.
        لماذا أنتم: { $reason }
        قولوا ما تطلبونه، أو كيف تسير الأمور عندكم.
       *[helper] سؤال من { $asker }:
        «{ $question }»

        الموضوع: { $topic }. الهدف: { $aim }.{ $income ->
            [now] { " " }الحاجة إلى دخل: الآن.
            [three-months] { " " }الحاجة إلى دخل: خلال 3 أشهر.
            [a-year] { " " }الحاجة إلى دخل: خلال سنة.
            [no-hurry] { " " }الحاجة إلى دخل: دون عجلة.
           *[not-told] { "" }
        }{ $told ->
            [yes] { " " }الصعوبات: { $obstacles }.
           *[no] { "" }
        }
        لماذا أنتم: { $reason }
    }
    .take = سأجيب
    .not-now = ليس هذه المرة
    .not-mine = ليست هذه تجربتي
    .ask-back = عندي سؤال أولًا
    .year = أحكي، مع السنة
    .counsellor = إلى مستشار
    .original = النص الأصلي
    .no-more = لا أريد أسئلة أخرى
    .report = إبلاغ عن مشكلة

question-is-gone = هذا السؤال لم يعد هنا. شكرًا لكم على كل حال.

you-answered-this-offer = لقد أجبتم على هذا الطلب من قبل. شكرًا.

thanks-for-saying-no = حسنًا، لا مشكلة. شكرًا لأنكم قلتم ذلك. سنسأل شخصًا آخر.

handed-to-counsellor = شكرًا، أحسنتم بقول ذلك. أحد المستشارين يهتم بالأمر. لم يعد عليكم فعل شيء.

write-your-answer =
    { $role ->
        [counsellor] تكتبون الآن جوابًا إلى { $asker }:
        «{ $question }»

        اكتبوا بلغتكم، بكلمات بسيطة. أمامكم 24 ساعة.
        [partner] تكتبون الآن جوابًا إلى { $asker }:
        «{ $question }»

        اكتبوا بكلمات بسيطة: ما تطلبونه، وكيف تسير الأمور عندكم. أمامكم 24 ساعة.
       *[other] تكتبون الآن جوابًا إلى { $asker }:
        «{ $question }»

        اكتبوا بلغتكم، كما تكتبون لصديق. احكوا ما مررتم به. أمامكم 24 ساعة.
    }

write-your-question-back =
    السؤال من { $asker } كان:
    «{ $question }»

    ماذا تريدون أن تعرفوا أولًا؟ اكتبوه.

# $asker is a name or a tree's.
answer-sent = شكرًا! نوصل كلماتكم إلى { $asker }. ربما لا تُقرأ قبل بضعة أيام. وسنخبركم بما يحدث بعد ذلك.

# $offered and $taken count questions.
your-questions =
    { $offered ->
        [0] { $taken ->
            [0] لا يوجد سؤال لكم الآن. سنكتب لكم عندما يأتي سؤال.
            [one] أخذتم سؤالًا واحدًا. إنه ينتظر جوابكم.
            [two] أخذتم سؤالين. إنهما ينتظران جوابكم.
            [few] أخذتم { $taken } أسئلة. إنها تنتظر جوابكم.
            [many] أخذتم { $taken } سؤالًا. إنها تنتظر جوابكم.
           *[other] أخذتم { $taken } سؤال. إنها تنتظر جوابكم.
        }
       *[other] أسئلة جديدة لكم: { $offered }. أسئلة أخذتموها من قبل: { $taken }.
    }
