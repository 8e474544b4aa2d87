### Session interpreters: who interprets at a session, asked by a tap.

# $languages are names of languages.
session-lacks-interpreters = دون مترجم: { $languages }

# $count is how many languages there are beside the programme's own, $lines tell how each stands.
session-interpreters =
    { $count ->
        [0] الآن كل من سيحضرون ({ $session }) يقرؤون لغة البرنامج. لا ينقص مترجم.
       *[other] لغات من سيحضرون أو ربما يحضرون ({ $session }):
    }
    { $lines }
    .that-is-all = هذا كل شيء

# $count is how many read this language.
interpreter-comes = { $language } ({ $count }): يترجم { $who } ✓
# $asked is how many have not answered yet, $free how many can be asked.
interpreter-lacks = { $language } ({ $count }): لا أحد. دون جواب: { $asked }. يمكن سؤالهم: { $free } ✗
interpreters-ask = سؤال: { $language }

session-interpreters-asked = عدد المترجمين الذين يقرؤون الطلب: { $count }. أول نعم تكفي، وتعرفون ذلك هنا.

session-interpreter-needed-no-more = لم يعد هناك ما نسأل عنه لهذه اللغة. هذه هي الحال:

session-interpreter-will = خبر جيد، الترجمة ({ $language }) مع { $who }: { $session }.

session-interpreter-will-not = المترجم ({ $language }) لم يعد يستطيع الحضور: { $session }. لسؤال آخرين اكتبوا: لقاءات

session-no-interpreter = لا مترجم ({ $language }) يستطيع الحضور: { $session }. حضّروا حلًا آخر، أو تكلموا مع من سيحضرون.

## What interpreters read.

# $language is the one to interpret.
session-interpret =
    يحضر هذا اللقاء أشخاص يقرؤون لغتكم ({ $language }):
    «{ $what }»

    { $details }

    النوع: { $kind }. هل يمكنكم أن تترجموا؟ أول نعم تكفي. ولكم أن تقولوا لا.
    .yes = نعم، سأحضر
    .no = لا، ليس هذه المرة
    .original = رؤية الأصل

session-you-interpret =
    شكرًا، الترجمة معكم!
    { $details }

    نذكّركم قبل يوم، ثم قبل ساعتين. إن لم تعودوا تستطيعون فقولوا ذلك سريعًا. اكتبوا: لقاءات

session-interpret-no = حسنًا، شكرًا لأنكم قلتم ذلك. لا أحد يسأل لماذا.

session-interpret-not-any-more = شكرًا! لم يعد هذا اللقاء بحاجة إلى مترجم. لا شيء عليكم.

session-interpreter-found = هناك من يترجم ({ $session }). شكرًا لأنكم هنا؛ لا شيء عليكم.
