### Talk: what goes back and forth between asker and helper.

# $helper answers, $why is a sentence; $name is what the reader wishes to be called.
share-your-name =
    { $helper } ستاسو پوښتنې ته ځواب جوړوي. { $why } غواړئ چې دا کس ستاسو نوم، { $name }، وویني؟ که نه، پټ پاتې کېږي.
    .yes = هو
    .no = نه

name-shown = سمه ده، ستاسو نوم به ښودل کېږي. تاسو ته د نور څه کولو اړتیا نشته.

name-not-shown = سمه ده، ستاسو نوم پټ پاتې کېږي. تاسو ته د نور څه کولو اړتیا نشته.

# $lived says whether whoever answers told when it happened to them, $year when; $checked: a counsellor looks at it.
answer-arrived =
    { $author } ځواب درکوي:
    «{ $words }»{ $lived ->
        [yes] {"\u000A\u000A"}دا په { $year } کې وو. قاعدې بدلېږي: له یو سلاکار هم وپوښتئ.
       *[no] {""}
    }{ $checked ->
        [yes] {"\u000A\u000A"}دا د یوه کس تجربه ده. یو سلاکار دا ځواب هم ګوري.
       *[no] {""}
    }
    .thanks = مننه
    .not-clear = روښانه نه دی
    .more = نور پوښتل
    .others = له نورو پوښتل
    .original = اصلي لیکنه کتل
    .close = بندول
    .report = شکایت کول

helper-asks =
    { $author } لومړی پوهېدل غواړي:
    «{ $words }»

    خپل ځواب دلته ولیکئ.
    .original = اصلي لیکنه کتل
    .close = بندول
    .report = شکایت کول

asker-wrote =
    { $author } درته لیکي:
    «{ $words }»

    خپل ځواب دلته ولیکئ.
    .counsellor = د سلاکار لپاره
    .year = زما تجربه، له کال سره
    .not-this = ښه ده چې نه
    .accompany = ملتیا
    .original = اصلي لیکنه کتل
    .close = بندول
    .report = شکایت کول

say-it-differently =
    { $asker } له تاسو مننه کوي، خو په ځواب ښه ونه پوهېدل. پوښتنه یې دا وه:
    «{ $question }»

    کولای شئ بل ډول یې ووایئ، په ساده ټکو؟
    .counsellor = د سلاکار لپاره
    .close = بندول

write-more =
    ستاسو پوښتنه دا وه:
    «{ $question }»

    نور پر څه پوهېدل غواړئ؟ ویې لیکئ.

# $words as their author wrote them.
original =
    اصلي لیکنه:
    «{ $words }»

# $to is who reads it.
sent-on = ستاسو لیکنه { $to } ته رسوو.

thanks-passed-on = ستاسو مننه ورسول شوه. نور هم لیکلای شئ، له نورو پوښتلای شئ، یا یې بندولای شئ.

# $asker is a name or a tree's.
they-thank-you = { $asker } له تاسو مننه کوي!

asked-to-say-it-differently = مننه چې ومو ویل. له دې کس غواړو چې بل ډول یې ووايي.

talk-closed = بندې شوې. له دې خبرو اترو مننه!

other-closed-talk = بل کس دا خبرې اترې بندې کړې. له وخت څخه مو مننه.

talk-is-over = دا خبرې اترې بندې دي.

# What someone wants to read, or to send, was said too long ago: it is kept no more.
words-gone = دا خبرې نورې دلته نشته: ډېر وخت پرې تېر شوی. ښايي ستاسو په ټلیفون کې لا وي، لږ پورته.
