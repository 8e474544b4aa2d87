### Talk: what goes back and forth between asker and helper.

# $helper answers, $why is a sentence; $name is what the reader wishes to be called.
share-your-name =
    سؤالكم عند { $helper }، ويجري تحضير الجواب. { $why } هل تريدون أن يرى هذا الشخص اسمكم، { $name }؟ إذا لم تريدوا، يبقى سرًا.
    .yes = نعم
    .no = لا

name-shown = حسنًا، سيظهر اسمكم. ليس عليكم فعل شيء آخر.

name-not-shown = حسنًا، يبقى اسمكم سرًا. ليس عليكم فعل شيء آخر.

# $lived says whether whoever answers told when it happened to them, $year when; $checked: a counsellor looks at it.
answer-arrived =
    جواب لكم من { $author }:
    «{ $words }»{ $lived ->
        [yes] {"\u000A\u000A"}كان هذا في { $year }. القواعد تتغير: اسألوا مستشارًا أيضًا.
       *[no] {""}
    }{ $checked ->
        [yes] {"\u000A\u000A"}هذه تجربة شخص واحد. أحد المستشارين يراجع هذا الجواب.
       *[no] {""}
    }
    .thanks = شكرًا
    .not-clear = غير واضح
    .more = أريد أن أسأل أكثر
    .others = أريد أن أسأل آخرين
    .original = النص الأصلي
    .close = إغلاق
    .report = إبلاغ عن مشكلة

helper-asks =
    سؤال لكم أولًا من { $author }:
    «{ $words }»

    اكتبوا جوابكم هنا.
    .original = النص الأصلي
    .close = إغلاق
    .report = إبلاغ عن مشكلة

asker-wrote =
    رسالة لكم من { $author }:
    «{ $words }»

    اكتبوا جوابكم هنا.
    .counsellor = إلى مستشار
    .year = أحكي، مع السنة
    .not-this = أفضّل ألّا أجيب
    .accompany = مرافقة
    .original = النص الأصلي
    .close = إغلاق
    .report = إبلاغ عن مشكلة

say-it-differently =
    شكر لكم من { $asker }، لكن الجواب لم يكن واضحًا. كان السؤال:
    «{ $question }»

    هل يمكنكم قوله بشكل آخر، بكلمات بسيطة؟
    .counsellor = إلى مستشار
    .close = إغلاق

write-more =
    كان سؤالكم:
    «{ $question }»

    ماذا تريدون أن تعرفوا أيضًا؟ اكتبوه.

# $words as their author wrote them.
original =
    الكلمات الأصلية:
    «{ $words }»

# $to is who reads it.
sent-on = نوصل ذلك إلى { $to }.

thanks-passed-on = أوصلنا شكركم. ما زال بإمكانكم أن تكتبوا، أو أن تسألوا آخرين، أو أن تغلقوا المحادثة.

# $asker is a name or a tree's.
they-thank-you = شكرًا لكم من { $asker }!

asked-to-say-it-differently = شكرًا لأنكم قلتم ذلك. نطلب من الشخص أن يشرحه بشكل آخر.

talk-closed = تم الإغلاق. شكرًا على هذه المحادثة!

other-closed-talk = الشخص الآخر أغلق هذه المحادثة. شكرًا على وقتكم.

talk-is-over = هذه المحادثة مغلقة.

# What someone wants to read, or to send, was said too long ago: it is kept no more.
words-gone = هذه الكلمات لم تعد محفوظة هنا: مرّ عليها وقت طويل. ربما ما زالت في هاتفكم، في الأعلى.
