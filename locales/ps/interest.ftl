### Interest: what goes back and forth between a newcomer and a partner.

# $name to $reach: what they approved, item by item.
interest-arrived =
    یو کس ستاسو وړاندیز ({ $kind }) خوښ کړی.

    نوم: { $name }
    کسب: { $trade }
    مخکې: { $before }
    فرانسوي: { $french }
    د پیدا کولو لار: { $reach }

    خپل ځواب دلته ولیکئ، په خپله ژبه. «هېڅ»: دا کس یې ښودل نه غواړي، یا یې نه ده ویلې.
    .write = ځواب ورکول
    .meet = د لیدو وړاندیز
    .no = نه، مننه
    .original = اصلي لیکنه کتل
    .report = شکایت کول

# $other is a name or a tree's.
newcomer-wrote =
    { $other } درته لیکي:
    «{ $words }»

    خپل ځواب دلته ولیکئ.
    .write = ځواب ورکول
    .meet = د لیدو وړاندیز
    .no = نه، مننه
    .original = اصلي لیکنه کتل
    .report = شکایت کول

write-to-interested = { $other } ته څه لیکل غواړئ؟ موږ یې ژباړو.

propose-meeting = کله او چېرته غواړئ له { $other } سره ووینئ؟ ورځ، ساعت، د ځای پته، او دا ولیکئ چې هلته د چا پوښتنه وکړي.

sent-to-interested = دا { $other } ته رسوو. ځواب دلته راځي.

interest-is-over = دا خبرې اترې پای ته رسېدلې دي. تاسو ته د څه کولو اړتیا نشته. د وړاندیزونو لپاره ولیکئ: وړاندیزونه

you-said-no-to-interest = سمه ده. هغه کس په نرمۍ خبرېږي، بې دلیله. مننه چې ځواب مو ورکړ.

interested-said-no = { $who } نور دوام نه غواړي. دا د هغه کس خوښه ده، دلیل ته اړتیا نشته. ستاسو وړاندیز لا ښودل کېږي.

meeting-agreed =
    { $who } لیدلو ته هو وايي:
    «{ $words }»

## What the newcomer reads.

# $other is an organisation.
partner-wrote =
    { $other } ځواب درکوي:
    «{ $words }»

    خپل ځواب دلته ولیکئ.
    .write = ځواب ورکول
    .no = نور یې نه غواړم
    .original = اصلي لیکنه کتل
    .report = شکایت کول

meeting-proposed =
    { $other } غواړي له تاسو سره وویني:
    «{ $words }»

    ایا درته مناسب دی؟ مجبور نه یاست. مخکې له لیدو نه اسناد ورولېږئ، نه پیسې.
    .yes = هو، سمه ده
    .other-time = په بل وخت کې
    .no = نور یې نه غواړم
    .original = اصلي لیکنه کتل
    .report = شکایت کول

write-to-partner-back = { $other } ته څه لیکل غواړئ؟ په خپله ژبه یې ولیکئ: موږ یې ژباړو.

sent-to-partner = دا { $other } ته رسوو. ځواب دلته راځي.

meeting-noted = یادداشت شو، ستاسو په تمه دي. که څه بدل شي، دې پیغام ته ځواب ورکړئ. اندېښنه یا پوښتنه لرئ؟ ولیکئ: پوښتنه

you-ended-interest = سمه ده، پای ته ورسېد. هېڅوک نه پوښتي چې ولې. د نورو وړاندیزونو لپاره ولیکئ: وړاندیزونه

# $organisation is who says no.
partner-said-no = { $organisation } دا ځل مخکې نه شي تلای. دا پر تاسو قضاوت نه دی. نور وړاندیزونه به راشي. همیار هم درته ویلای شي چې پخپله یې څنګه وکړل. ولیکئ: پوښتنه
