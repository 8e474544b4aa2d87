### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    قد يجيب عن سؤالكم أيضًا صاحب عمل أو مركز تدريب في البرنامج:
    «{ $question }»

    سيقرأ هذه الكلمات، ولا يرى اسمكم. هل توافقون؟
    .yes = نعم
    .no = لا

question-sent-to-partner = أُرسل سؤالكم إلى شريك، دون اسمكم. نكتب لكم فور وصول الجواب.

partner-not-asked = حسنًا، لن يقرأ أي شريك سؤالكم. والباقي يستمر كما كان.

partner-is-asked-already = هذا السؤال عند شريك الآن. ليس عليكم فعل شيء.

no-partner-now = لا يوجد الآن شريك متاح لهذا. العمل على سؤالكم يستمر كما كان.

# $organisation is for whom the partner speaks.
partner-took-it = سؤالكم الآن عند { $organisation }، من شركاء البرنامج. يجري تحضير الجواب، دون معرفة اسمكم. نكتب لكم فور وصول الجواب.

no-partner-answered = لم يستطع أي شريك أن يجيب هذه المرة. والباقي يستمر كما كان. لطرح سؤال آخر، اكتبوا: سؤال

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }، شريك)

# To a counsellor.
asker-decides-on-partner = نسأل صاحب السؤال: هل يمكن لشريك أن يقرأ السؤال، دون اسم؟ حتى يصل الجواب، يبقى السؤال هنا.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] قد تصلكم أسئلة عن مهنتكم أو عن التدريب: سؤالان في الأسبوع على الأكثر، دون أسماء. هل ما زلتم موافقين؟
       *[no] لا تصلكم أي أسئلة. هل تريدون أن تصلكم؟ سؤالان في الأسبوع على الأكثر، ويمكنكم ترك أي سؤال لغيركم.
    }
    .yes = نعم
    .no = لا

questions-come-to-partner = شكرًا لكم! عندما يكون هناك سؤال لكم، يصل إلى هنا. ويمكنكم دائمًا تركه لغيركم.

no-questions-to-partner = حسنًا، لن تصلكم أسئلة بعد الآن. إذا أردتم أن تصلكم من جديد، اكتبوا: أسئلة
