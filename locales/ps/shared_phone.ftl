### A shared phone: nothing personal is shown on it before the person has picked their picture.

phone-is-shared =
    دا ټلیفون نور کسان هم کاروي؟ بیا به موږ له هر لوستلو مخکې ستاسو پټ انځور درنه وپوښتو. زاړه پیغامونه دلته پاتې کېږي: تاسو یې پخپله پاک کړئ. دا غواړئ؟
    .yes = هو، ګډ دی
    .no = نه، یوازې زما دی

choose-picture =
    خپل انځور وټاکئ. هېچا ته یې مه ښیئ. که غواړئ هر څه سملاسي پټ کړئ، ولیکئ: پټ
    .apple = 🍎 مڼه
    .sun = 🌞 لمر
    .fish = 🐟 کب
    .key = 🔑 کیلي
    .tree = 🌳 ونه
    .boat = ⛵ بېړۍ
    .star = ⭐ ستوری
    .bird = 🐦 مرغۍ
    .house = 🏠 کور

picture-chosen = یادداشت شو. که لس دقیقې هېڅ ونه لیکئ، یا «پټ» ولیکئ، موږ لومړی ستاسو انځور پوښتو.

shared-settings =
    دا ټلیفون ګډ دی. څه کول غواړئ؟
    .another-picture = انځور بدلول
    .mine-alone = یوازې زما دی
    .keep = هېڅ مه بدلوئ

phone-not-shared = سمه ده، دا ټلیفون یوازې ستاسو دی. موږ انځور نه پوښتو.

nothing-changes = سمه ده، هېڅ شی نه بدلېږي.

phone-covered = پټ شو. د خلاصولو لپاره موږ ته ولیکئ. پورته پیغامونه په دې ټلیفون کې پاتې دي: تاسو یې پخپله پاک کړئ.

## On a covered phone: these texts say nothing of anybody's story.

pick-picture =
    خپل انځور وټاکئ.
    .apple = { choose-picture.apple }
    .sun = { choose-picture.sun }
    .fish = { choose-picture.fish }
    .key = { choose-picture.key }
    .tree = { choose-picture.tree }
    .boat = { choose-picture.boat }
    .star = { choose-picture.star }
    .bird = { choose-picture.bird }
    .house = { choose-picture.house }

picture-wrong = دا سم انځور نه دی. بیا هڅه وکړئ.

# $contact says who is responsible and how to reach a person.
picture-paused = ډېرې هڅې وشوې. یو ساعت صبر وکړئ. یو کس هم مرسته درسره کولای شي: { $contact }

## To counsellors, and what follows.

# $who is a name.
picture-forgotten =
    { $who } په ګډ ټلیفون کې خپل انځور نه پیدا کوي. لومړی په خبرو کې ځان ډاډه کړئ چې همدا کس دی.
    .take-away = همدا کس دی، خلاص یې کړئ

picture-is-away = خلاص شو. موږ ورته وایو چې نوی انځور وټاکي.

choose-new-picture = دا ټلیفون بې انځوره خلاصېږي. که نور کسان یې هم کاروي، نوی انځور وټاکئ. ولیکئ: ګډ ټلیفون

## What people may type in place of the commands, and what stands beside them in the app's own menu.

typed-shared = ګډ ټلیفون, ګډ تلیفون, ګډ موبایل, ګډ, gad telefon
command-shared = ګډ ټلیفون
typed-hide = پټ, پټ کړئ, پټ یې کړئ, پټول, pat, hide
command-hide = سملاسي پټول

picture-was-taken-away = دا کار شوی دی: په دې ټلیفون کې نور انځور نه پوښتل کېږي.
