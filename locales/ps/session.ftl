### Session: a counsellor plans that people meet; sends it, moves it, cancels it, and says who came.

# $count is how many there are.
all-sessions =
    { $count ->
        [0] هېڅ غونډه نشته. غواړئ یوه چمتو کړئ؟
       *[other] غونډې، تر ټولو نژدې لومړی:
    }
    .new = نوې غونډه
    .enough = مینو

# A line of a list: $what is how it begins, $state how it stands.
session-line = { $when }: { $what } ({ $state })

session-is-draft = نه ده استول شوې
session-asks-time = ځوابونو ته انتظار
session-is-past = څوک راغلل؟
session-is-over = تېره شوې
session-is-planned = هو { $yes }، ښایي { $maybe }، نه { $no }

# Where its words can't be shown: its kind and time.
session-named = { $kind }، { $when }

session-kind =
    څه ډول غونډه؟ تر استولو مخکې هر څه بدلولی شئ.
    .trade = د یوه کسب په اړه
    .round-table = ګردی مېز
    .meal = ګډه ډوډۍ
    .helpers = د همیارانو ترمنځ
    .visit = د ځای کتل
    .individual = یوازې لیدنه

session-kind-trade = د یوه کسب په اړه غونډه
session-kind-round-table = ګردی مېز
session-kind-meal = ګډه ډوډۍ
session-kind-helpers = د همیارانو غونډه
session-kind-visit = د ځای کتل
session-kind-individual = یوازې لیدنه

# $details are lines of their own. $places is 0 where as many come as wish.
session-read-back =
    بیا یې ولولئ، لا هېڅ نه دی تللي ({ $kind }):
    «{ $what }»

    { $details }
    { $places ->
        [0] ځایونه: بې حده
       *[other] ځایونه: { $places }
    }
    بلل شوي: { $count }
    .send = بلنې واستوئ
    .change = بدلول
    .later = وروسته
    .drop = لرې یې کړئ

# In place of the first of these buttons where a time is to be chosen.
session-ask-times = وختونه وپوښتئ

session-change-what =
    څه شی بدلول غواړئ؟
    .nothing = هېڅ

session-item-kind = ډول
session-item-what = موضوع
session-item-when = ورځ او ساعت
session-item-lasts = څومره وخت
session-item-place = ځای
session-item-audience = بلل شوي کسان
session-item-extras = ډوډۍ، ماشومان، لار
session-item-places = د ځایونو شمېر

session-page =
    د غونډې حال ({ $kind }):
    «{ $what }»

    { $details }
    { $places ->
        [0] ځایونه: بې حده
       *[other] ځایونه: { $places }
    }

    هو: { $yes }. ښایي: { $maybe }. نه: { $no }. ځای ته انتظار: { $waiting }. بې ځوابه: { $silent }.
    .names = چا څه وویل
    .move = وخت بدلول
    .place = ځای بدلول
    .room = د ځایونو شمېر بدلول
    .invite = نور کسان بلل
    .questions = پوښتنې لوستل
    .prepare = چمتو کول
    .cancel = لغوه کول
    .wall-code = د دېوال کوډ
    .who-came = څوک راغلل
    .felt = څنګه وه
    .fine = بېرته لړ ته

session-who-said = { $reply } ({ $count }):
reply-yes = راځي
reply-maybe = ښایي
reply-no = نه راځي
reply-waiting = ځای ته انتظار باسي
reply-none = لا ځواب نشته

session-names =
    ځوابونه دا دي:
    { $names }

session-nobody-said = لا چا ځواب نه دی ورکړی. بلنې د ورځې رسېږي، د 9 او 20 بجو ترمنځ.

session-sent = بلنې د ورځې ځي، هر چا ته په خپله ژبه. بلل شوي: { $count }. د ځوابونو لپاره ولیکئ: غونډې

session-for-nobody = په دې ټاکنه هېڅوک نه بلل کېږي. لږ تر لږه یوه ډله یا یو کسب ټک کړئ، یا څوک په نوم ولټوئ. چا چې لا څوک نه وي لیدلی، نه بلل کېږي.

session-waits-for-you = سمه ده، تاسو ته په تمه ده. د دوام لپاره ولیکئ: غونډې

session-dropped = لرې شوه، هېڅوک خبر نه شول. د بلې لپاره ولیکئ: غونډې

session-is-gone = دا غونډه نوره نه کېږي. دا نورې دي:

session-not-editable = دا غونډه استول شوې ده یا نشته. د بدلولو لپاره یې په لړ کې ټک کړئ:

session-changed-meanwhile = { $who } همدا اوس دا غونډه بدله کړه. هېڅ نه دي ورک شوي: بیا یې ولولئ، بیا که غواړئ یو ځل بیا هڅه وکړئ.

session-you-wrote = تاسو لیکلي وو: { $typed }

## After it was sent.

# $session is its kind and time.
session-new-time = نوې ورځ او ساعت: { $session }؟ لکه: 14/12 18:30. هو: { $yes }، ښایي: { $maybe }.

session-new-place = نوی ځای: { $session }؟ پته له ښار سره ولیکئ. هو: { $yes }، ښایي: { $maybe }.

session-change-really =
    { $changed } بلل شویو ته ({ $count }) ووایو؟
    .yes = هو، ورته ووایئ
    .no = نه، مه یې بدلوئ

session-new-time-is = نوی وخت: { $new }.
session-new-place-is = نوی ځای: { $new }.

session-time-told = بدله شوه. هر بلل شوی چې نه یې نه دي ویلي نوی وخت لولي او بیا ځواب ورکوي: { $count }.

session-place-told = بدله شوه. څوک چې راځي، یا ښایي راشي، نوی ځای لولي: { $count }.

session-room = ټول څو ځایونه: { $session }؟ شمېره ولیکئ. څوک چې ځای ته انتظار باسي، سملاسي خبرېږي. هو: { $yes }، ښایي: { $maybe }.

session-cancel =
    لغوه یې کړو: { $session }؟ هو: { $yes }، ښایي: { $maybe }. چا چې بلنه لوستې، یو ځل خبرېږي.
    .yes = هو، لغوه یې کړئ
    .no = نه، پاتې دې شي

session-you-cancelled = لغوه شوه. چا چې بلنه لوستې وه، خبرېږي. چا چې نه وه لوستې، نوره یې نه ترلاسه کوي.

session-lost-its-planner = غونډه ({ $session }) لغوه شوه: چا چې چمتو کړې وه، هر څه یې پاک کړل. بلل شوي خبرېږي. د بیا چمتو کولو لپاره ولیکئ: غونډې

session-more-invited =
    { $count ->
        [0] د بللو لپاره بل څوک نشته: ټول په لړ کې دي.
       *[other] نوي بلل شوي: { $count }.
    }

session-kept-apart = څومره کسان نه دي بلل شوي: { $count }. یو شکایت یې په لړ کې له بل چا جلا کوي.

## Afterwards.

# $count is how many said yes, but those $there who wrote the code on the wall.
session-who-came =
    تېره شوه: { $session }. هو یې ویلي وو: { $count }. { $there ->
        [0] یوازې هغه کس ټک کړئ چې نه وو.
       *[other] د دېوال په کوډ: { $there }، یادداشت شوي. یوازې هغه کس ټک کړئ چې نه وو.
    }
    .more = راتلونکي
    .that-is-all = بس همدا

was-absent = { $who } ✗

session-was-counted = دا یادداشت شوي دي، نور څه نشته. د غونډو لپاره ولیکئ: غونډې

# $came is how many were there.
session-counted =
    { $came ->
        [0] یادداشت شو: هېڅوک رانغلل. داسې هم کېږي.
       *[other] یادداشت شو. څومره کسان راغلل: { $came }.
    }

# $count is how many wanted to come and were not there.
session-catch-up =
    غوښتل یې چې راشي او نه وو: { $count }. غواړئ په څو کرښو کې ورته ووایئ چې څه وشول؟ ژباړل کېږي.
    .skip = نه

session-no-catch-up = سمه ده. د دې غونډې لپاره مننه!

session-catch-up-sent = مننه! هر چا ته په خپله ژبه واستول شو: { $count }.

session-felt = څنګه وه. 🙂 { $good }، 😐 { $middling }، 🙁 { $bad }. هېچا ته نه ښودل کېږي چې چا څه وویل.

session-felt-few = ځوابونه تر اوسه: { $count }. د لوستلو لپاره درې په کار دي: که نه، معلومېږي چې چا څه وویل.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-session = غونډې, غونډه
command-session = غونډې
