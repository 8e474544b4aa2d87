### Obstacles: what stands in the way, who helps with it in France, and whether a counsellor may write about it.
### Names and numbers of services are those of 2026: whoever confirms the texts checks them.

# $named counts what was named so far.
project-obstacles =
    { $named ->
        [0] { $why ->
            [small] یوه وړه پوښتنه، که غواړئ.{ " " }
           *[other] { "" }
        }څه شی کارونه سختوي؟ سملاسي درته وایو چې څوک مرسته کوي. یوازې سلاکاران یې ویني. څو ځوابونه ورکولای شئ.
       *[other] بل څه هم کارونه سختوي؟
    }
    .more = نورې ستونزې
    .fewer = لومړی لېست کتل
    .that-is-all = همدومره
    .skip = تېرېږم

obstacle-children = ماشومان، ساتنه یې
obstacle-debts = پورونه، پیسې
obstacle-housing = کور
obstacle-papers = اسناد، حقونه
obstacle-health = روغتیا
obstacle-transport = تګ راتګ
obstacle-french = فرانسوي ژبه
obstacle-discrimination = تبعیض
obstacle-other = بله ستونزه

who-helps-children = د ماشوم د ساتنې لپاره: ستاسو د سیمې PMI او CAF وايي چې چېرته ځای شته او څومره پیسې یې ورکول کېږي. وړیا دي. د کار یا کورس لپاره France Travail کله کله د ساتنې پیسې ورکوي.

who-helps-debts = د پیسو او پورونو لپاره: Point Conseil Budget بې قضاوته غوږ نیسي، د لیکونو او دوسیې په جوړولو کې مرسته کوي. وړیا او محرم دی. ښاروالي یا ټولنیز مددکار وايي چې نږدې یې چېرته دی.

who-helps-housing = د کور لپاره: په ښاروالۍ کې د CCAS مددکار د کور په غوښتنه کې مرسته کوي. ADIL د کرایې او حقونو پوښتنو ته وړیا ځواب ورکوي. که نن شپه سرپناه نه لرئ: 115، وړیا، شپه او ورځ.

who-helps-papers = د اسنادو او حقونو لپاره: په Point-justice کې یو کس چې قانون پېژني ځواب درکوي. وړیا او محرم دی، نوم ویل هم اړین نه دي. 3039 ته زنګ ووهئ. دلته اسناد مه رالېږئ.

who-helps-health = د روغتیا لپاره: په روغتون کې PASS بې کارت (Vitale) او بې پیسو هم ناروغان ګوري، او د بیمې په اخیستلو کې مرسته کوي. د خپګان او بدو خوبونو لپاره د CMP مرکز وړیا دی. بیړنی حالت: 15.

who-helps-transport = د تګ راتګ لپاره: ښاروالي (CCAS) یا ولایت ډېر ځله د بس او رېل ټکټ ارزانوي. France Travail کله کله د کار لپاره د لارې، لایسنس، یا د بایسکل او موټر د کرایې پیسې ورکوي.

who-helps-french = د فرانسوي لپاره: د CIR له تړون سره OFII وړیا کورس درکوي. که نه وي، ښاروالي، کتابتون یا درته نږدې ټولنه کورس لري. که کار کوئ، د ماښام کورس وغواړئ.

who-helps-discrimination = دا سمه نه ده، او ستاسو ګناه نه ده. که د اصل، دین یا جنسیت له امله له چا سره بد چلند وشي، Défenseur des droits په 3928 ځواب ورکوي. وړیا او محرم دی.

# $contact says how to reach a person of the programme.
who-helps-other = مننه چې ومو ویل. یو سلاکار درسره لټولای شي چې څوک په دې کې مرسته کوي. د پروګرام له یو کس سره هم خبرې کولای شئ: { $contact }

# $kind is the obstacle; $said whether they have written something about it.
obstacle-contact =
    { $said ->
        [yes] ستاسو لیکنه تیاره ده ({ $kind }). ایا یو سلاکار یې لوستلای او دلته درته لیکلای شي؟
       *[no] ایا یو سلاکار په دې اړه ({ $kind }) دلته درته لیکلای شي؟ بل هېڅوک نه خبرېږي.
    }
    .yes = هو، مرسته غواړم
    .no = نه، مننه
    .over = دا نوره ستونزه نه ده

counsellor-will-write = سلاکارانو ته ورسېده، بل هېچا ته نه. یو له هغوی به دلته درته ولیکي.

counsellor-knows-already = سلاکاران له مخکې خبر دي. یو له هغوی به دلته درته ولیکي.

nobody-contacts-you = سمه ده، هېڅوک په دې اړه درته نه لیکي. که مو نظر بدل شي، ولیکئ: پلان

obstacle-is-over = ښه خبر! له پلان څخه مو یې لرې کوو.
