### Session speakers: who is asked to speak at a session, what they would like to tell, and what people say to them.

# $session is its kind and time.
session-prepare =
    د دې لپاره څه چمتو کوئ: { $session }؟
    .speakers = څوک خبرې کوي
    .languages = ترجمانان
    .code = د دېوال کوډ
    .fine = بس همدا

# $count is how many could speak.
session-speakers =
    { $count ->
        [0] دې غونډې ته ({ $session }) هېڅ همیار او شریک نه دی بلل شوی. د بللو لپاره ټک کړئ: نور کسان بلل.
       *[other] څوک خبرې کوي ({ $session })؟ یو نوم ټک کړئ: پروګرام ترې پوښتي او ورته وایي چې نه یعنې نه.
    }
    .more = راتلونکي
    .that-is-all = بس همدا

# Lines of that list.
speaker-is-asked = { $who } (پوښتل شوی)
speaker-agreed = { $who } ✓
speaker-declined = { $who } ✗

session-speaker-is-asked = ستاسو غوښتنه د ورځې { $who } ته رسېږي، په خپله ژبه. ځواب یې دلته لولئ.

session-speaker-gone = دا کس نور په لړ کې نشته. دا نور دي:

# $state and $line are texts of their own.
session-speaker =
    نوم: { $who }. { $state }
    { $line }
    .off = نور یې مه پوښتئ
    .fine = بس همدا

speaks-not-said = لا ځواب نشته.
speaks-yes = خبرې کوي.
speaks-no = نه غواړي خبرې وکړي.
speaker-no-line = لا نه دي لیکل شوي چې څه به وایي.
speaker-would-tell = وایي به: «{ $words }»

session-speaker-is-off = سمه ده. نور نه پوښتو: { $who }. بلنه لا شته.

session-speaker-will = ښه خبر: { $who } خبرې کوي ({ $session }).

session-speaker-will-not = غونډه ({ $session }) به د { $who } له خبرو پرته وي. نه یعنې نه، بې دلیله. د بل چا د پوښتلو لپاره ولیکئ: غونډې

## What the speaker reads.

session-speak =
    یو سلاکار غواړي په دې غونډه کې ستاسو خبرې واوري ({ $kind }):
    «{ $what }»

    { $details }

    غواړئ خپله تجربه ووایئ؟ لس دقیقې بس دي. نه یعنې نه، بې دلیله.
    .yes = هو، په خوښۍ
    .no = نه، مننه
    .original = اصلي متن کتل

session-speak-line =
    مننه! څه ویل غواړئ، او خلک لومړی څه پوښتلی شي؟ دوه یا درې جملې په خپله ژبه. څوک چې راځي، ستاسو له نوم سره یې لولي.
    .skip = اوس نه

session-speak-no = سمه ده، مننه چې ومو ویل. بلنه لا شته: که غواړئ راشئ او واورئ.

session-speak-not-any-more = مهرباني مو ده، خو نور اړینه نه ده چې په دې غونډه کې خبرې وکړئ. د چمتو کولو څه نشته. د کتلو لپاره ولیکئ: غونډې

session-you-speak =
    یادداشت شو، مننه!
    { $details }

    یوه ورځ مخکې دلته لولئ چې خلک څه پوښتي، بې نومه. د خپلو خبرو د بدلولو یا نه ویلو لپاره ولیکئ: غونډې

session-you-need-not-speak = یو څه بدل شول: اړینه نه ده چې خبرې وکړئ ({ $session }). مننه چې هو مو وویل. بلنه لا شته.

## What those who come read.

session-speaker-for-you =
    هلته ({ $session }) { $who } خبرې کوي:
    «{ $words }»

    پوښتنه ترې لرئ؟ ولیکئ: غونډې

## After it.

session-thanks =
    د هغو لپاره خبره لرئ چې خبرې یې وکړې؟ په خپله ژبه یې لولي، ستاسو له نوم پرته.
    .skip = نه، مننه

session-no-thanks = سمه ده. بیا به سره وینو!

session-thanks-kept = مننه! دوی به یې ولولي، ستاسو له نوم پرته.

# $came is how many were there, $said how many wrote a word for whoever spoke.
session-speaker-thanked =
    مننه چې خبرې مو وکړې ({ $session })! څومره کسانو واورېدې: { $came }. { $said ->
        [0] هغه څه چې تاسو ورکړل، ارزښت لري.
       *[other] خلک تاسو ته دا وایي:
    }

session-word-for-speaker = «{ $words }»
