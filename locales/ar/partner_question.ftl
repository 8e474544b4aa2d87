### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    قد يستطيع صاحب عمل أو مركز تدريب في البرنامج أن يجيب أيضًا:
    «{ $question }»

    سيقرأ هذه الكلمات، لا اسمكم. هل توافقون؟
    .yes = نعم
    .no = لا

question-sent-to-partner = أُرسل السؤال إلى شريك، دون اسمكم. نكتب لكم فور وصول الجواب.

partner-not-asked = حسنًا، لن يقرأه أي شريك. والباقي يستمر كما كان.

partner-is-asked-already = هذا السؤال عند شريك الآن. لا حاجة إلى أي شيء منكم.

no-partner-now = لا يوجد الآن شريك متاح لهذا. سؤالكم يتابع طريقه كما كان.

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }، شريك في البرنامج: يجري هناك تحضير جواب عن سؤالكم، دون معرفة اسمكم. نكتب لكم فور وصوله.

no-partner-answered = لم يستطع أي شريك أن يجيب هذه المرة. والباقي يستمر كما كان. لطرح سؤال آخر، اكتبوا: سؤال

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }، شريك)

# To a counsellor.
asker-decides-on-partner = نسأل صاحب السؤال إن كان يوافق أن يقرأه شريك، دون اسمه. وحتى ذلك الحين يبقى السؤال هنا.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] قد تصلكم أسئلة عن مهنتكم أو عن التدريب: سؤالان في الأسبوع على الأكثر، دون أسماء. هل ما زلتم موافقين؟
       *[no] لا تصلكم أي أسئلة. هل تريدون أن تصلكم؟ سؤالان في الأسبوع على الأكثر، ويمكنكم ترك أي سؤال.
    }
    .yes = نعم
    .no = لا

questions-come-to-partner = شكرًا لكم! عندما يكون هناك سؤال لكم، يصل إلى هنا. ويمكنكم دائمًا تركه.

no-questions-to-partner = حسنًا، لا أسئلة بعد الآن. لتصلكم من جديد، اكتبوا: أسئلة
