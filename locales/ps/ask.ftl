### Ask: a question, and two taps about it.

first-question =
    څه پوښتل غواړئ؟ خپله پوښتنه ولیکئ، یا له دې پوښتنو یوه وټاکئ. خپل نمبر، پته یا د دوسیې نمبر دلته مه لیکئ.
    .sample-kitchen = په فرانسه کې څنګه آشپز شم؟
    .sample-training = که فرانسوي مې کمزورې وي، د کسب کورس څنګه پیدا کړم؟
    .sample-business = د خپل دوکان لپاره ډیپلوم ته اړتیا شته؟

ask-your-question = ستاسو پوښتنه څه ده؟ په خپله ژبه یې ولیکئ. خپل نمبر، پته یا د دوسیې نمبر مه لیکئ.

# $question is what the person just wrote, $peers is yes where helpers may read it.
ask-this =
    { $peers ->
        [yes] تاسو لیکلي دي: «{ $question }» غواړئ له هغو کسانو یې وپوښتئ چې دا لار یې تېره کړې ده؟
       *[no] تاسو لیکلي دي: «{ $question }» غواړئ له یو سلاکار یې وپوښتئ؟
    }
    .yes = هو، پوښتنه کوم
    .counsellor = له یو سلاکار
    .no = نه

# $trade and $aim are what they told of their project.
ask-as-before =
    دا ستاسو د پلان په اړه ده ({ $trade }؛ هدف: { $aim })؟ که هېڅ تڼۍ ونه کېکاږئ، پوښتنه مو په 10 دقیقو کې ځي.
    .yes = هو
    .with-obstacles = هو، ستونزې مې هم ووایئ
    .other = نه، بل شی دی

choose-topic =
    دا د څه په اړه ده؟ که هېڅ تڼۍ ونه کېکاږئ، پوښتنه مو په 10 دقیقو کې ځي.
    .kitchen = { topic-kitchen }
    .building = { topic-building }
    .care = { topic-care }
    .cleaning = { topic-cleaning }
    .transport = { topic-transport }
    .shop = { topic-shop }
    .first-job = { topic-first-job }
    .training = { topic-training }
    .other = بل شی، نه پوهېږم

choose-aim =
    تاسو د معاش کار لټوئ، که خپل کاروبار غواړئ؟ که هېڅ تڼۍ ونه کېکاږئ، پوښتنه مو په 10 دقیقو کې ځي.
    .job = د معاش کار
    .business = خپل کاروبار
    .training = د کسب کورس
    .unsure = لا نه پوهېږم

# $helpers is how many people were asked.
question-sent =
    { $helpers ->
        [one] ستاسو پوښتنه واستول شوه. یو کس چې دا لار یې تېره کړې ده، هغه لولي. ستاسو نوم نه ویني. چې ځواب راشي، سملاسي درته لیکو.
       *[other] ستاسو پوښتنه واستول شوه. { $helpers } کسان چې دا لار یې تېره کړې ده، هغه لولي. ستاسو نوم نه ویني. چې د یوه ځواب راشي، سملاسي درته لیکو.
    }

# $helpers is how many people were asked; nothing says what it is about.
question-sent-to-anyone =
    { $helpers ->
        [one] ستاسو پوښتنه واستول شوه. یو کس چې تر تاسو مخکې دلته راغلی دی، هغه لولي. ستاسو نوم نه ویني. چې ځواب راشي، سملاسي درته لیکو.
       *[other] ستاسو پوښتنه واستول شوه. { $helpers } کسان چې تر تاسو مخکې دلته راغلي دي، هغه لولي. ستاسو نوم نه ویني. چې د یوه ځواب راشي، سملاسي درته لیکو.
    }

question-to-counsellor = ستاسو پوښتنه یو سلاکار ته ځي. چې ځواب راشي، سملاسي درته لیکو.

nobody-fits-yet = اوس داسې همیار نشته چې دا لار یې تېره کړې وي. یو سلاکار به ستاسو پوښتنه ولولي. چې ځواب راشي، سملاسي درته لیکو.

question-already-sent = دا پوښتنه مخکې استول شوې ده. د بلې پوښتنې لپاره ولیکئ: پوښتنه

not-asked = سمه ده، څه نه دي استول شوي. هر وخت چې غواړئ، پوښتنه کولای شئ.

contact-taken-out = ستاسو د ساتنې لپاره مو یو نمبر، پته یا لینک لرې کړ. بل کس یې نه ویني.

# $language is a language's name.
wrote-in-another-language = تاسو په بله ژبه لیکلي دي: { $language }. پروا نه لري. که غواړئ زموږ د پیغامونو ژبه بدله کړئ، ولیکئ: ژبه
