### A person's page, for counsellors. Never a number or an address.

# $who and $counsellor are names, $joined and $heard dates and times, $questions and $milestones how many there are.
person-page =
    { $who }، { $role ->
        [newcomer] نوی کس
        [helper] همیار
        [partner] شریک
        [interpreter] ترجمان
        [counsellor] سلاکار
       *[other] نور په پروګرام کې نشته
    }. ژبه: { $language }.
    دلته له: { $joined }
    وروستی پیغام: { $heard }
    سلاکار یې: { $counsellor }
    خلاصې پوښتنې: { $questions }. یادداشت شوي ګامونه: { $milestones }.
    .question = پوښتنه یې کتل
    .give = یو همکار ته سپارل
    .note = یو ګام یادداشتول
    .milestones = ګامونه کتل
    .their-people = د دې سلاکار کسان
    .role = رول بدلول
    .coordinates = همغږي سپارل
    .lost-phone = ټلیفون ورک شوی
    .we-have-met = سره مو لیدلي دي
    .access = بلاک او دوه ځله ثبت

# $trade, $aim and $obstacles are words of ours, or what they wrote.
page-project = پلان یې: { $trade }، { $aim }. ستونزې یې: { $obstacles }.

i-take-over = له اوس څخه یې سلاکار زه یم

# $who is the person, $by the colleague.
you-took-over = یادداشت شو: اوس د { $who } سلاکار تاسو یاست. پوښتنې یې لومړی تاسو ته راځي.

someone-took-over = اوس { $by } د { $who } د سلاکار کار کوي.

# $who is the person, $count how many colleagues there are.
choose-counsellor =
    { $count ->
        [0] د { $who } لپاره بل سلاکار نشته.
       *[other] له اوس څخه به د { $who } سلاکار څوک وي؟
    }
    .nobody = هېڅ مه بدلوئ

person-given = وشوه: اوس { $counsellor } د { $who } د سلاکار کار کوي.

person-given-to-you = { $by } د { $who } کار تاسو ته سپارلی دی. پوښتنې یې لومړی تاسو ته راځي. د پاڼې د کتلو لپاره ولیکئ: کسان

write-milestone = د { $who } لپاره څه وشول؟ یوه جمله یا غږیز پیغام بس دی. دا کس یې لوستلای شي.

# $at is when it was noted, $by who did, $words what.
milestone-line =
    په { $at }، { $by }:
    «{ $words }»

same-person-how = د { $who } نوم دلته دوه ځله شته؟ کس دې په یوه اپلیکیشن کې «اپلیکیشنونه» ولیکي، او کوډ دې په بل کې. دا ثبوت دی چې همدا کس دی: بیا دواړه یو شي.
