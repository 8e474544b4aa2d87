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
    .sms = که اړتیا وي، لنډ پیغام

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

# $now says whether they agreed.
sms-notice =
    که دوه اوونۍ هېڅ درونه رسېږي، ستاسو د واټس اپ شمېرې ته یو لنډ پیغام (SMS) لېږلی شو؟ یوازې وایي: «تاسو ته یو پیغام دی.» په میاشت کې تر یو ډېر نه. { $now ->
        [yes] اوس: هو.
       *[no] اوس: نه.
    }
    .yes = هو
    .no = نه

sms-allowed = سمه ده: یو لنډ پیغام، یوازې که بل څه ونه رسېږي. د بدلولو لپاره ولیکئ: خبرونه

sms-not-allowed = سمه ده، لنډ پیغام نه راځي. د بدلولو لپاره ولیکئ: خبرونه

# The whole SMS: whoever holds the phone may read it. It says nothing of whom or what, in 70 characters at most.
sms-text = په واټس اپ کې تاسو ته یو پیغام دی.

typed-updates = خبرونه, زما خبرونه, د اونۍ خبرونه, khabaruna, khabrona

command-updates = څومره خبرونه راته راشي
