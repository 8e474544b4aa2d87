### Times of a session: where hours differ, people say first which of some times fit them; a counsellor fixes one.

# $count is how many times are noted so far; $times shows them, each on a line.
session-times =
    { $count ->
        [0] اكتبوا من وقتين إلى أربعة أوقات، كل وقت في سطر. مثلًا: الثلاثاء 18:00، وفي السطر التالي: السبت 10:00-12:00. كل شخص يقول ما يناسبه.
        [1] تم التسجيل. نحتاج إلى وقت آخر على الأقل، وأربعة على الأكثر:
       *[other] هذا ما سُجّل حتى الآن، أربعة على الأكثر. يمكنكم كتابة غيرها:
    }
    { $times }
    .that-is-all = هذا كل شيء
    .anew = البدء من جديد

# $lines name each line that was not taken.
session-times-wrong =
    هذه السطور لم تُسجّل، والباقي سُجّل:
    { $lines }

session-times-line = السطر { $number }: { $why }
session-times-line-unclear = لم أفهم اليوم والساعة.
session-times-line-past = هذا الوقت مضى.
session-times-line-no-such-day = هذا اليوم غير موجود.
session-times-line-no-such-hour = هذه الساعة غير موجودة في ذلك اليوم.
session-times-line-twice = هذا مسجّل من قبل.
session-times-line-too-many = أربعة أوقات تكفي.

# Beside the times themselves.
session-when-asked = متى: نختاره معًا (المدة بالساعات: { $length })
session-when-asked-days = متى: نختاره معًا (عدد الأيام: { $days })
session-time-open = الوقت لم يُحدد

session-times-sent = أُرسل السؤال. عدد من نسألهم بلغتهم عمّا يناسبهم: { $count }. بعد ذلك تحددون الوقت وتنطلق الدعوات. لرؤية الأجوبة اكتبوا: لقاءات

# $times says for each time how many can. $answered is how many answered, of $count.
session-times-page =
    الوقت لم يُحدد بعد ({ $kind }):
    «{ $what }»

    { $times }

    الأجوبة: { $answered } من { $count }. المسوا وقتًا لتحديده.
    .anew = اقتراح أوقات أخرى
    .cancel = إلغاء
    .fine = العودة إلى اللائحة

session-time-fits = { $when }: عدد من يناسبهم { $count }

session-times-really =
    { $what } هل تريدون ذلك؟
    .yes = نعم
    .no = لا، دون تغيير

session-times-fix = تحديد { $when }: عدد من يناسبهم هذا الوقت { $count }. ثم تُرسل الدعوات إلى الجميع.
session-times-anew = اقتراح أوقات أخرى: الأجوبة السابقة تُمحى، ويُسأل الجميع من جديد.
session-times-cancel = إلغاء هذا اللقاء: من اختار وقتًا يعرف ذلك، مرة واحدة.

session-times-cancelled = أُلغي اللقاء. من اختار وقتًا يعرف ذلك. لتحضير لقاء آخر اكتبوا: لقاءات

session-time-fixed = حُدد الوقت: { $when }. تنطلق الدعوات في النهار، بلغة كل شخص: { $count }.

session-times-passed = الأوقات المقترحة مضت ولم يُحدد أي منها ({ $kind }). لكتابة غيرها اكتبوا «لقاءات»، ثم المسوا هذا اللقاء في اللائحة.

## What those read who are asked.

session-when-fits =
    لقاء يُحضَّر لكم ({ $kind }):
    «{ $what }»

    { $details }

    متى يمكنكم الحضور؟ المسوا كل وقت يناسبكم. اسمكم لا يظهر.
    .none = لا شيء يناسبني
    .that-is-all = هذا كل شيء

session-times-kept = تم التسجيل، شكرًا. عندما يُحدد الوقت تصل الدعوة هنا. للتغيير اكتبوا: لقاءات

session-times-none = تم التسجيل: لا وقت من هذه يناسبكم. لا بأس، فهذا يساعد على حسن الاختيار. للتغيير اكتبوا: لقاءات

# Beside the session, where people look for what they are invited to.
session-times-answered = أجبتم

session-times-closed = لم يعد وقت هذا اللقاء قيد الاختيار. إن تم اللقاء تصل الدعوة هنا. لرؤية لقاءاتكم اكتبوا: لقاءات

session-times-off = اللقاء الذي اخترتم له وقتًا ({ $kind }) لن يتم. لا شيء عليكم. ستصل دعوات أخرى هنا.
