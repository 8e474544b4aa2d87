### My agreements: what someone said yes to, and what becomes of it when it is taken back.

my-agreements =
    { $given ->
        [no] تاسو لا هېڅ اجازه نه ده ورکړې. د بېرته اخیستلو لپاره څه نشته.
       *[yes] دا ستاسو اجازې دي. هره یوه، هر وخت چې غواړئ، بېرته اخیستلای شئ. کومه یوه کتل غواړئ؟
    }
    .enough = هېڅ یوه، شاته ځم

# $what says what becomes of it.
withdraw-agreement =
    { $what } غواړئ دا اجازه بېرته واخلئ؟
    .yes = هو، بېرته یې اخلم
    .no = نه، همداسې دې وي

# $what is an agreement, $at a day.
agreement-since = – { $what } (له { $at })

agreement-is-over = دا اجازه مخکې بېرته اخیستل شوې ده. دا پاتې دي:

agreement-programme = په پروګرام کې ګډون
withdrawing-programme = بې له دې اجازې هر څه درېږي: ستاسو پوښتنې بندېږي، او موږ نور درته نه لیکو. معلومات مو پاتې کېږي؛ د پاکولو لپاره یې بیا ولیکئ: حذف. هر وخت چې غواړئ، بېرته راتلای شئ.

agreement-charter = د همیارانو ژمنې
withdrawing-charter = بې له ژمنو تاسو نور همیار نه یاست: نورې پوښتنې نه درځي، او چې کومې درسره وې، نور یې ځوابوي. خو تل مرسته غوښتلای شئ، او وروسته بېرته راتلای شئ.
charter-left = وشوه. د ټولو هغو مرستو مننه چې ومو کړې. تاسو نور همیار نه یاست؛ خو خپلې پوښتنې دلته تل کولای شئ.

agreement-hear-voice = زما غږ اورول
withdrawing-hear-voice = ستاسو غږیز پیغامونه به نور هېچا ته نه ځي. هغه چې رسېدلي دي، له هغو کسانو سره پاتې کېږي.

agreement-path = زما لار ښودل
withdrawing-path = نور به هېڅوک ستاسو لار نه لولي. وروسته یې بیا ښودلای شئ.

# $question is how the question begins.
agreement-show-name = زما نوم: { $question }
withdrawing-show-name = په دې پوښتنه کې به ستاسو نوم نور نه ښودل کېږي: همیار به بیا د یوې ونې نوم لولي. ښايي ستاسو نوم یې لا په یاد وي.
name-no-longer-shown = وشوه: له بل پیغام څخه ستاسو نوم نور نه ښودل کېږي.

# $question is how the question begins.
agreement-show-obstacles = ستونزې: { $question }
withdrawing-show-obstacles = په دې پوښتنه کې به همیاران نور ستاسو ستونزې نه ویني. سلاکاران یې تل ویني.
obstacles-no-longer-shown = وشوه: همیاران نور ستاسو ستونزې نه ویني.

# $obstacle is what stands in the way.
agreement-obstacle-contact = ما ته لیکل: { $obstacle }
withdrawing-obstacle-contact = نور به هېڅ سلاکار په دې اړه درته نه لیکي، او په دې اړه خبرې اترې بندېږي.

agreement-share-question = نور دې زما پوښتنې لولي
withdrawing-share-question = نور به بل هېڅوک ستاسو پوښتنې او ځوابونه یې نه لولي. څه چې لوستل شوي، هغه لوستل شوي دي.

agreement-share-answer = نور دې زما ځوابونه لولي
withdrawing-share-answer = نور به بل هېڅوک ستاسو ځوابونه نه لولي. څه چې لوستل شوي، هغه لوستل شوي دي.

agreement-partner = شریک کېدل
withdrawing-partner = بې له دې اجازې ستاسو وړاندیزونه درېږي، او څوک چې ورته لېوال وو، خبرېږي. هر وخت چې غواړئ، بېرته راتلای شئ.
partner-agreement-left = وشوه: ستاسو وړاندیزونه ودرول شول. له وړاندیزونو مو مننه. چې بېرته راشئ، ولیکئ: وړاندیزونه

# $opening is the kind of offer and its trade.
agreement-portrait = یو شریک لوستې: { $opening }
withdrawing-portrait = دا خبرې اترې درېږي: شریک به نور دلته درته نه لیکي. څه چې یې لوستي، هغه یې لوستي دي.
