### Follow-up: a week later.

did-it-help =
    یوه اونۍ مخکې مو پوښتلي وو:
    «{ $question }»

    ځواب درته ګټور و؟
    .yes = هو
    .a-little = لږ
    .not-really = دومره نه

# $asker is a name or a tree's, $outcome what they said.
what-came-of-it =
    { $outcome ->
        [yes] { $asker } ته یوه اونۍ مخکې ستاسو ځواب ورسېد او وایي: هو، پکار مې شو. له تاسو مننه!
        [a-little] { $asker } ته یوه اونۍ مخکې ستاسو ځواب ورسېد او وایي: لږ پکار مې شو. له تاسو مننه!
       *[not-really] { $asker } ستاسو ځواب لوستی دی او لا هم لټوي. دا ستاسو ګناه نه ده: هره لار بېله ده. مننه چې وخت مو ورکړ.
    }

glad-it-helped = مننه چې ومو ویل. چا چې ځواب درکړ، په دې خبر به خوشحاله شي.

ask-someone-else =
    مننه چې رښتیا مو وویل. غواړئ له بل چا پوښتنه وکړو؟
    .yes = هو
    .no = نه
