### My skills: what a helper has lived, since when, and their languages.

my-topics =
    پر څه پوهېږئ؟ ✓ مانا: ټاکل شوی. د زیاتولو یا لرې کولو لپاره یې کېکاږئ.
    .that-is-all = همدومره

# $topic is a trade or a step of life.
my-years =
    { $kind ->
        [trade] دا کسب له کومه وخته پېژنئ: { $topic }؟ داسې موږ هغه کس پیدا کوو چې ووايي: «ما پخپله کړی دی».
       *[step] دا پړاو: { $topic }. څومره وخت مخکې و؟ هر څه بدلېږي، او دا مرسته کوي چې ښه انتخاب وکړو.
    }
    .skip = تېرېږم

years-under-one = له یوه کاله کم
years-one-to-three = له 1 تر 3 کاله
years-three-to-ten = له 3 تر 10 کاله
years-over-ten = له 10 کالو زیات

# $topic is a trade or a step, $years says since when.
topic-since = { $topic } ({ $years })

# $topic is what they are asked about no more, since they said so.
topic-not-asked = { $topic } (نور یې نه پوښتو)

my-experience =
    تاسو څنګه کار کوئ، یا مو څنګه کار کاوه؟
    .employed = { helper-experience.employed }
    .business = { helper-experience.business }
    .both = { helper-experience.both }

my-speaking =
    په کومو ژبو ښې خبرې کوئ؟ ځینې خلک خبرې تر لیکلو زیاتې خوښوي. ✓ مانا: ټاکل شوی.
    .that-is-all = همدومره

my-reading =
    کومې ژبې ښې لوستلای شئ؟ موږ لومړی هغه څوک لټوو چې د پوښتنې ژبه لوستلای شي. ✓ مانا: ټاکل شوی.
    .that-is-all = همدومره
