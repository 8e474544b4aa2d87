### Times of a session: where hours differ, people say first which of some times fit them; a counsellor fixes one.

# $count is how many times are noted so far; $times shows them, each on a line.
session-times =
    { $count ->
        [0] له دوو تر څلورو وختونه ولیکئ، هر یو په یوه کرښه کې. لکه: 14/12 18:30، او په بله کرښه: سبا 10:00-12:00. هر څوک به ووایي چې څه ورته مناسب دي.
        [1] یادداشت شو. لږ تر لږه یو بل پکار دی، ډېر نه ډېر څلور:
       *[other] تر اوسه دا یادداشت شوي، ډېر نه ډېر څلور. نور هم لیکلی شئ:
    }
    { $times }
    .that-is-all = بس همدا
    .anew = له سره پیل

# $lines name each line that was not taken.
session-times-wrong =
    دا کرښې یادداشت نه شوې، نورې شوې:
    { $lines }

session-times-line = کرښه { $number }: { $why }
session-times-line-unclear = ورځ او ساعت مې ونه پوهېدم.
session-times-line-past = دا وخت تېر شوی.
session-times-line-no-such-day = داسې ورځ نشته.
session-times-line-no-such-hour = دا ساعت په هغه ورځ نشته.
session-times-line-twice = دا له مخکې یادداشت دی.
session-times-line-too-many = څلور وختونه بس دي.

# Beside the times themselves.
session-when-asked = کله: په ګډه یې ټاکو (موده په ساعتونو: { $length })
session-when-asked-days = کله: په ګډه یې ټاکو (د ورځو شمېر: { $days })
session-time-open = وخت نه دی ټاکل شوی

session-times-sent = پوښتنه ولاړه. د هغو کسانو شمېر چې په خپله ژبه ترې پوښتل کېږي څه ورته مناسب دي: { $count }. بیا تاسو وخت ټاکئ او بلنې ځي. د ځوابونو د لیدو لپاره ولیکئ: غونډې

# $times says for each time how many can. $answered is how many answered, of $count.
session-times-page =
    وخت لا نه دی ټاکل شوی ({ $kind }):
    «{ $what }»

    { $times }

    ځوابونه: { $answered } له { $count } څخه. د ټاکلو لپاره یو وخت ټک کړئ.
    .anew = نور وختونه وړاندې کړئ
    .cancel = لغوه
    .fine = بېرته لړ ته

session-time-fits = { $when }: مناسب د { $count } لپاره

session-times-really =
    { $what } دا کار غواړئ؟
    .yes = هو
    .no = نه، مه یې بدلوئ

session-times-fix = د { $when } ټاکل: دا وخت د { $count } لپاره مناسب دی. بیا بلنې ټولو ته ځي.
session-times-anew = نور وختونه وړاندې کول: پخواني ځوابونه پاکېږي او له ټولو بیا پوښتنه کېږي.
session-times-cancel = د دې غونډې لغوه کول: چا چې وخت ټاکلی و، یو ځل خبرېږي.

session-times-cancelled = لغوه شوه. چا چې وخت ټاکلی و، خبرېږي. د بلې د چمتو کولو لپاره ولیکئ: غونډې

session-time-fixed = وټاکل شو: { $when }. بلنې د ورځې ځي، د هر چا په ژبه: { $count }.

session-times-passed = وړاندې شوي وختونه تېر شول او هېڅ یو ونه ټاکل شو ({ $kind }). د نورو د لیکلو لپاره ولیکئ «غونډې»، بیا یې په لړ کې ټک کړئ.

## What those read who are asked.

session-when-fits =
    ستاسو لپاره یوه غونډه چمتو کېږي ({ $kind }):
    «{ $what }»

    { $details }

    کله راتلای شئ؟ هر وخت چې تاسو ته مناسب وي ټک یې کړئ. ستاسو نوم نه ښودل کېږي.
    .none = هېڅ یو مناسب نه دی
    .that-is-all = بس همدا

session-times-kept = یادداشت شو، مننه. چې وخت وټاکل شي، بلنه دلته راځي. د بدلولو لپاره ولیکئ: غونډې

session-times-none = یادداشت شو: له دې وختونو هېڅ یو. پروا نه لري، دا هم د ښه ټاکلو مرسته کوي. د بدلولو لپاره ولیکئ: غونډې

# Beside the session, where people look for what they are invited to.
session-times-answered = ځواب مو ورکړی

session-times-closed = د دې غونډې وخت نور نه ټاکل کېږي. که وشي، بلنه دلته راځي. د خپلو غونډو د لیدو لپاره ولیکئ: غونډې

session-times-off = هغه غونډه چې تاسو ورته وخت ټاکلی و ({ $kind }) نه کېږي. هېڅ کار نه دی په کار. نورې بلنې به دلته راشي.
