### Absence: a counsellor is away, and somebody stands in.

back-when =
    تاسو کله بېرته راځئ؟
    .other-day = بله ورځ

back-in-week = په هغه اونۍ کې چې پیلېږي:

back-on-day = په کومه ورځ بېرته راځئ؟

# $who is me or a colleague, $name the colleague's, $count how many could.
choose-stand-in =
    { $who ->
        [me] { $count ->
            [0] هېڅ همکار اوس ستاسو ځای نه شي نیولای.
           *[other] ستاسو پر ځای به څوک وي؟
        }
       *[colleague] { $count ->
            [0] هېڅ همکار اوس د { $name } ځای نه شي نیولای.
           *[other] د { $name } پر ځای به څوک وي؟
        }
    }
    .nobody = هېڅوک

# $until is when they are back.
absence-kept =
    { $who ->
        [me] یادداشت شو. تاسو بېرته راځئ: { $until }. تر هغو یوازې د خطر خبرونه درته رسېږي.
       *[colleague] د { $name } لپاره یادداشت شو. بېرته راتګ: { $until }.
    }

you-stand-in = تاسو د { $who } پر ځای یاست. بېرته راتګ یې: { $until }. د هغه کسانو پوښتنې لومړی تاسو ته راځي.

away-without-stand-in = د { $who } پر ځای څوک نشته. بېرته راتګ یې: { $until }. د یو چا د ټاکلو لپاره ولیکئ: انتظار

is-there-again = د { $who } رخصتي خلاصه شوه، بېرته کار کوي.

welcome-back-on-duty = ښه راغلاست! څه چې ستاسو په انتظار وو، اوس درته رسېږي.

# $weekday is one of the days of the week, $day a day with its month.
weekday-and-day = { $weekday } { $day }

# On the button where nobody is free to stand in.
without-stand-in = سمه ده
