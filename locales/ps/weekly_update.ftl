### Weekly update: once a week to each person, and one tap back.

# $programme is its name, $lines what is told, one below the other.
weekly-update =
    له { $programme } سره ستاسو اونۍ:
    { $lines }

    او تاسو څنګه یاست؟
    .good = 🙂 ښه یم
    .so-so = 😐 ګوزاره کوم
    .bad = 🙁 ښه نه یم
    .see = پاتې پیغامونه کتل
    .rhythm = لږ خبرونه راکوئ

# A counsellor's line of news.
update-news = – { $words }

# Of the whole programme, for everyone; $count is how many.
update-all-sessions = – دا اوونۍ زموږ غونډې: { $count }
update-all-answers = – هغه پوښتنې چې ځواب یې وموند، زموږ د ټولو: { $count }
update-all-milestones = – هغه ګامونه چې د ډلې چا واخیستل: { $count }

# $count is how many questions of theirs were answered.
update-answered =
    { $count ->
        [one] – ستاسو پوښتنې ته ځواب راغی.
       *[other] – ستاسو { $count } پوښتنو ته ځواب راغی.
    }

update-waiting =
    { $count ->
        [one] – ستاسو پوښتنه لا انتظار باسي. هېره شوې نه ده.
       *[other] – ستاسو { $count } پوښتنې لا انتظار باسي. هېرې شوې نه دي.
    }

update-sessions = – ستاسو راتلونکې غونډې: { $count }. ولیکئ: غونډې

update-openings =
    { $count ->
        [one] – ستاسو لپاره یو وړاندیز شته: کار، یا د کار د ځای کتل. ولیکئ: وړاندیزونه
       *[other] – ستاسو لپاره { $count } وړاندیزونه شته: کار، یا د کار د ځای کتل. ولیکئ: وړاندیزونه
    }

update-thanked =
    { $count ->
        [one] – یو کس له تاسو مننه کوي: ستاسو ځواب یې پکار شو.
       *[other] – { $count } کسان له تاسو مننه کوي: ستاسو ځوابونه یې پکار شول.
    }

update-helped =
    { $count ->
        [one] – تاسو یوې پوښتنې ته ځواب ورکړ. مننه!
       *[other] – تاسو { $count } پوښتنو ته ځواب ورکړ. مننه!
    }

update-offered =
    { $count ->
        [one] – ښايي یوه پوښتنه ستاسو ځواب ته انتظار باسي. ولیکئ: پوښتنې
       *[other] – ښايي { $count } پوښتنې ستاسو ځواب ته انتظار باسي. ولیکئ: پوښتنې
    }

update-interested =
    { $count ->
        [one] – یو کس ستاسو وړاندیز ته لېوال دی.
       *[other] – { $count } کسان ستاسو وړاندیز ته لېوال دي.
    }

update-told =
    { $count ->
        [one] – یو کس ستاسو وړاندیز لوستی دی.
       *[other] – { $count } کسانو ستاسو وړاندیز لوستی دی.
    }

# To counsellors. $waiting counts questions, $lost people whom the last update did not reach.
update-team =
    – { $waiting ->
        [0] هېڅ پوښتنه انتظار نه باسي.
        [one] یوه پوښتنه انتظار باسي.
       *[other] { $waiting } پوښتنې انتظار باسي.
    } { $lost ->
        [0] د اونۍ خبرونه ټولو ته رسېدلي دي.
        [one] د اونۍ خبرونه یو کس ته نه دي رسېدلي. ولیکئ: چوپتیا
       *[other] د اونۍ خبرونه { $lost } کسانو ته نه دي رسېدلي. ولیکئ: چوپتیا
    }

# $topics is a list of trades.
update-lacking = – د دې کارونو لپاره همیاران کم دي: { $topics }.

# $count is how many messages were kept, so as to write less often.
update-kept =
    { $count ->
        [one] – یو بل پیغام درته پاتې دی.
       *[other] – { $count } نور پیغامونه درته پاتې دي.
    }

# Said again, where the update itself stands above.
update-again = – د دې اونۍ خبرونه لږ پورته دي.

# Nothing else to say: one of these, another one each week.
update-tip = – دا اونۍ ارامه وه. مننه چې راسره یاست.

update-tip-newcomer-1 = – دا اونۍ ارامه وه. پوښتنه لرئ، که وړه هم وي؟ دلته یې ولیکئ. همیاران ستاسو نوم نه ویني.

update-tip-newcomer-2 = – نورو د خپلې لارې کیسه کړې ده. د لوستلو لپاره ولیکئ: لارې

update-tip-newcomer-3 = – ستاسو پلان بدل شوی دی؟ دا هم ښه ده. ولیکئ: پلان

update-tip-newcomer-4 = – څه چې نور ډېر پوښتي، ځواب یې دلته دی. ولیکئ: عامې پوښتنې

update-tip-helper-1 = – دا اونۍ ارامه وه. مننه چې شته یاست، کله چې څوک پوښتنه لري.

update-tip-helper-2 = – لږ دمې ته اړتیا لرئ؟ پروا نه لري، دلیل ویل هم اړین نه دي. ولیکئ: دمه

update-tip-partner-1 = – د کار ځای لرئ؟ یا غواړئ د کار ځای وښیئ، یا یو ساعت د خپل کسب په اړه خبرې وکړئ؟ ولیکئ: وړاندیزونه

glad-to-hear = مننه، په دې خبر خوشحاله شوو. ښه اونۍ درته غواړو!

# $role is who reads it.
thanks-for-telling =
    { $role ->
        [newcomer] مننه چې ومو ویل. که کومه پوښتنه مو اندېښمنوي، دلته یې ولیکئ. له چا سره د خبرو لپاره ولیکئ: مرسته
       *[other] مننه چې ومو ویل. د پروګرام له یو کس سره د خبرو لپاره ولیکئ: مرسته
    }

call-wanted =
    مننه چې ومو ویل. غواړئ چې د پروګرام یو کس درته زنګ ووهي یا درته ولیکي؟ یو سلاکار به خبر شي چې ښه نه یاست. بل څوک نه خبرېږي.
    .yes = هو
    .no = نه

# $contact says how to reach a person.
somebody-calls = سمه ده. یو سلاکار به درته زنګ ووهي یا درته ولیکي. که بیړنی وي: { $contact }

nobody-calls = سمه ده، څوک درته زنګ نه وهي. که وروسته یې غواړئ، ولیکئ: مرسته

kept-comes-now = دا پیغامونه درته پاتې وو:

nothing-was-kept = نور هېڅ پیغام نه دی پاتې.
