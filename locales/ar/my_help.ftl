### My help: what a helper has told about themselves.

# $topics, $speaks, $reads and $times are lists, or say that nothing was told; $further are lines, $week counts questions.
my-help =
    مساندتكم للآخرين.
    تعرفون: { $topics }
    { $further }
    تتكلمون: { $speaks }. تقرؤون: { $reads }
    متى: { $times }. الأسئلة في الأسبوع، على الأكثر: { $week }
    { $path ->
        [shown] يمكن للآخرين قراءة تجربتكم.
       *[hidden] لا يمكن للآخرين قراءة تجربتكم.
    }
    ماذا تريدون أن تروا أو تغيّروا؟
    .path = تجربتي
    .practice = التمرين مرة أخرى
    .topics = ما أعرفه
    .languages = لغاتي
    .when = متى، وكم
    .takes-part = ما أحب أن أفعل
    .not-topics = مواضيع لا أريدها
    .background = من أنا

# The lines of $further.
told-experience = تعملون أو عملتم: { $experience }
told-years = { $topic }: { $years }
told-part = تحبون: { $parts }
told-not-topics = ليس لكم: { $topics }

noted-about-you = تم الحفظ، شكرًا. لتغييره، اكتبوا: مساندتي

one-must-stay = يجب أن يبقى واحد على الأقل. أضيفوا الآخر أولًا، ثم احذفوا هذا.

typed-profile = مساندتي, مساندتي للآخرين, بروفايل, بروفيل
command-profile = مساندتكم للآخرين
