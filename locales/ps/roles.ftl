### Roles: given and taken away by a counsellor.

# $who is the person, $role the role they have.
choose-new-role =
    د { $who } لپاره کوم نوی رول؟ { $role ->
        [helper] څه چې دې کس اخیستي دي، نورو ته به ځي.
        [counsellor] دا کس به نور د هېچا څه ونه لولي. څه چې یې اخیستي دي، نورو ته به ځي.
       *[other] بدلون همدا اوس پیلېږي.
    }
    .role-stays = هېڅ مه بدلوئ

counsellor-really =
    سلاکار د ټولو پوښتنې او نومونه لولي. دا رول { $who } ته ورکړو؟
    .yes = هو، ورکړئ
    .no = نه

hand-on-coordination =
    همغږی کوونکی هغه څه ویني چې چا نه دي اخیستي، او د سلاکار رول ورکوي. دا { $who } ته وسپارو؟
    .yes = هو، ویې سپارئ
    .no = نه

coordination-handed-on = وشوه: له اوس څخه { $who } همغږي کوي.

you-coordinate = { $by } همغږي تاسو ته وسپارله. تاسو وینئ چې څه چا نه دي اخیستي، څوک سلاکار نه لري، او د چا پر ځای څوک نشته. ولیکئ: انتظار

# $coordinator is their name.
coordinator-only = دا یوازې همغږی کوونکی کولای شي: { $coordinator }.

# $role is the new one.
role-was-changed =
    وشوه. د { $who } رول اوس دا دی: { $role ->
        [newcomer] نوی کس
        [helper] همیار
        [partner] شریک
        [interpreter] ترجمان
       *[counsellor] سلاکار
    }.

role-is-now =
    { $role ->
        [newcomer] ستاسو رول بدل شو. دلته هر وخت پوښتنې کولای شئ. ولیکئ: مینو
        [helper] تاسو اوس همیار یاست. مننه! څو ساده پوښتنې پاتې دي.
        [partner] تاسو اوس د پروګرام شریک یاست. ولیکئ: مینو
        [interpreter] تاسو اوس د پروګرام ترجمان یاست. ولیکئ: مینو
       *[counsellor] تاسو اوس سلاکار یاست. چې وګورئ څوک انتظار باسي، ولیکئ: انتظار
    }
