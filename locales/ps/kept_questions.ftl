### Kept questions: sent, and not to go on yet.

# $question is what they asked, $until a day, $most how many questions may wait, $contact how to reach a person.
question-kept =
    { $why ->
        [approval] «{ $question }»
            ستاسو پوښتنه له موږ سره خوندي ده. لومړی یو سلاکار له تاسو سره ویني. چې هو ووايي، پوښتنه پخپله ځي. ورسره د خبرو لپاره: { $contact }
        [open] «{ $question }»
            ستاسو { $most } پوښتنې لا ځواب ته انتظار باسي. دا موږ ساتو. چې ځای خالي شي، پخپله ځي. که بیړه وي: { $contact }
       *[week] «{ $question }»
            دا اونۍ مو ډېرې پوښتنې کړې دي. دا موږ ساتو. پخپله ځي: { $until }. که بیړه وي: { $contact }
    }
    .fine = سمه ده
    .drop = مه یې لېږئ

question-stays-kept = سمه ده. ستاسو پوښتنه موږ ساتو، تاسو ته د څه کولو اړتیا نشته. چې واستول شي، درته لیکو.

kept-question-goes =
    ستاسو پوښتنه مو ساتلې وه. اوس یې استوو:
    «{ $question }»
