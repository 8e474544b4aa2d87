### Joining: someone becomes a peer helper.

# $chosen counts what was chosen so far.
helper-topics =
    { $chosen ->
        [0] پر څه پوهېږئ؟ هغه کسب یا پړاو وټاکئ چې تاسو پکې تجربه لرئ.
       *[other] یادداشت شو. بل هم شته؟
    }
    .that-is-all = همدومره

helper-experience =
    تاسو څنګه کار کوئ، یا مو څنګه کار کاوه؟
    .employed = له معاش سره
    .business = خپل کاروبار
    .both = دواړه

helper-languages =
    { $chosen ->
        [0] کومې ژبې ښې لوستلای شئ؟
       *[other] یادداشت شو. بله هم شته؟
    }
    .that-is-all = همدومره

helper-week =
    په اونۍ کې زیات نه زیات څو پوښتنې؟ تاسو هر وخت «نه» ویلای شئ.
    .one = یوه
    .two = دوې
    .three = درې
    .five = پنځه

charter-secret = زموږ ژمنې. 1. څه چې درته ویل کېږي، یوازې ستاسو او د پروګرام ترمنځ پاتې کېږي.

charter-no-judgement = 2. تاسو پر چا قضاوت نه کوئ: هره لار بېله ده.

charter-free-choice = 3. تاسو خپله لار وایئ، پر چا یې نه تپئ. بل کس پخپله پرېکړه کوي.

charter-limits = 4. دلته نه پیسې، نه نمبر، نه د لیدو وعده. څه چې ډېر درانه وي، یو سلاکار ته ځي.

charter =
    5. تاسو بې دلیله «نه» ویلای شئ، دمه کولای شئ، یا کار پرېښودلای شئ. دا ژمنې منئ؟
    .yes = هو، منم
    .no = نه

# $contact says how to reach a person.
charter-declined = مننه چې رښتیا مو وویل. که غواړئ له یو چا سره په دې اړه خبرې وکړئ: { $contact }

helper-awaits-approval = مننه! یو سلاکار ستاسو غوښتنه ګوري. چې هو ووايي، سملاسي درته لیکو.

# $helper is their name, $topics a list, $week how many questions at most.
helper-asks-to-join =
    { $helper } غواړي همیار شي.
    پوهېږي پر: { $topics }. کار: { $experience }. په اونۍ کې زیات نه زیات پوښتنې: { $week }. ژمنې منل شوې دي.
    .yes = هو، منم یې
    .no = نه
    .later = وروسته

# $helper is their name.
helper-approved = وشوه: { $helper } ته د همیار رول ورکړل شو.

helper-refused = یادداشت شو: { $helper } همیار نه شي. موږ دا خبره په درناوي ورته کوو.

you-are-approved = ښه راغلاست! تاسو همیار یاست. چې تاسو ته پوښتنه راشي، درته لیکو. د دمې لپاره ولیکئ: دمه

# $contact says how to reach a person.
you-are-not-approved = مننه چې غوښتل مو مرسته وکړئ. اوس پروګرام تاسو د همیار په توګه نه شي منلای. په دې اړه د خبرو لپاره: { $contact }

paused = تاسو په دمه یاست: هېڅ پوښتنه درته نه راځي. څه چې تاسو اخیستي وو، بل چا ته ځي. د بیا پیل لپاره ولیکئ: دمه

go-on =
    تاسو په دمه یاست. غواړئ بیا پیل وکړئ؟
    .yes = هو، بیا پیلوم
    .no = نه، دمه کوم
    .stop = نوره مرسته نه کوم

going-on = ښه راغلاست! چې تاسو ته پوښتنه راشي، درته لیکو.

# $by is the colleague who was quicker.
helper-was-decided = دا کار شوی دی: { $by } مخکې ځواب ورکړی. تاسو ته د څه کولو اړتیا نشته.
