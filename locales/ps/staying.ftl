### Staying in touch: two who met both say yes, and each reads what the other chose to give.

staying-with = له چا سره غواړئ اړیکه وساتئ؟ که هغه هم وغواړي، تاسو دواړه هغه څه ترلاسه کوئ چې بل یې د ورکولو لپاره ټاکلي وي. که نه، نور هېڅ نه اورئ، او هېڅوک به نه پوهېږي چې ولې.
    .more = نور وګورئ
    .enough = مینو

# $who is a name, $when a day: where and when they met.
person-met = { $who }، { $when }

wished-before = مخکې مو غوښتي: { $who }

staying-with-nobody = دلته هغه خلک وي چې تاسو ورسره مخ کېږئ: په یوه غونډه، یوې ملتیا کې، یا دلته په لیکلو. اوس هېڅوک نشته.

# $contact says how to reach a person.
staying-not-yet = د دې لپاره باید لومړی یو سلاکار تاسو وپېژني. ورسره خبرې وکړئ: { $contact }

staying-is-possible = له دې کس سره د اړیکې ساتلو لپاره ولیکئ: اړیکه ساتل

staying-is-over = دا غوښتنه نوره ممکنه نه ده. هېڅ شی ورنه کړل شو. د یو کس د ټاکلو لپاره ولیکئ: اړیکه ساتل

# $who is a name, $until a day.
staying-wished = تاسو غوښتي چې له { $who } سره اړیکه وساتئ. که دواړه یې وغواړئ، تر { $until } مخکې به یې دلته ولولئ. غواړئ خپله غوښتنه بېرته واخلئ؟
    .leave = پرې یې ږدم
    .take-back = بېرته یې اخلم

staying-wished-already = دا مو مخکې غوښتي. که { $who } یې هم وغواړي، دلته به یې ولولئ. تاسو ته څه کول نه دي په کار.

staying-taken-back = ستاسو غوښتنه بېرته واخیستل شوه. هېڅ شی ورنه کړل شو، او هغه څه چې لیکلي مو وو، پاک شول.

staying-done-lately = تاسو او { $who } همدا اوس خپلې اړیکې سره شریکې کړې. په پورته پیغامونو کې یې وګورئ.

## What to give.

staying-give = { $who } ته څه ورکول غواړئ؟ هر څه چې ورکول غواړئ پرې ګوته کېږدئ، نور هېڅ نه ښودل کېږي. لا هېڅ نه لېږل کېږي.
    .that-is-all = همدومره
    .nothing = هېڅ، بس

giving-name = زما نوم
giving-number = زما د واټس اپ شمېره
giving-phone = د ټلیفون شمېره
giving-telegram = په ټلګرام کې زما نوم
giving-address = یوه پته

# $what is the kind, $who a name.
staying-write =
    { $what ->
        [name] کوم نوم { $who } ته ورکول غواړئ؟
        [phone] هغه د ټلیفون شمېره ولیکئ چې { $who } یې باید ولري. شمېرې ښه وګورئ.
        [telegram] په ټلګرام کې خپل نوم ولیکئ. په @ پیلېږي.
       *[address] هغه پته ولیکئ چې { $who } یې باید ولري: د بېلګې په توګه برېښنالیک.
    }

# Of each kind one line, $words as they were written.
given-name = نوم: { $words }
given-number = واټس اپ: { $words }
given-phone = ټلیفون: { $words }
given-telegram = ټلګرام: { $words }
given-address = پته: { $words }

nothing-given = هېڅ

# $given is what was chosen, line by line.
staying-send =
    که دواړه یې وغواړئ، { $who } دا لولي:
    { $given }

    پام کوئ: څه چې ورکړل شي، بېرته نه اخیستل کېږي. غواړئ ور یې کړئ؟
    .yes = هو، ورکوم یې
    .change = بدلوم یې
    .no = نه، هېڅ

staying-nothing-given = سمه ده، هېڅ نه ورکول کېږي. هغه څه چې ټاکلي مو وو، پاک شول.

staying-sent = ولیکل شول. که { $who } یې هم وغواړي، په دوو اوونیو کې به یې دلته ولولئ. که نه، نور هېڅ نه اورئ. د بېرته اخیستلو لپاره ولیکئ: اړیکه ساتل

## What the other reads.

# $met says how they know each other, $question how the one began about which they wrote.
staying-asked =
    { $who } غواړي له تاسو سره اړیکه وساتي. { $met ->
        [session] تاسو په یوه غونډه کې وئ.
        [accompaniment] تاسو له یوې ملتیا سره پېژنئ.
        [question] تاسو دلته یو بل ته لیکلي دي: «{ $question }».
       *[talk] تاسو دلته یو بل ته لیکلي دي.
    } تاسو یې هم غواړئ؟ تاسو ټاکئ چې څه ورکوئ. که نه ووایئ، یا هېڅ ونه وایئ، څوک به پرې نه پوهېږي.
    .yes = هو
    .no = نه

staying-no = سمه ده. { $who } به پرې نه پوهېږي، او تاسو ته د څه ویلو اړتیا نشته.

staying-exchanged =
    تاسو او { $who } اړیکه ساتئ. { $who } دا درکوي:
    { $given }

    په خپل ټلیفون کې یې ولیکئ: موږ یې دلته پاکوو. دا ستاسو لپاره دی، بل چا ته یې مه ورکوئ.

## After a session.

# $session is its kind and time.
staying-list = غواړئ د دې غونډې ({ $session }) له چا سره اړیکه وساتئ؟ نو ستاسو نوم په یوه کوچني لېست کې راځي. یوازې هغه خلک یې لوستلی شي چې هلته وو او نوم یې هم په لېست کې دی.
    .yes = هو
    .no = نه

staying-name = نور خلک کوم نوم لوستلی شي؟ لومړی نوم بس دی.

staying-not-listed = سمه ده، ستاسو نوم نه ښودل کېږي.

staying-listed-alone = ستاسو نوم په لېست کې دی. اوس بل څوک پکې نشته. بیا د کتلو لپاره ولیکئ: اړیکه ساتل

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-stay = اړیکه ساتل, اړیکې ساتل
command-stay = اړیکه ساتل
