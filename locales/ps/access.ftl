### Access, for counsellors: shut out and back, not met after all, one person with two entries.

# $who is a name.
person-access =
    { $who }: څه کول غواړئ؟
    .not-met = لیدنه نه ده شوې
    .block = بلاک کول
    .unblock = له بلاکه ایستل
    .same-person = یو کس، دوه ځله
    .to-the-page = بېرته د دې کس پاڼې ته

block-really =
    { $who } بلاک کړو؟ دا کس به دلته هېچا ته نه شي لیکلای، په هېڅ اپلیکیشن کې. خبرې اترې یې پای ته رسېږي. د مرستې غږ یې بیا هم راځي. وروسته یې له بلاکه ایستلای شئ.
    .yes = هو، بلاک یې کړئ
    .no = نه، هېڅ مه بدلوئ

why-blocked = { $who } ولې بلاک کوئ؟ یوه جمله، ستاسو د همکارانو لپاره. دا کس حق لري چې یوه ورځ یې ولولي.

person-blocked = وشوه: { $who } ته نور ځواب نه ورکوو. له بلاکه د ایستلو لپاره ولیکئ: کسان

# $by is the colleague who was quicker.
person-was-blocked = دا کار شوی دی: { $who } مخکې بلاک شو. دا کار { $by } وکړ.

person-unblocked = وشوه: { $who } بیا لیکلای شي.

# $at is the day, $by who did it, $reason their words.
page-blocked =
    بلاک شوی، نېټه { $at }. دا کار { $by } وکړ:
    «{ $reason }»

page-blocked-before = بلاک شوی، نېټه { $at }. دا کار { $by } وکړ. وروسته دې کس خپل هر څه پاک کړل، بیا بېرته راغی.

# $contact says how to reach a person.
you-are-blocked =
    پروګرام نور دلته ځواب نه درکوي. که غواړئ له یو چا سره په دې اړه خبرې وکړئ: { $contact }
    په خطر کې یاست؟ وړیا: 112، په SMS 114، یا 15، 17، 18، 115، 3114، 3919، 119.
    د خپلو معلوماتو د پاکولو لپاره ولیکئ: حذف

you-are-let-back-in = تاسو بیا دلته لیکلای شئ. د دوام لپاره ولیکئ: مینو
