### Others asked: what somebody else asked already, before a helper is disturbed.

# $here is no once it was taken back. $month is when it was answered; $question and $answer are other people's words.
# $lived says whether the answer tells of a year, $year which.
others-asked =
    { $here ->
        [yes] بل چا مخکې پوښتلي دي:
            «{ $question }»

            یو کس چې دا پرې تېر شوي دي، ځواب ورکړی ({ $month }):
            «{ $answer }»{ $lived ->
                [yes] {"\u000A\u000A"}دا په { $year } کې وو. قاعدې بدلېږي.
               *[no] {""}
            }

            دا د یوه کس تجربه ده. ایا بس ده؟ که څه ونه وایئ، ستاسو پوښتنه په 2 ساعتونو کې ځي.
       *[no] دا کس خپل ځواب نور نه ښيي. که غواړئ بیا هم وپوښتئ، یا صبر وکړئ: ستاسو پوښتنه پخپله ځي.
    }
    .that-is-it = هو، زما لپاره بس ده
    .another = بل ځواب
    .ask-anyway = بیا هم پوښتل
    .original = اصلي لیکنه کتل
    .report = شکایت کول

glad-it-was-enough = ډېر ښه! موږ هېچا ته زحمت نه ورکوو، او چا چې ځواب ورکړی و، هغه به خبر شي چې مرسته یې وکړه. د بلې پوښتنې لپاره ولیکئ: پوښتنه

answer-taken-back = دا کس خپل ځواب نور نه ښيي. ستاسو پوښتنه ورکه نه ده: «{ others-asked.ask-anyway }» کېکاږئ، یا صبر وکړئ، پخپله ځي.

enough-though-taken-back = سمه ده، هېڅ نه استوو. دا کس خپل ځواب نور نورو ته نه ښيي. که بیا هم پوښتل غواړئ، ولیکئ: پوښتنه

nothing-else-is-close = بل داسې ځواب نشته. «{ others-asked.ask-anyway }» کېکاږئ: هغه کسان به مو ولولي چې دا پرې تېر شوي دي.

# To whoever answered. $times is how often answers of theirs were enough for somebody else.
your-answer-helped-again =
    { $times ->
        [one] ښه خبر: ستاسو ځواب همدا اوس له یو بل کس سره مرسته وکړه. له تاسو مننه!
       *[other] ښه خبر: ستاسو ځوابونو له { $times } نورو کسانو سره مرسته کړې ده. له تاسو مننه!
    }
