### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    د پروګرام یو کارورکوونکی یا د زده‌کړې مرکز هم کېدای شي ځواب درکړي:
    «{ $question }»

    دا ټکي به لولي، ستاسو نوم نه. سمه ده؟
    .yes = هو
    .no = نه

question-sent-to-partner = یوه شریک ته ولېږل شوه، ستاسو له نومه پرته. چې ځواب راشي، سملاسي درته لیکو.

partner-not-asked = سمه ده، هېڅ شریک یې نه لولي. نور هر څه د پخوا په شان روان دي.

partner-is-asked-already = دا پوښتنه اوس له یوه شریک سره ده. تاسو ته کوم کار نشته.

no-partner-now = اوس د دې لپاره هېڅ شریک وزګار نه دی. ستاسو پوښتنه د پخوا په شان پر خپله لاره ځي.

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }، د پروګرام شریک، ستاسو پوښتنې ته ځواب جوړوي او ستاسو نوم نه پېژني. چې ځواب راشي، سملاسي درته لیکو.

no-partner-answered = دا ځل هېڅ شریک ځواب نه شو ورکولای. نور هر څه د پخوا په شان روان دي. د بل څه د پوښتلو لپاره ولیکئ: پوښتنه

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }، شریک)

# To a counsellor.
asker-decides-on-partner = له دې کسه پوښتو چې یو شریک یې پوښتنه، بې له نومه، لوستلای شي که نه. تر هغه وخته پوښتنه دلته پاتې کېږي.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] ستاسو د کسب یا د زده‌کړې په اړه پوښتنې درته راتلای شي: په اونۍ کې تر دوو زیاتې نه، بې نومه. اوس هم سمه ده؟
       *[no] هېڅ پوښتنه نه درځي. غواړئ چې درشي؟ په اونۍ کې تر دوو زیاتې نه، او هره یوه پرېښودلای شئ.
    }
    .yes = هو
    .no = نه

questions-come-to-partner = مننه! چې کومه پوښتنه ستاسو لپاره وي، دلته راځي. تل یې پرېښودلای شئ.

no-questions-to-partner = سمه ده، نورې پوښتنې نه درځي. چې بیا درشي، ولیکئ: پوښتنې
