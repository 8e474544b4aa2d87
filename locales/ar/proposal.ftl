### Proposal: a counsellor proposes an accompaniment.

# $newcomer is their name.
accompaniment-aim = مرافقة لـ { $newcomer }. ما هو الهدف؟ جملة بسيطة: يقرؤها الشخصان.

accompaniment-talks = كم محادثة على الأكثر؟ المحادثة هي سؤال مع أجوبته.

# A button: $count from one to eight.
so-many-talks =
    { $count ->
        [zero] دون محادثات
        [one] محادثة واحدة
        [two] محادثتان
        [few] { $count } محادثات
        [many] { $count } محادثة
       *[other] { $count } محادثة
    }

accompaniment-until =
    حتى متى، على الأكثر؟
    .one-month = شهر
    .two-months = شهران
    .three-months = ثلاثة أشهر
    .six-months = ستة أشهر

# $count is how many can be chosen.
accompaniment-helper =
    { $count ->
        [0] لا أحد من المساندين متاح الآن.
       *[other] أيّ المساندين يرافق؟
    }
    .nobody = لا أحد، دون اقتراح

accompaniment-second =
    { $count ->
        [0] لا أحد غيره من المساندين متاح. يلزم شخص ثانٍ.
       *[other] من يواصل، إذا لم يستطع الأول؟ لا يجب أن يعتمد أحد على شخص واحد فقط.
    }
    .nobody = لا أحد، دون اقتراح

# $helper and $second are names, $aim is what the counsellor wrote, $until a day.
accompaniment-summary =
    من أجل { $newcomer }، مع { $helper }؛ ثم { $second }:
    «{ $aim }»

    { $talks ->
        [zero] دون محادثات
        [one] محادثة واحدة على الأكثر
        [two] محادثتان على الأكثر
        [few] { $talks } محادثات على الأكثر
        [many] { $talks } محادثة على الأكثر
       *[other] { $talks } محادثة على الأكثر
    }، حتى { $until }. هل نطلب موافقتهم؟
    .yes = نعم، اطلبوا
    .no = لا

cannot-accompany = لهذا الشخص، يجيب المستشارون فقط. لا يمكن أن يرافقه أحد المساندين.

accompanied-already = هذا الشخص لديه مرافقة من قبل، أو اقتراح دون جواب.

accompaniment-went-out = هذا الاقتراح أُرسل من قبل. ليس عليكم فعل شيء.

accompaniment-is-gone = هذه المرافقة لم تعد هنا. لرؤية ما يمكنكم فعله، اكتبوا: قائمة

accompaniment-not-proposed = حسنًا، لم نقترح شيئًا. لم يسمع أحد بذلك.
