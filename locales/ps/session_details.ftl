### Session details: small questions about a session, and how the answers read.

# $kind is what it is.
session-what =
    { $kind ->
        [trade] کوم کسب، او د څه په اړه خبرې کوئ؟ ساده ټکي: ژباړل کېږي.
        [round-table] د څه په اړه خبرې کوئ، او له چا سره؟ ساده ټکي: ژباړل کېږي.
        [meal] کومه ډوډۍ ده، او څه راوړو؟ ساده ټکي: ژباړل کېږي.
        [helpers] همیاران به د څه په اړه خبرې کوي؟ ساده ټکي: ژباړل کېږي.
        [visit] څه به وګورو؟ ساده ټکي: ژباړل کېږي.
       *[individual] له چا سره ده، او د څه لپاره؟ ساده ټکي: ژباړل کېږي.
    }

session-at =
    کومه ورځ، څو بجې؟ لکه: 14/12 18:30، یا سبا 10:00-12:00.
    .ask = مناسب وخت وپوښتئ

no-such-hour = دا ساعت په هغه ورځ نشته: ساعتونه یو ساعت مخکې ځي. بل ساعت ولیکئ.

session-lasts =
    څومره وخت نیسي؟
    .one-hour = 1 ساعت
    .hour-and-half = یو نیم ساعت
    .two-hours = 2 ساعته
    .three-hours = 3 ساعته
    .half-day = نیمه ورځ
    .day = ټوله ورځ
    .days = څو ورځې

session-days =
    څو ورځې؟ بیا لولئ چې له کله تر کله، مخکې له دې چې څوک یې وویني.
    .two = ۲ ورځې
    .three = ۳ ورځې
    .four = ۴ ورځې
    .five = ۵ ورځې

session-place =
    چېرته؟ پته له ښار سره ولیکئ. یوازې هغه کسان یې لولي چې ټیم لیدلي دي. د نقشې لینک، یا نقطه لکه 45.764, 4.836، لینک کېږي.
    .not-yet = لا ځای نشته

session-map-not-read = دا لینک نه وایي چې چېرته دی: لرې مو کړ. په خپله نقشه کې ځای اوږد ټک کړئ، دوه شمېرې یې کاپي کړئ (لکه 45.764, 4.836)، او له پتې سره یې ولیکئ.

session-extras =
    هلته څه شته؟ چې څه سم وي ټک یې کړئ.
    .that-is-all = بس همدا

session-extra-food = ډوډۍ شته
session-extra-children = ماشومان ښه راغلي
session-extra-transport = د لارې پیسې ورکول کېږي
session-extra-women-only = یوازې د ښځو لپاره

session-places =
    څو ځایونه؟
    .any = بې حده
    .ten = 10
    .twenty = 20
    .other = بله شمېره

session-places-other = څو ځایونه؟ شمېره ولیکئ.

not-a-number = یوه شمېره ولیکئ، له 1 څخه تر 500 پورې.

## How the answers read: lines below what it is.

# How long it takes: $length, as in 2:30.
session-when = کله: { $when } (موده په ساعتونو: { $length })
# On several days: from $when until $until.
session-when-days = کله: له { $when } تر { $until } (د ورځو شمېر: { $days })
session-where = چېرته: { $place }
# $extras are what there is.
session-also = خبر اوسئ: { $extras }
place-not-yet = وروسته ویل کېږي
place-by-counsellor = له ټیم وپوښتئ
