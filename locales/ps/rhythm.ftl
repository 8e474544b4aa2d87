### Rhythm: how often someone hears from the programme by itself.

# $now is how it is; $kept counts messages that wait.
update-rhythm =
    { $now ->
        [weekly] هره اونۍ درته خبرونه راځي.
        [monthly] هره میاشت یو ځل درته خبرونه راځي.
        [circle] تاسو په کړۍ کې یاست: په میاشت کې یو خبر، ګډه ډوډۍ او د پخوانیو او نویو غونډې.
        [quiet] تاسو غوښتي چې یو وخت ارامي وي.
       *[only-answers] یوازې ځوابونه درته راځي.
    } څه غواړئ؟ ځوابونه تل درته راځي.
    .weekly = هره اونۍ
    .monthly = هره میاشت
    .circle = په کړۍ کې
    .only-answers = یوازې زما ځوابونه
    .quiet = یوه میاشت ارامي
    .see = پاتې پیغامونه کتل

# $now is what they chose.
rhythm-is-now =
    { $now ->
        [weekly] یادداشت شو: هره اونۍ خبرونه، او تر څنګ یې زیات نه زیات دوه نور پیغامونه.
        [monthly] یادداشت شو: هره میاشت یو ځل خبرونه.
        [circle] ولیکل شول: تاسو په کړۍ کې یاست. په میاشت کې یو خبر، او ګډې ډوډۍ او د پخوانیو او نویو غونډو ته بلنې.
       *[only-answers] یادداشت شو: یوازې ځوابونه او هغه څه درته راځي چې تاسو منلي دي. نور څه دلته انتظار باسي. د بدلولو لپاره ولیکئ: خبرونه
    }

# $until is a day.
quiet-until = سمه ده، تر { $until } پورې ارامي. ځوابونه بیا هم درته راځي. د بدلولو لپاره ولیکئ: خبرونه

typed-updates = خبرونه, زما خبرونه, د اونۍ خبرونه, khabaruna, khabrona

command-updates = څومره خبرونه راته راشي
