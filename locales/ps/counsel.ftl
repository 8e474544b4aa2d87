### Counsel: a question waits for a counsellor.

# $asker is their name, $since a date and time, $chosen a helper whose path the asker has read.
question-waits =
    { $asker } له دې وخته انتظار باسي، { $since }:
    «{ $question }»

    موضوع: { $topic }. هدف: { $aim }.{ $income ->
        [now] { " " }عاید: همدا اوس.
        [three-months] { " " }عاید: په 3 میاشتو کې.
        [a-year] { " " }عاید: په یوه کال کې.
        [no-hurry] { " " }عاید: بیړه نشته.
       *[not-told] { "" }
    }{ $french ->
        [none] { " " }فرانسوي: لا نه.
        [a-little] { " " }فرانسوي: څو ټکي.
        [everyday] { " " }فرانسوي: ګوزاره کوي.
        [good] { " " }فرانسوي: ښه خبرې کوي.
       *[not-told] { "" }
    }{ $wished ->
        [yes] { " " }د { $chosen } ځواب غواړي: د هغه لار یې لوستې ده.
       *[no] { "" }
    }
    .answer = ځواب ورکوم
    .we-have-met = سره مو لیدلي دي
    .offer = چا ته وړاندیز کول
    .partner = له یو شریک پوښتل
    .accompany = ملتیا
    .who = څوک، او ولې
    .original = اصلي لیکنه کتل
    .close = بندول
    .later = وروسته

# $count is how many helpers can be asked.
choose-helper =
    { $count ->
        [0] دا اونۍ هېڅ همیار وخت نه لري.
       *[other] پوښتنه کوم همیار ته وړاندې کړو؟
    }
    .nobody = هېچا ته، شاته ځم

# $helper is their name, $topics a list of what they would rather not be asked about.
helper-avoids = { $helper } (نه غواړي: { $topics })

helper-not-free = دا کس نور وخت نه لري. بل څوک وټاکئ.

# $helper is their name.
offered-to-helper = پوښتنه { $helper } ته وړاندې شوه. که په 24 ساعتونو کې ځواب رانه شي، بېرته دلته راځي.

question-closed = پوښتنه بنده شوه. هغه کس ته خبر ورکړل شو.

waits-for-you = سمه ده. دا په لېست کې پاتې کېږي. د بیا کتلو لپاره ولیکئ: انتظار

# $state is what became of it, $by who has it.
no-longer-waits = دا پوښتنه نور انتظار نه باسي: { $state }. له چا سره ده: { $by }.

# $why is a sentence about one helper, $state what they said.
asked-with-reason =
    { $why }
    { $state ->
        [open] لا یې ځواب نه دی ورکړی.
        [claimed] پوښتنه یې اخیستې ده.
        [declined] دا ځل یې «نه» ویلي.
       *[gone] نور ځواب ته اړتیا نشته.
    }

# $helpers is how many would be asked next; $because says why there are none.
who-is-next =
    { $because ->
        [not-lived] په هغو همیارانو کې چې وخت لري، پر هېچا دا نه دي تېر شوي.
        [wishes] پر چا چې دا تېر شوي، داسې نه دي لکه چې پوښتونکی یې غواړي، یا موږ پرې خبر نه یو.
        [avoided] پر چا چې دا تېر شوي، غوره ګڼي چې په دې اړه خبرې ونه کړي.
        [all-asked] پر چا چې دا تېر شوي، له ټولو مو مخکې پوښتلي دي.
        [no-room] پر چا چې دا تېر شوي، دا اونۍ یې بس مرسته کړې ده.
        [not-for-peers] دا پوښتنه د همیارانو لپاره نه ده.
       *[none]
            { $helpers ->
                [one] اوس به له یو کس وپوښتو.
               *[other] اوس به له { $helpers } کسانو وپوښتو.
            }
    }
