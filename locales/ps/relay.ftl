### Relay: what the asker hears while someone is looked for.

# $helper is what the helper wishes to be called.
someone-took-it = { $helper } ستاسو پوښتنه اخیستې ده او ځواب جوړوي. چې راشي، سملاسي درته لیکو.

# $helpers is how many people were asked.
asked-someone-else =
    { $helpers ->
        [one] مخکینی کس وخت نه لري. اوس له بل کس پوښتنه کوو. له صبر څخه مو مننه.
       *[other] مخکینی کس وخت نه لري. اوس له { $helpers } نورو کسانو پوښتنه کوو. له صبر څخه مو مننه.
    }

nobody-yet =
    { $helpers ->
        [0] لا چا ستاسو پوښتنه نه ده اخیستې. هېره شوې نه ده: موږ لا لټون کوو. چې څوک ځواب درکړي، سملاسي درته لیکو.
        [one] لا چا ستاسو پوښتنه نه ده اخیستې. موږ یې یو بل کس ته ښیو. هېره شوې نه ده.
       *[other] لا چا ستاسو پوښتنه نه ده اخیستې. موږ یې { $helpers } نورو کسانو ته ښیو. هېره شوې نه ده.
    }

counsellor-takes-over = هېڅ همیار ستاسو پوښتنې ته وخت نه لري. یو سلاکار به یې ولولي او ځواب درکړي.

counsellor-knows-better = یو کس ستاسو پوښتنه ولوسته او فکر کوي چې سلاکار ښه ځواب درکولای شي. یو سلاکار به یې ولولي او دلته ځواب درکړي.

someone-else-answers = بل څوک به ځواب درکړي: یو سلاکار ستاسو لیکنه لولي. تاسو ته د څه کولو اړتیا نشته.

# $counsellor is what the counsellor is called.
counsellor-took-it = { $counsellor }، د پروګرام سلاکار، ستاسو پوښتنه اخیستې ده او ځواب جوړوي.

# $contact says how to reach a person.
counsellor-closed-question = یو سلاکار ستاسو پوښتنه بنده کړه. غواړئ ورسره خبرې وکړئ؟ { $contact }. بله پوښتنه هم کولای شئ.

someone-else-took-it = مننه! دا پوښتنه بل چا واخیسته. تاسو ته د څه کولو اړتیا نشته.

claim-ended = تاسو ځواب ورنه کړای شو، پروا نه لري. موږ پوښتنه بل چا ته وړاندې کوو. مننه چې غوښتل مو مرسته وکړئ.

counsellor-has-it = مننه! اوس یو سلاکار دې پوښتنې ته ځواب ورکوي. تاسو ته د څه کولو اړتیا نشته.

question-sent-to-chosen = ستاسو پوښتنه لومړی هغه کس ته ځي چې لار یې تاسو لوستې ده. ستاسو نوم نه ویني. که ځواب ورنه کړای شي، له نورو پوښتنه کوو. چې ځواب راشي، سملاسي درته لیکو.

# $helpers is how many people were asked instead.
chosen-not-free =
    { $helpers ->
        [one] څوک چې تاسو ټاکلی و، اوس وخت نه لري. یو بل کس چې دا لار یې تېره کړې ده، ستاسو پوښتنه لولي. ستاسو نوم نه ویني. چې ځواب راشي، سملاسي درته لیکو.
       *[other] څوک چې تاسو ټاکلی و، اوس وخت نه لري. { $helpers } نور کسان چې دا لار یې تېره کړې ده، ستاسو پوښتنه لولي. ستاسو نوم نه ویني. چې د یوه ځواب راشي، سملاسي درته لیکو.
    }

# Nobody is there now. $at is when somebody is, $day whether that is today or tomorrow.
read-at =
    { $day ->
        [today] سلاکاران اوس نشته. څوک به ستاسو پیغام نن په { $at } ولولي.
        [tomorrow] سلاکاران اوس نشته. څوک به ستاسو پیغام سبا ولولي ({ $at }).
       *[later] سلاکاران اوس نشته. څوک به ستاسو پیغام ولولي: { $at }.
    }

# To whoever coordinates. $since is when it was asked.
nobody-took-it = د { $since } پوښتنه لا چا نه ده اخیستې. تاسو وګورئ چې څوک ځواب ورکړي. ولیکئ: انتظار
