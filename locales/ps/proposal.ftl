### Proposal: a counsellor proposes an accompaniment.

# $newcomer is their name.
accompaniment-aim = د { $newcomer } لپاره ملتیا. هدف یې څه دی؟ یوه ساده جمله: دواړه کسان یې لولي.

accompaniment-talks = زیات نه زیات څو ځله خبرې؟ یو ځل خبرې یوه پوښتنه ده له ځوابونو سره.

# A button: $count from one to eight.
so-many-talks =
    { $count ->
        [one] { $count } ځل خبرې
       *[other] { $count } ځله خبرې
    }

accompaniment-until =
    زیات نه زیات تر کله پورې؟
    .one-month = یوه میاشت
    .two-months = دوې میاشتې
    .three-months = درې میاشتې
    .six-months = شپږ میاشتې

# $count is how many can be chosen.
accompaniment-helper =
    { $count ->
        [0] اوس هېڅ همیار وخت نه لري.
       *[other] کوم همیار دې ملتیا وکړي؟
    }
    .nobody = هېڅوک، وړاندیز نه کوم

accompaniment-second =
    { $count ->
        [0] بل هېڅ همیار وخت نه لري. دویم کس ته اړتیا شته.
       *[other] که لومړی ونه شي کولای، څوک به دوام ورکړي؟ هېڅوک باید یوازې پر یو کس تکیه ونه لري.
    }
    .nobody = هېڅوک، وړاندیز نه کوم

# $helper and $second are names, $aim is what the counsellor wrote, $until a day.
accompaniment-summary =
    د { $newcomer } لپاره، له { $helper } سره؛ وروسته { $second }:
    «{ $aim }»

    { $talks ->
        [one] زیات نه زیات یو ځل خبرې
       *[other] زیات نه زیات { $talks } ځله خبرې
    }، تر { $until } پورې. له دوی یې وپوښتو؟
    .yes = هو، ویې پوښتئ
    .no = نه

cannot-accompany = دې کس ته یوازې سلاکار ځواب ورکوي. د همیار ملتیا ورته نه شي کېدای.

accompanied-already = دا کس مخکې ملتیا لري، یا یې وړاندیز لا بې ځوابه دی.

accompaniment-went-out = دا وړاندیز مخکې استول شوی دی. تاسو ته د څه کولو اړتیا نشته.

accompaniment-is-gone = دا ملتیا نوره دلته نشته. که غواړئ وګورئ چې څه کولای شئ، ولیکئ: مینو

accompaniment-not-proposed = سمه ده، هېڅ وړاندیز نه کېږي. هېڅوک ترې خبر نه شول.
