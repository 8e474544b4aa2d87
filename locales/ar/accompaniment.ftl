### Accompaniment: a newcomer and a peer helper, for an agreed time.

# $helper and $second are names, $aim is what a counsellor wrote, $until a day.
accompaniment-offered =
    نقترح عليكم مرافقة لفترة، مع { $helper }. الهدف:
    «{ $aim }»

    { $talks ->
        [zero] دون محادثات
        [one] محادثة واحدة على الأكثر
        [two] محادثتان على الأكثر
        [few] { $talks } محادثات على الأكثر
        [many] { $talks } محادثة على الأكثر
       *[other] { $talks } محادثة على الأكثر
    }، حتى { $until }. إذا لم يكن { $helper } متاحًا، يأتي الجواب من { $second }. يمكنكم أن تقولوا لا، دون سبب.
    .yes = نعم
    .no = لا

# $newcomer is a tree's name.
accompany-someone =
    هل تريدون مرافقة { $newcomer } لفترة؟ الهدف:
    «{ $aim }»

    { $talks ->
        [zero] دون محادثات
        [one] محادثة واحدة على الأكثر
        [two] محادثتان على الأكثر
        [few] { $talks } محادثات على الأكثر
        [many] { $talks } محادثة على الأكثر
       *[other] { $talks } محادثة على الأكثر
    }، حتى { $until }. ويمكن أن يأتي { $second } مكانكم. يمكنكم أن تقولوا لا، دون سبب.
    .yes = نعم
    .no = لا

# $other is who it is with, $done and $talks count talks, $role is the reader's.
accompaniment-runs =
    مرافقة مع { $other }:
    «{ $aim }»

    المحادثات المنتهية: { $done } من { $talks }. حتى { $until }.
    { $role ->
        [newcomer] اطرحوا سؤالكم متى أردتم. الشخص الثاني: { $second }.
       *[other] الشخص الثاني: { $second }.
    }
    .fine = حسنًا
    .end = إيقاف المرافقة

accompaniment-is-over =
    انتهت المرافقة مع { $other }. أحسنتم أنتما الاثنان. كان الهدف:
    «{ $aim }»

    ماذا كانت النتيجة؟ هل نواصل؟
    .go-on = أريد المواصلة
    .tell = أريد أن أحكي
    .stay = البقاء على تواصل
    .enough = هذا يكفي، شكرًا

tell-what-came-of-it =
    ماذا كانت نتيجة المرافقة مع { $other }؟ اكتبوها: سيقرؤها أحد المستشارين.

accompaniment-again =
    انتهت المرافقة مع { $other }. المحادثات: { $done } من { $talks }. هناك رغبة في المواصلة. كان الهدف:
    «{ $aim }»
    .propose = اقتراحها مرة أخرى
    .later = لاحقًا

no-accompaniment = ليست لديكم مرافقة الآن.

accompaniment-goes-on = حسنًا، المرافقة مستمرة. لرؤيتها من جديد، اكتبوا: مرافقة

accompaniment-you-ended = توقفت المرافقة. لن يسألكم أحد عن السبب. يمكنكم دائمًا الكتابة هنا.

# $other is who it was with.
accompaniment-ended = توقفت المرافقة مع { $other }. ليس هذا خطأ أحد. يمكنكم دائمًا الكتابة هنا.

accompaniment-will-not-be = لن تبدأ المرافقة مع { $other }. ليس هذا خطأ أحد. ليس عليكم فعل شيء.

accompaniment-thanks = شكرًا على هذا الطريق معًا. يمكنكم دائمًا الكتابة هنا.

# $who is a name, $words are theirs.
what-came-of-accompaniment =
    نتيجة المرافقة، كما كتبها لنا { $who }:
    «{ $words }»

accompaniment-words-sent = شكرًا! سيقرأ أحد المستشارين ما كتبتم.

accompaniment-wish-sent = شكرًا. سيقرأ أحد المستشارين أنكم تريدون المواصلة، ويكتب لكم.

accompaniment-later = حسنًا. الزر باقٍ هنا، في الأعلى.

accompaniment-proposed = تم الإرسال: نسأل كل شخص وحده. وسنخبركم متى تبدأ المرافقة.

accompaniment-no = حسنًا. شكرًا لأنكم قلتم ذلك. لن يسألكم أحد عن السبب.

accompaniment-yes = شكرًا! ما زلنا ننتظر الجواب الآخر، ثم نكتب لكم.

accompaniment-begins = وافقتم أنتما الاثنان: المرافقة تبدأ الآن.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-accompaniment = مرافقة, مرافقتي, المرافقة, morafaka, mourafaka
command-accompaniment = مرافقتي
