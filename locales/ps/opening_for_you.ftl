### Opening for you: a newcomer reads what fits them, and decides what a partner may read of them.

# $organisation offers it, $reason says why this reader gets it.
opening-for-you =
    { $organisation } دا وړاندې کوي: { $kind }.
    «{ $what }»

    ځای: { $place }
    { $details }

    ولې تاسو ته: { $reason } تاسو «نه» هم ویلای شئ.
    .interested = خوښ مې شو
    .not-for-me = زما لپاره نه دی
    .original = اصلي لیکنه کتل
    .report = شکایت کول

fits-same-trade = دا ستاسو کسب دی.
fits-income-soon = تاسو ژر عاید غواړئ.
fits-same-aim = دا ستاسو له پلان سره جوړ دی.

opening-not-for-you = سمه ده، مننه چې ومو ویل. هېڅوک نه پوښتي چې ولې. د بیا کتلو لپاره ولیکئ: وړاندیزونه

opening-stands-no-more = دا وړاندیز نور نشته، یا همدا اوس بدلېږي. تاسو ته د څه کولو اړتیا نشته: که بېرته راشي، دلته به یې ولولئ.

# $name to $reach: what the partner will read, item by item.
interest-preview =
    { $organisation } به دا لولي، او بل هېڅ نه:

    نوم: { $name }
    کسب: { $trade }
    مخکې: { $before }
    فرانسوي: { $french }
    څنګه مې پیدا کړي: { $reach }

    دوی دلته درته لیکي، نمبر مو نه ویني. چې څه نه غواړئ، لرې یې کړئ.
    .reach = څنګه مې پیدا کړي
    .not-now = هېڅ مه لېږئ

interest-send = همدا ولېږئ

# $what is an item.
leave-out = لرې کول: { $what }
put-in-again = بیا ورزیاتول: { $what }
interest-item-name = نوم
interest-item-trade = کسب
interest-item-before = مخکې
interest-item-french = فرانسوي
interest-item-reach = څنګه مې پیدا کړي
kept-to-oneself = هېڅ
reach-me = زیاتول: څنګه مې پیدا کړي
reach-again = بدلول: څنګه مې پیدا کړي

interest-reach = له دې ځایه پرته، نور څنګه درسره خبرې کولای شي؟ یوه کرښه ولیکئ: ځای، ساعتونه؛ نمبر یوازې که پخپله غواړئ. له لېږلو مخکې یې بیا لولئ.

# $organisation is who reads it.
interest-sent = { $organisation } ته واستول شو. ځواب دلته راځي. که هو وي که نه، پر تاسو قضاوت نه دی. هر وخت «نه» ویلای شئ.

interest-was-sent = مخکې استول شوی دی، یو ځل بس دی. ځواب دلته راځي.

# $count is how many there are.
openings-for-me =
    { $count ->
        [one] ستاسو لپاره یو وړاندیز:
       *[other] ستاسو لپاره { $count } وړاندیزونه:
    }
    .enough = مینو

interest-state-told = نوی
interest-state-not-now = اوس نه
interest-state-sent = استول شوی

no-openings-yet = اوس ستاسو لپاره وړاندیز نشته. چې یو ستاسو له پلان سره جوړ وي، دلته درته راځي. ښه ده چې خپل کسب او پلان راته ووایئ. ولیکئ: پلان

# $contact says how to reach a person.
openings-not-yet = ستاسو لپاره وړاندیزونه د یو سلاکار له لارې راځي. ترې وپوښتئ: { $contact }. یا خپله پوښتنه دلته وکړئ.
