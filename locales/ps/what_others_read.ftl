### What others read, for counsellors: questions and answers that may be shown to somebody else.

# $count is how many there are, $spared how many questions disturbed nobody thanks to them.
shared-answers =
    { $count ->
        [0] اوس هېڅ ځواب نورو ته نه ښودل کېږي. د پوښتونکي او د همیار دواړو اجازه ورته پکار ده.
        [one] یو ځواب نورو ته ښودل کېدای شي، بې نومه.
       *[other] { $count } ځوابونه نورو ته ښودل کېدای شي، بې نومه.
    }{ $spared ->
        [0] {""}
        [one] {" "}یو ځل همدا بس شو: هېچا ته زحمت ورنه کړل شو.
       *[other] {" "}{ $spared } ځله همدا بس شو: هېچا ته زحمت ورنه کړل شو.
    }

# $topic is a trade or a step, $month when it was answered, $times how often it was enough for somebody else.
# $here is no once it was taken back.
a-shared-answer =
    { $here ->
        [yes] { $topic }، { $month }. { $times ->
                [0] لا د چا په کار نه دی شوی.
                [one] یو بل کس ته بس شوی دی.
               *[other] { $times } نورو کسانو ته بس شوی دی.
            }
            «{ $question }»

            «{ $answer }»

            ایا لا هم سم دی، او شخصي خبره پکې نشته؟
       *[no] دا ځواب نور نورو ته نه ښودل کېږي.
    }
    .next = بل ځواب
    .original = اصلي لیکنه کتل
    .take-down = نور یې مه ښیئ
    .enough = بس دی

answer-taken-down = وشوه: نور یې دلته هېڅوک نه لولي. همیار ته خبر ورکړل شو، بې ملامتیا.

answer-is-not-shared = دا ځواب نور نورو ته نه ښودل کېږي.

no-more-answers = دا وروستی و. د بیا لوستلو لپاره ولیکئ: ګډ ځوابونه

your-answer-was-taken-down = یو سلاکار ستاسو یو ځواب نور نورو ته نه ښيي: قاعدې له وخت سره بدلېږي. ستاسو ځواب مرسته کړې ده، او له هغې مو مننه. تاسو ته د څه کولو اړتیا نشته.

typed-answers = ګډ ځوابونه, نورو ته ښودل شوي ځوابونه
command-answers = هغه ځوابونه چې نور یې لولي
