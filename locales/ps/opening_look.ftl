### Opening look: what a counsellor reads of openings, those that wait for a look first.

# $who offers it, for $organisation; $reasons are a list.
opening-held =
    { $who } ({ $organisation }) دا وړاندې کوي: { $kind }.
    «{ $what }»

    ځای: { $place }
    { $details }

    دا وګورئ: { $reasons }. ایا تللای شي؟
    .yes = هو، ودې لېږل شي
    .no = نه، دلیل یې لیکم
    .ask = لومړی پوښتل
    .later = وروسته

# A line of the list.
waiting-opening = { $who } دا وړاندې کوي: { $kind }

opening-was-looked-at = دا وړاندیز نور انتظار نه باسي: چا کتلی، بدل شوی، یا بېرته اخیستل شوی دی. تاسو ته د څه کولو اړتیا نشته.

opening-let-go = وشوه: وړاندیز استول کېږي، او شریک یې خبرېږي.

# $kind is what it is.
opening-goes-out = یو سلاکار ستاسو وړاندیز ({ $kind }) ولوست: اوس استول کېږي. له صبر مو مننه.

write-opening-refusal =
    شریک ته ستاسو خبره، د دې وړاندیز په اړه:
    «{ $what }»

    په یوه جمله کې ووایئ چې ولې نه استول کېږي.

# $counsellor is a name, $words are theirs.
opening-refused =
    ستاسو وړاندیز ({ $kind }) ونه استول شو. دلیل یې { $counsellor } درته وايي:
    «{ $words }»

    د بل وړاندیز لپاره ولیکئ: وړاندیزونه

opening-you-refused = واستول شو. وړاندیز نه ځي.

write-to-partner =
    د دې وړاندیز په اړه څه پوښتل غواړئ؟
    «{ $what }»

    تر هغو انتظار باسي.

# $who is the partner.
partner-is-asked = له { $who } مو وپوښتل. ځواب دلته راځي.

counsellor-asks-partner =
    یو سلاکار ستاسو د وړاندیز په اړه پوښتنه لري:
    «{ $words }»

    خپل ځواب دلته ولیکئ، یا وړاندیز بدل کړئ.
    .change = وړاندیز بدلول

partner-answers =
    { $who } ستاسو پوښتنې ته ځواب درکوي:
    «{ $words }»

counsellor-reads-it = مننه. یو سلاکار یې لولي، او دلته ځواب درکوي.

## All that partners offered.

# $count is how many there are.
all-openings =
    { $count ->
        [0] لا هېڅ شریک څه نه دي وړاندې کړي. چې یو شریک راوبلئ، ولیکئ: بلنه
        [one] د شریکانو یو وړاندیز:
       *[other] وروستي { $count } وړاندیزونه:
    }
    .enough = مینو

# The numbers are people: told of it, interested, who have it, who meet.
opening-page =
    { $who } ({ $organisation }): { $kind }، { $state }.
    «{ $what }»

    ځای: { $place }
    { $details }

    چا ته رسېدلی: { $told }. لېوال: { $interested }. ځای یې موندلی: { $taken }. سره ویني: { $meetings }.
    .take-down = لرې یې کړئ
    .fine = همداسې سم دی

opening-taken-down = لرې شو. شریک او هغه کسان چې انتظار یې کاوه، خبرېږي.

# $contact says how to reach a person.
opening-was-taken-down = یو سلاکار ستاسو وړاندیز ({ $kind }) لرې کړ. په دې اړه د خبرو لپاره: { $contact }
