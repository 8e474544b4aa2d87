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
    .offer = چا ته وړاندیز کول
    .accompany = ملتیا
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
