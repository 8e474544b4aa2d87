### Opening details: small questions about what a partner offers, and how the answers read.

# $kind is what it is.
opening-what =
    { $kind ->
        [training-place] کوم کورس دی؟ ووایئ چې څه پکې زده کېږي، او په پای کې کوم ډیپلوم دی. ساده ټکي: ژباړل کېږي.
        [visit] خلک پکې څه لیدلای شي؟ ساده ټکي: ژباړل کېږي.
        [talk] د څه په اړه خبرې کول غواړئ، او له چا سره؟ ساده ټکي: ژباړل کېږي.
       *[job] دا کوم کار دی؟ ووایئ چې څه به پکې کوي، او یوه عادي ورځ څنګه وي. ساده ټکي: ژباړل کېږي.
    }

opening-trade = د کوم کسب لپاره؟

any-trade = هر کسب

opening-start =
    کله پیلېږي؟ تڼۍ کېکاږئ، یا ورځ په نمبرونو ولیکئ: 15/03
    .now = همدا اوس
    .to-be-agreed = وروسته به یې ټاکو

not-a-day = پر ورځ ونه پوهېدم. په نمبرونو یې ولیکئ، ورځ او میاشت: 15/03

day-is-past = دا ورځ تېره شوې ده. راتلونکې ورځ ولیکئ، یا تڼۍ کېکاږئ.

opening-lasts =
    ستاژ څومره وخت دوام کوي؟ که له دوو میاشتو زیات وي، قانون وايي چې پیسې (gratification) باید ورکړل شي.
    .up-to-two-months = زیات نه زیات دوې میاشتې
    .longer = تر دې زیات

opening-pay =
    معاش څومره دی، brut (له کسراتو مخکې)؟ لومړی: په ساعت که په میاشت؟
    .to-be-agreed = لا نه دی معلوم

pay-per-hour = په ساعت
pay-per-month = په میاشت
pay-per-unpaid = معاش نه لري

opening-pay-an-hour = په ساعت کې څو یورو (brut)؟ یوازې شمېره ولیکئ: 12,50

opening-pay-a-month = په میاشت کې څو یورو (brut)؟ یوازې شمېره ولیکئ: 1900

not-an-amount = یوه شمېره مې پکار ده، په نمبرونو، لکه 12,50 یا 1900. که لا نه پوهېږئ، ولیکئ: شاته

opening-hours =
    په اونۍ کې څو ساعتونه؟
    .full = 35 ساعتونه
    .half = 17 ساعتونه
    .other = بله شمېره
    .to-be-agreed = وروسته به یې ټاکو

opening-hours-other = په اونۍ کې څو ساعتونه؟ شمېره ولیکئ: 28

not-hours = د ساعتونو شمېره له 1 تر 48 پورې په نمبرونو ولیکئ.

opening-french =
    په لومړۍ ورځ په رښتیا څومره فرانسوي پکار ده؟
    .none = هېڅ
    .a-little = څو ټکي
    .everyday = ګوزاره کول
    .good = ښې خبرې کول

opening-place =
    چېرته دی؟ ښار یا د ځای پته ولیکئ.
    .not-yet = لا ځای نه دی معلوم

opening-transport =
    څنګه ورځي؟
    .near-a-stop = تمځای ورته نږدې دی
    .far = له تمځایه لرې دی
    .needs-a-car = موټر ته اړتیا ده

opening-places =
    د څو کسانو لپاره؟
    .one = یو
    .two = دوه
    .three = درې
    .five = پنځه
    .ten = لس

opening-until =
    څومره وخت یې وړاندې کوو؟
    .two-weeks = دوې اونۍ
    .one-month = یوه میاشت
    .three-months = درې میاشتې

## How the answers read: lines below what it is.

# $hours is 0 where it is not said yet.
opening-details =
    کسب: { $trade }
    پیل: { $start }
    معاش: { $pay }
    په اونۍ کې: { $hours ->
        [0] وروسته ټاکل کېږي
        [one] { $hours } ساعت
       *[other] { $hours } ساعتونه
    }
    فرانسوي: { $french }
    تګ راتګ: { $transport }
    څو کسان: { $places }، تر { $until } پورې

opening-details-short =
    کسب: { $trade }
    کله: { $start }
    فرانسوي: { $french }
    تګ راتګ: { $transport }
    څو کسان: { $places }، تر { $until } پورې

to-be-agreed = وروسته ټاکل کېږي
not-said = نه دي ویل شوي
starts-now = همدا اوس

# $amount is in euros.
pay-hour = په ساعت کې { $amount } € (brut)
pay-month = په میاشت کې { $amount } € (brut)
pay-unpaid = معاش نه لري

asks-french-none = نه ده پکار
asks-french-a-little = څو ټکي
asks-french-everyday = ګوزاره کول
asks-french-good = ښې خبرې کول

transport-near-a-stop = تمځای ورته نږدې دی
transport-far = له تمځایه لرې دی
transport-needs-a-car = موټر ته اړتیا ده
