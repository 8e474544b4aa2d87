### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    ښايي د پروګرام یو کارفرما یا د کسب د کورس یو مرکز هم ځواب درکړي:
    «{ $question }»

    دا ټکي به لولي، خو ستاسو نوم به نه ویني. دا منئ؟
    .yes = هو
    .no = نه

question-sent-to-partner = ستاسو پوښتنه یو شریک ته واستول شوه، بې له نومه. چې ځواب راشي، سملاسي درته لیکو.

partner-not-asked = سمه ده، هېڅ شریک یې نه لولي. نور هر څه لکه مخکې روان دي.

partner-is-asked-already = دا پوښتنه اوس له یو شریک سره ده. تاسو ته د څه کولو اړتیا نشته.

no-partner-now = اوس هېڅ شریک د دې پوښتنې لپاره وخت نه لري. ستاسو پوښتنه لکه مخکې پر خپله لار ځي.

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }، د پروګرام شریک، ستاسو پوښتنې ته ځواب جوړوي. ستاسو نوم ورته معلوم نه دی. چې ځواب راشي، سملاسي درته لیکو.

no-partner-answered = دا ځل هېڅ شریک ځواب ورنه کړای شو. نور هر څه لکه مخکې روان دي. د بل څه د پوښتلو لپاره ولیکئ: پوښتنه

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }، شریک)

# To a counsellor.
asker-decides-on-partner = له دې کس پوښتو چې یو شریک یې پوښتنه، بې له نومه، لوستلای شي که نه. تر هغه وخته پوښتنه دلته پاتې کېږي.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] ستاسو د کسب یا د کورس په اړه پوښتنې درته راتلای شي: په اونۍ کې زیاتې نه زیاتې دوه، بې له نومه. لا هم دا منئ؟
       *[no] هېڅ پوښتنه درته نه راځي. غواړئ چې درته راشي؟ په اونۍ کې زیاتې نه زیاتې دوه، او هره یوه یې پرېښودلای شئ.
    }
    .yes = هو
    .no = نه

questions-come-to-partner = مننه! چې کومه پوښتنه ستاسو لپاره وي، دلته درته راځي. هر وخت یې پرېښودلای شئ.

no-questions-to-partner = سمه ده، نورې پوښتنې درته نه راځي. که یې بیا غواړئ، ولیکئ: پوښتنې
