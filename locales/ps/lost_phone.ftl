### Lost phone: it is closed, and its owner comes back from another one.

# $who is the person.
phone-is-lost =
    د { $who } ټلیفون ورک یا غلا شوی دی؟ همدا اوس به بند شي. هېڅ نه پاکېږي: کس په یو کوډ له بل ټلیفون څخه بېرته راځي.
    .yes = هو، بند یې کړئ
    .no = نه

# $days is how long the code is good; $code is typed on the other phone.
phone-is-closed =
    بند شو. دا کوډ { $who } ته په خوله ووایئ، بل چا ته نه. یو ځل کار کوي، تر { $days } ورځو پورې. کس یې له بل ټلیفون څخه موږ ته لیکي:
    { $code }

# On the phone that was lost, or is said to be.
phone-was-closed = په دې ټلیفون کې دا پروګرام نور نه خلاصېږي: چا ویلي چې ټلیفون ورک شوی دی. که دا غلطي وي، له خپل سلاکار سره خبرې وکړئ.

back-with-everything = تاسو بېرته راغلئ، او ستاسو هر څه دلته دي. څه چې په دې منځ کې رسېدلي وو، اوس راځي.
