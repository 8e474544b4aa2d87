### Session invitation: someone is asked to a session, answers, changes it, is reminded.

# $details are lines of their own, $reason says why this reader gets it.
session-invitation =
    ستاسو لپاره بلنه: { $kind }.
    «{ $what }»

    { $details }

    ولې تاسو: { $reason } خپلواک یاست چې نه ووایئ، او خپله خبره بدله کړئ.
    .yes = راځم
    .maybe = ښایي
    .no = نه راځم
    .ask = مخکې له مخکې پوښتل
    .before = تر غونډې مخکې
    .speak = هلته خبرې کول
    .original = اصلي متن کتل

why-invited-by-name = د یو سلاکار په فکر کې تاسو راغلئ.
why-invited-trade = ستاسو د کسب یا پلان په اړه ده.
why-invited-language = ستاسو په ژبه هم ده.
why-invited-everyone = ټول بلل شوي دي.
why-invited-time = په هغه وخت دی چې تاسو ته مناسب دی.
why-invited-circle = تاسو په کړۍ کې یاست.

# $role is what the reader is.
invited-as =
    { $role ->
        [helper] د همیارانو لپاره ده.
        [partner] د شریکانو لپاره ده.
        [counsellor] د ټیم لپاره ده.
       *[newcomer] د نویو کسانو لپاره ده.
    }

session-moved =
    وخت بدل شو: { $kind }.
    «{ $what }»

    { $details }

    په دې وخت راتلای شئ؟ ستاسو مخکینی ځواب نور حساب نه دی.
    .yes = راځم
    .maybe = ښایي
    .no = نه راځم
    .original = اصلي متن کتل

session-reminder =
    یادونه: { $kind }.
    «{ $what }»

    { $details }

    راځئ؟ که نه شئ راتلای، ووایئ: بل څوک به ځای ونیسي.
    .yes = راځم
    .no = نه شم راتلای
    .ask = مخکې له مخکې پوښتل

session-place-free =
    ښه خبر: یو ځای خالي دی او ستاسو دی: { $kind }.
    «{ $what }»

    { $details }

    که نور نه شئ راتلای، ووایئ: بل څوک انتظار باسي.
    .yes = راځم
    .no = نه شم راتلای

session-elsewhere =
    ځای بدل شو: { $kind }.
    «{ $what }»

    { $details }

    که راځئ، هېڅ کار نه دی په کار.
    .yes = راځم
    .no = نه شم راتلای

session-you-come =
    یادداشت شو، ستاسو په تمه یو!
    { $details }

    دا فایل ستاسو د ټلیفون د جنترۍ لپاره دی. یوه ورځ مخکې او دوه ساعته مخکې یې در یادوو. د بدلولو لپاره ولیکئ: غونډې

file-calendar = ستاسو د جنترۍ لپاره

session-maybe = سمه ده، ښایي. یوه ورځ مخکې به بیا وپوښتو. د بدلولو لپاره ولیکئ: غونډې

session-no = سمه ده، مننه چې ومو ویل. څوک نه پوښتي چې ولې. د بدلولو لپاره ولیکئ: غونډې

# $before is how many wait already.
session-is-full =
    { $before ->
        [0] ټول ځایونه نیول شوي دي. تاسو د انتظار په لړ کې لومړي یاست: چې ځای خالي شي، درته لیکو.
       *[other] ټول ځایونه نیول شوي دي. له تاسو مخکې انتظار باسي: { $before }. چې ستاسو لپاره ځای خالي شي، درته لیکو.
    }

session-still-full = لا هم د انتظار په لړ کې یاست. چې ستاسو لپاره ځای خالي شي، دلته درته لیکو.

session-is-off = دا غونډه نه کېږي. هېڅ کار نه دی په کار. نورې بلنې به دلته راشي.

# $contact says how to reach a person.
session-has-begun = دا غونډه پیل شوې یا تېره شوې ده. له ټیم سره د خبرو لپاره: { $contact }

sessions-not-yet = ستاسو لپاره غونډې د یو سلاکار له لارې دي. ترې وپوښتئ: { $contact }. یا خپله پوښتنه دلته ولیکئ.

# $session is its kind and time.
session-cancelled = دا غونډه نه کېږي: { $session }. بښنه غواړو. هېڅ کار نه دی په کار.

# $count is how many there are.
my-sessions =
    ستاسو لپاره غونډې: { $count }. د لوستلو یا ځواب لپاره یوه ټک کړئ:
    .enough = مینو

no-sessions-yet = اوس ستاسو لپاره غونډه نشته. چې وبلل شئ، دلته یې لولئ.

session-catch-up-for-you =
    تاسو نه وئ: { $session }. پروا نه لري. دا وشول:
    «{ $words }»

## Before it: what one would like to ask there.

session-ask = هلته څه پوښتل غواړئ ({ $session })؟ په خپله ژبه یې ولیکئ. ټیم یې مخکې لولي او هغه چا ته یې ورکوي چې خبرې کوي. ستاسو نوم نه ښودل کېږي.

session-asked = یادداشت شو. ستاسو پوښتنه هلته بې نومه لوستل کېږي. اړینه نه ده چې پخپله یې وپوښتئ.

session-asked-enough = د دې غونډې لپاره درې پوښتنې لرئ، دا ډېرې دي! نورې هلته وپوښتئ، یا دلته ولیکئ: پوښتنه

# $session is its kind and time, $words what someone would like to ask; $wished how many wish to hear of it.
session-question-for-you =
    د غونډې لپاره یوه پوښتنه ({ $session }). { $wished ->
        [0] هېڅوک نه پوهېږي چې څوک پوښتي:
       *[other] هېڅوک نه پوهېږي چې څوک پوښتي. څومره کسان یې اورېدل غواړي: { $wished }.
    }
    «{ $words }»

## After it.

# $session is its kind and time.
session-feedback =
    تاسو هلته وئ: { $session }. ستاسو لپاره څنګه وه؟ ټیم لولي چې څو کسانو څه وویل، نه چې چا وویل.
    .good = 🙂 ښه
    .so-so = 😐 منځنۍ
    .bad = 🙁 خرابه

session-feedback-thanks = مننه چې ومو ویل. د راتلونکې غونډې په چمتو کولو کې مرسته کوي.

session-feedback-bad = مننه چې ومو ویل، ګټوره ده. که یې په اړه خبرې کول غواړئ، دلته ولیکئ: پوښتنه
