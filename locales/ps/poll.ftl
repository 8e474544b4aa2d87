### Poll: a counsellor asks many what they think; written or ready-made, read back, sent.

# $count is how many there are.
polls =
    { $count ->
        [0] هېڅ نظرپوښتنه نشته. غواړئ یوه جوړه کړئ؟
       *[other] نظرپوښتنې، لومړی نالېږل شوې:
    }
    .new = نوې نظرپوښتنه
    .enough = مینو

# A line of a list: $what is how it begins, $state how far it has come.
poll-line = { $what } ({ $state })

poll-without-question = بې پوښتنې

poll-is-draft = نه ده استول شوې
poll-is-open = روانه ده
poll-is-closed = ختمه شوې

poll-begin =
    څه غواړئ وپوښتئ؟ چمتو پوښتنې له مخکې په هره ژبه شته.
    .own = زما خپله پوښتنه

poll-ready-newcomers = نوي خلک
poll-ready-helpers = همیاران
poll-ready-partners = شریکان
poll-ready-team = ډله
poll-ready-after-session = له غونډې وروسته
poll-ready-at-the-end = د پروګرام په پای کې

poll-words = خپله پوښتنه ولیکئ، یوازې یوه، په ساده ټکو. د هر چا ژبې ته ژباړل کېږي. لا هېڅ نه لېږل کېږي.

poll-kind =
    څنګه ځواب ورکول کېدای شي؟
    .faces = 🙂 😐 🙁
    .yes-no = هو یا نه
    .choices = زما خپل ځوابونه
    .words = په خپلو ټکو

poll-choices = ممکن ځوابونه ولیکئ، له 2 تر 9، هر یو په یوه کرښه کې. هر یو تر ټولو ډېر 24 توري لري.

# $count is how many there were, $typed what was written.
poll-choices-count =
    له 2 تر 9 بېلابېل ځوابونه پکار دي، هر یو په یوه کرښه کې. شمېر یې: { $count }. هېڅ نه دي ورک شوي، تاسو لیکلي وو:
    { $typed }

# $choice is the one that is too long, $most how many letters it may have, $typed what was written.
poll-choice-too-long =
    د تڼۍ لپاره اوږد دی: { $choice }
    تر ټولو ډېر توري: { $most }. هېڅ نه دي ورک شوي، تاسو لیکلي وو:
    { $typed }

poll-anonymous =
    بې نومه که له نوم سره؟ بې نومه هېڅوک نه شي پوهېدای چې چا څه ځواب ورکړ، تاسو هم نه، او ځوابونه په پای کې وینئ.
    .anonymous = بې نومه
    .named = له نوم سره

poll-until =
    تر کله ځواب ورکول کېدای شي؟ یوه تڼۍ کېکاږئ، یا ورځ او ساعت ولیکئ: سه شنبه 18:00
    .three-days = درې ورځې
    .week = یوه اونۍ
    .two-weeks = دوې اونۍ

poll-lasts-so-long = نظرپوښتنه لږ تر لږه یو ساعت او ډېر تر ډېره درې میاشتې وي. پای یې بیا وټاکئ.

# $asked are the questions with their answers, $promise who will know, $audience for whom, $count how many these are.
poll-preview =
    خلک به دا ولولي:
    { $asked }

    { $promise }

    د چا لپاره:
    { $audience }
    خلک: { $count }
    تر: { $until }
    .change = بدلول
    .later = وروسته
    .drop = لرې غورځول

poll-send = لېږل

poll-asks = { $question }
poll-answers = • { $answer }

poll-change =
    څه غواړئ بدل کړئ؟
    .nothing = هېڅ

poll-item-question = پوښتنه
poll-item-kind = د ځواب ډول
poll-item-choices = ځوابونه
poll-item-anonymous = له نوم سره که بې نومه
poll-item-audience = د چا لپاره
poll-item-until = تر کله

poll-for-nobody = په دې ډول هېڅوک نه دی ټاکل شوی: هېڅ نه دي تللي او هر څه خوندي دي. په بل ډول وټاکئ.

# $count is how many people are asked.
poll-sent = ولاړه، د ورځې، د هر چا په ژبه. خلک: { $count }. د ځوابونو لپاره ولیکئ: نظرپوښتنې

poll-waits-for-you = سمه ده، ستاسو په تمه ده او هېڅ نه دي تللي. د دوام لپاره ولیکئ: نظرپوښتنې

poll-dropped = لرې وغورځول شوه او هېڅوک نه دي خبر شوي. د بلې لپاره ولیکئ: نظرپوښتنې

poll-is-not-open = دا نظرپوښتنه نوره دلته نه بدلېږي. د نظرپوښتنو حال دا دی:

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-poll = نظرپوښتنې, نظرپوښتنه
command-poll = د ډېرو خلکو نظر پوښتل
