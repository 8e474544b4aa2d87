### Answer: a helper is offered a question.

# $asker is a name or a tree's, $topic and $aim are ours, $reason says why this reader is asked; $to is who reads it.
question-offered =
    { $to ->
        [partner] د پروګرام یو کس پوښتي، بې له دې چې نوم یې ووایي:
        «{ $question }»

        موضوع: { $topic }. هدف: { $aim }.
        ولې تاسو: { $reason }
        ووایئ چې تاسو څه تمه لرئ، یا دا کار له تاسو سره څنګه کېږي.
       *[helper] { $asker } پوښتي:
        «{ $question }»

        موضوع: { $topic }. هدف: { $aim }.{ $income ->
            [now] { " " }عاید: همدا اوس.
            [three-months] { " " }عاید: په 3 میاشتو کې.
            [a-year] { " " }عاید: په یوه کال کې.
            [no-hurry] { " " }عاید: بیړه نشته.
           *[not-told] { "" }
        }{ $told ->
            [yes] { " " }ستونزې: { $obstacles }.
           *[no] { "" }
        }
        ولې تاسو: { $reason }
    }
    .take = ځواب ورکوم
    .not-now = دا ځل نه
    .not-mine = پر ما نه دي تېر شوي
    .ask-back = لومړی یوه پوښتنه لرم
    .year = زما تجربه، له کال سره
    .counsellor = د سلاکار لپاره
    .original = اصلي لیکنه کتل
    .no-more = نورې پوښتنې مه رالېږئ
    .report = شکایت کول

question-is-gone = دا پوښتنه نوره دلته نشته. بیا هم مننه.

you-answered-this-offer = تاسو دې ته مخکې ځواب ورکړی دی. مننه.

thanks-for-saying-no = سمه ده، پروا نه لري. مننه چې ومو ویل. موږ له بل چا پوښتنه کوو.

handed-to-counsellor = مننه، ښه مو وکړل چې ومو ویل. یو سلاکار یې پر غاړه اخلي. تاسو ته د نور څه کولو اړتیا نشته.

write-your-answer =
    { $role ->
        [counsellor] تاسو { $asker } ته ځواب ورکوئ:
        «{ $question }»

        په خپله ژبه یې په ساده ټکو ولیکئ. 24 ساعته وخت لرئ.
        [partner] تاسو { $asker } ته ځواب ورکوئ:
        «{ $question }»

        په ساده ټکو ولیکئ: تاسو څه تمه لرئ، یا دا کار له تاسو سره څنګه کېږي. 24 ساعته وخت لرئ.
       *[other] تاسو { $asker } ته ځواب ورکوئ:
        «{ $question }»

        په خپله ژبه یې ولیکئ، لکه یو ملګري ته. هغه څه ووایئ چې پر تاسو تېر شوي دي. 24 ساعته وخت لرئ.
    }

write-your-question-back =
    { $asker } پوښتلي دي:
    «{ $question }»

    تاسو لومړی پر څه پوهېدل غواړئ؟ ویې لیکئ.

# $asker is a name or a tree's.
answer-sent = مننه! ستاسو لیکنه { $asker } ته رسوو. کېدای شي څو ورځې وروسته ولوستل شي. بیا درته وایو چې نتیجه یې څه شوه.

# $offered and $taken count questions.
your-questions =
    { $offered ->
        [0] { $taken ->
            [0] اوس تاسو ته پوښتنه نشته. چې پوښتنه راشي، درته لیکو.
            [one] تاسو یوه پوښتنه اخیستې ده. ستاسو ځواب ته انتظار دی.
           *[other] تاسو { $taken } پوښتنې اخیستې دي. ستاسو ځواب ته انتظار دی.
        }
       *[other] تاسو ته نوې پوښتنې: { $offered }. هغه پوښتنې چې تاسو اخیستې دي: { $taken }.
    }
