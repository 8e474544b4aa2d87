### Find: one person among all, for counsellors.

find-person =
    څوک لټوئ؟ یو نوم یا یې یوه برخه ولیکئ، په هر لیک چې وي. یا وټاکئ:
    .mine = زما کسان
    .newcomers = نوي کسان
    .helpers = همیاران
    .partners = شریکان
    .counsellors = سلاکاران
    .nobodys = بې سلاکاره
    .blocked = بلاک شوي کسان

# $count is how many were found.
people-found =
    { $count ->
        [0] هېڅوک مې پیدا نه کړل. نوم بل ډول ولیکئ، یا لږ توري ولیکئ.
        [one] یو کس مې پیدا کړ. د نور لټون لپاره یو نوم ولیکئ.
       *[other] { $count } کسان مې پیدا کړل. د نور لټون لپاره یو نوم ولیکئ.
    }

# A line of the list: $who is a name, $heard when they last wrote.
person-line =
    { $who } ({ $role ->
        [newcomer] نوی کس
        [helper] همیار
        [partner] شریک
        [interpreter] ترجمان
       *[counsellor] سلاکار
    })، { $heard }

# $count is how many more there are.
people-more =
    { $count ->
        [one] او یو بل
       *[other] او { $count } نور
    }

person-not-here = دا کس نور په پروګرام کې نشته، یا تاسو یې پاڼه نه شئ لیدلای.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-people = کسان, خلک, لټون, لټول, کس لټول, کس پیدا کول, kasan, latoon
command-people = د یو کس لټول
