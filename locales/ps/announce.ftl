### Announce: a counsellor's one text to many: written, for whom, when, looked at, sent.

# $count is how many there are.
announcements =
    { $count ->
        [0] هېڅ خبرتیا نشته. غواړئ یوه ولیکئ؟
       *[other] خبرتیاوې، تر ټولو نوې لومړی:
    }
    .new = نوې خبرتیا
    .enough = مینو

# A line of a list: $what is how it begins, $state how far it has come.
announcement-line = { $what } ({ $state })

announcement-without-words = عکس، فایل یا غږیز پیغام

announcement-is-draft = نه ده لېږل شوې
announcement-is-asking = د دویم «هو» په تمه
announcement-is-planned = وخت یې ټاکلی دی
announcement-is-leaving = د تلو په حال کې
announcement-is-left = ولېږل شوه
announcement-is-stopped = ودرول شوه

announcement-text = څه غواړئ ټولو ته ووایئ؟ په ساده ټکو یې ولیکئ: د هر چا ژبې ته ژباړل کېږي. عکس، PDF یا غږیز پیغام هم ورسره کېدای شي. لا هېڅ نه لېږل کېږي.

announcement-contact-taken-out = یوه شمېره، کارن نوم یا لینک مو لرې کړ: دا لیکنه ډېرو خلکو ته رسېږي. د یو ځای پته پاتې کېدای شي.

announcement-when =
    کله دې لاړه شي؟ تڼۍ کېکاږئ، یا ورځ او ساعت ولیکئ: سه شنبه 18:00 یا 14/12 9:00
    .at-once = چې زه یې ولېږم

not-a-time = وخت مې ونه پوهېده. یوازې ورځ او ساعت ولیکئ: سه شنبه 18:00 یا 14/12 9:00

no-such-day = داسې ورځ نشته: کلیز وګورئ او بیا یې ولیکئ.

time-is-past = دا وخت تېر شوی دی. داسې وخت ولیکئ چې لا نه وي راغلی.

time-too-far = دا له شپږو میاشتو وروسته دی: د خبرتیا لپاره ډېر لرې دی. نږدې وخت ولیکئ.

# $reach is a line for each: how many get it, how many do not. $languages are its readers', $leaves is when.
announcement-preview =
    خلک به دا لولي:
    { $words }

    د دې کسانو لپاره:
    { $audience }

    { $reach }

    د هغوی ژبې:
    { $languages }

    { $leaves }
    .text = د لیکنې بدلول
    .audience = د چا لپاره، بدلول
    .when = د وخت بدلول
    .translations = د ژباړو کتل
    .later = وروسته
    .drop = لرې غورځول
    .look = فایل چمتو دی؟
    .no-file = د فایل لرې کول

announcement-send = لېږل

# $from and $until are full hours.
reach-now = دوی ته رسېږي، د خپل ځای د { $from }:00 او { $until }:00 ترمنځ: { $count }
reach-folded = دې اونۍ کې کافي پیغامونه لري، په خپل اونیز خبر کې یې مومي: { $count }
reach-held = واټساپ یوه ورځ تړلی دی. خبرېږي چې پیغام شته: { $count }
reach-unreachable = هېڅ اپ یې نه رسېږي: { $count }
reach-stopped = پیغامونه نه غواړي، نه ور رسېږي: { $count }

# A language's name, and how many read it.
language-with-readers = { $language }: { $count }

leaves-at-once = چې تاسو یې ولېږئ، ځي.
leaves-at = د تلو وخت: { $at }

announcement-waits-for-you = سمه ده، ستاسو په تمه ده او هېڅ نه دي تللي. د دوام لپاره ولیکئ: خبرتیاوې

announcement-dropped = لرې وغورځول شوه، هېڅ نه دي تللي. د بلې لپاره ولیکئ: خبرتیاوې

announcement-is-not-open = دا خبرتیا نوره دلته نه بدلېږي. د خبرتیاوو حال دا دی:

announcement-for-nobody = په دې ډول هېڅوک نه دی ټاکل شوی: هېڅ نه دي تللي او لیکنه مو خوندي ده. په بل ډول وټاکئ.

## A second counsellor's yes, where it goes to everyone.

# $count is how many colleagues are asked.
announcement-asks-a-colleague = دا د ټولو لپاره ده: لومړی یې یو بل سلاکار ګوري. ځواب دلته درته رسېږي. پوښتل شوي کسان: { $count }

# $author wrote it, $count is how many people it goes to, $when a time or: after your yes.
announcement-second-yes =
    ټولو ته خبرتیا (خلک: { $count })، د { $author } لیکنه:
    { $words }

    کله: { $when }
    ولېږل شي؟
    .yes = هو، ولېږل شي
    .no = نه، داسې نه

after-your-yes = ستاسو له «هو» وروسته

# A line of the list of who waits: $who wrote it, $since when it was sent.
waiting-announcement = د ټولو لپاره: { $who } د «هو» په تمه، { $since }

# $state is how far it has come.
announcement-was-decided = مخکې پرېکړه شوې ده. د خبرتیا حال: { $state }. تاسو څه کول نه لرئ.

you-said-yes = مننه. ژر ځي؛ تر هغه بېرته اخیستل کېدای شي. د څارلو لپاره ولیکئ: خبرتیاوې

you-said-no = مننه. نه ځي؛ لیکونکی خبرېږي او بدلولی یې شي. سره خبرې وکړئ.

# $by is who, $at when it leaves.
colleague-said-yes = د { $by } ځواب هو دی: ستاسو خبرتیا ځي، { $at }. د څارلو یا بېرته اخیستلو لپاره ولیکئ: خبرتیاوې

colleague-said-no = د { $by } نظر: ښه ده چې داسې لاړه نه شي. لیکنه مو خوندي ده. سره خبرې وکړئ؛ د بدلولو لپاره ولیکئ: خبرتیاوې

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-announce = خبرتیا, خبرتیاوې
command-announce = ډېرو خلکو ته لیکل
