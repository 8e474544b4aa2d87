### An announcement on its way: how far it has come, called back, stopped; who does not have it, and why.

# $what is how it begins, $audience for whom it is, $fates a line for each of what became of it.
announcement-page =
    « { $what } »
    لیکونکی: { $author }. د دې کسانو لپاره:
    { $audience }

    { $state ->
        [draft] نه ده لېږل شوې.
        [asking] یو بل سلاکار یې ګوري. لا هېڅ نه دي تللي.
        [planned] د تلو وخت: { $at }. لا هېڅ نه دي تللي.
        [leaving] د تلو په حال کې ده.
            { $fates }
        [stopped] ودرول شوه ({ $at }).
            { $fates }
       *[left] ولېږل شوه ({ $at }).
            { $fates }
    }
    .call-back = بېرته اخیستل
    .stop = پاتې یې درول
    .missed = چا ته نه ده رسېدلې
    .refresh = اوس چېرته ده؟
    .enough = ټولې خبرتیاوې

fate-read = ولوستل شوه: { $count }
fate-delivered = ورسېده: { $count }
fate-sent = ولېږل شوه: { $count }
fate-waiting = د نوبت، سهار یا د چا د کار ساعتونو په تمه: { $count }
fate-held = واټساپ تړلی، چې ولیکي نو ځي: { $count }
fate-folded = د کس په اونیز خبر کې په تمه ده: { $count }
fate-unknown = اپ ځواب ورنه کړ، ښایي رسېدلې وي: { $count }
fate-unreachable = هېڅ اپ یې نه رسېږي: { $count }
fate-stopped = پیغامونه نه غواړي: { $count }
fate-too-late = ناوخته، ډېر په تمه پاتې شوه: { $count }
fate-called-back = تر تلو مخکې ودرول شوه: { $count }
fate-failed = اپ ونه منله: { $count }

# $count is how many people do not have it.
announcement-missed =
    { $count ->
        [0] ټولو ته رسېدلې، یا ژر ور رسېږي.
       *[other] تر کومه چې پوهېږو، دوی ته نه ده رسېدلې. د پاڼې لپاره نوم کېکاږئ. خلک: { $count }
    }
    .enough = بېرته خبرتیا ته

# A line of the list.
missed-line = { $who } ({ $why })

missed-held = واټساپ تړلی
missed-folded = ډکه اونۍ
missed-unknown = ځواب نشته
missed-unreachable = نه رسېږي
missed-stopped = بند
missed-too-late = ناوخته
missed-called-back = ودرول شوه
missed-failed = ونه منل شوه

announcement-has-gone-on = د بېرته اخیستلو وخت تېر دی: ځي. پاتې یې لا هم درولی شئ.

announcement-called-back = بېرته واخیستل شوه: هېڅ نه دي تللي او لیکنه خوندي ده.

# $by is who did it.
colleague-called-back = ستاسو خبرتیا تر تلو مخکې د { $by } له خوا بېرته واخیستل شوه. لیکنه خوندي ده. سره خبرې وکړئ؛ د دوام لپاره ولیکئ: خبرتیاوې

announcement-stopped = ودرول شوه: څه چې نه وو تللي، نور نه ځي. څه چې رسېدلي، پاتې کېږي.

colleague-stopped = ستاسو خبرتیا د { $by } له خوا ودرول شوه: څه چې نه وو تللي، نور نه ځي. چا ته رسېدلې؟ ولیکئ: خبرتیاوې

# $what is how it begins, $count how many people it goes to.
announcement-has-left = ستاسو خبرتیا « { $what } » د هر چا پر لور په لاره ده. خلک: { $count }. د څارلو یا درولو لپاره ولیکئ: خبرتیاوې

announcement-kept-back = یوه خبرتیا لاړه نه شوه: لیکونکی یې نور په ټیم کې نه دی. هېچا ته ونه رسېده. د کتلو لپاره ولیکئ: خبرتیاوې
