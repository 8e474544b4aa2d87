### Intake: small questions about one's project, each with its reason. Each can be passed over.

project-trade =
    { $why ->
        [small] یوه وړه پوښتنه، که غواړئ.{ " " }
       *[other] { "" }
    }تاسو کوم کسب غواړئ؟ داسې موږ له سمو کسانو پوښتنه کوو.
    .other = بل کسب
    .skip = تېرېږم

tell-trade = تاسو کوم کسب غواړئ؟ په یوه یا دوو ټکو کې یې په خپله ژبه ولیکئ.

project-aim =
    { $why ->
        [small] یوه وړه پوښتنه، که غواړئ.{ " " }
       *[other] { "" }
    }تاسو څه لټوئ؟ څوک چې معاش اخلي او څوک چې خپل کاروبار لري، مشورې یې یو شان نه دي.
    .job = د معاش کار
    .business = خپل کاروبار
    .training = د کسب کورس
    .unsure = لا نه پوهېږم
    .skip = تېرېږم

# $aim is the last one they said.
both-is-fine = د معاش کار او خپل کاروبار: دواړه یو ځای هم کېږي، ډېر خلک همداسې کوي. موږ وروستی ساتو: { $aim }. بل یې هم یادداشت دی.

project-income =
    { $why ->
        [small] یوه وړه پوښتنه، که غواړئ.{ " " }
       *[other] { "" }
    }تاسو کله عاید ته اړتیا لرئ؟ داسې همیاران ډېره اوږده لار نه درته وايي.
    .now = همدا اوس
    .three-months = په 3 میاشتو کې
    .a-year = په یوه کال کې
    .no-hurry = بیړه نه لرم
    .skip = تېرېږم

project-french =
    { $why ->
        [small] یوه وړه پوښتنه، که غواړئ.{ " " }
       *[other] { "" }
    }فرانسوي مو څنګه ده؟ داسې موږ هغه کارونه او کورسونه درته وایو چې ورسره جوړ وي.
    .none = لا نه
    .a-little = څو ټکي
    .everyday = ګوزاره کوم
    .good = ښه خبرې کوم
    .skip = تېرېږم

project-before =
    { $why ->
        [small] یوه وړه پوښتنه، که غواړئ.{ " " }
       *[other] { "" }
    }مخکې مو څه کار کاوه؟ څه چې تاسو زده دي، دلته هم ارزښت لري.
    .tell = وایم یې
    .skip = تېرېږم

tell-before = مخکې مو څه کار کاوه؟ کار، درس، د کور کار، ځمکه: هر یو ارزښت لري. په خپله ژبه یې ولیکئ. که نه غواړئ، د سفر خبره مه کوئ.

# $chosen counts what was chosen so far.
project-free-time =
    { $chosen ->
        [0] { $why ->
            [small] یوه وړه پوښتنه، که غواړئ.{ " " }
           *[other] { "" }
        }تاسو کله وخت لرئ؟ داسې موږ لیدنې ستاسو په وخت ږدو. څو ځوابونه ورکولای شئ.
       *[other] یادداشت شو. بل وخت هم شته؟
    }
    .that-is-all = همدومره
    .skip = تېرېږم

# $chosen counts what was chosen so far.
project-wishes =
    { $chosen ->
        [0] { $why ->
            [small] یوه وړه پوښتنه، که غواړئ.{ " " }
           *[other] { "" }
        }څوک ستاسو ښه مرسته کولای شي؟ موږ یې لټوو، خو ژمنه نه شو کولای. څو ځوابونه ورکولای شئ.
       *[other] یادداشت شو. بل څه هم شته؟
    }
    .that-is-all = همدومره
    .skip = تېرېږم

wish-country = تاسو له کوم هېواده یاست؟ داسې د هغه هېواد هېڅوک ستاسو پوښتنې نه لولي. د بل څه لپاره نه کارېږي، او هېڅوک یې نه ویني. ویې ټاکئ، یا یې ولیکئ.

item-noted = مننه، یادداشت شو. د خپل پلان د کتلو یا بدلولو لپاره ولیکئ: پلان

passed-over = سمه ده، تېر شو. بیا یې نه پوښتو. که مو نظر بدل شي، ولیکئ: پلان

that-was-all = مننه! همدومره و. ستاسو پلان دا دی:

## What stands in their place in a list.

# $what was chosen already.
chosen = { $what } ✓

free-time-morning = سهار
free-time-afternoon = له غرمې وروسته
free-time-evening = ماښام
free-time-weekend = د اونۍ پای
free-time-it-changes = بدلېږي

wish-my-language = زما ژبه ویلای شي
wish-woman = ښځه وي
wish-man = نارینه وي
wish-not-my-country = زما له هېواده نه وي
wish-same-trade = همدا کسب ولري

income-now = همدا اوس
income-three-months = په 3 میاشتو کې
income-a-year = په یوه کال کې
income-no-hurry = بیړه نشته

french-none = لا نه
french-a-little = څو ټکي
french-everyday = ګوزاره کوي
french-good = ښه خبرې کوي

## What else people call a trade when they type it, with commas.

also-kitchen = آشپز, آشپزي, پخلی, پخلي, رستورانت, رستوران, ګارسون, نانوا, نانوای, نانوايي, ډوډۍ پخول, کبابي, ashpaz, ashpazi, nanwai, pakhlay
also-building = ساختمان, ساختماني, ودانۍ, ودانیز, تعمیر, ګلکار, خټګر, معمار, نجار, نجاري, ترکاڼ, رنګمال, برقي, نلدوان, ولډنګ, ویلډنګ, gulkar, najar, sakhtmani
also-care = پرستار, پرستاري, نرس, د ناروغ پالنه, ناروغ پالنه, د ماشوم ساتنه, د ماشومانو ساتنه, د بوډاګانو پالنه, دایه, parastar, nurse
also-cleaning = صفاکاري, صفايي, پاککاري, پاک کاري, هوټل, هوټلداري, safakari, hotel
also-transport = ډرایور, ډریور, موټروان, موټر چلول, ډرېوري, ډرایوري, ټکسي, لارۍ, ډیلیوري, ترانسپورت, ټرانسپورټ, ګودام, driver, draiwar, taksi
also-shop = دوکاندار, دکاندار, دوکانداري, دکانداري, دوکان, پلورونکی, خرڅلاو, خیاط, خیاطي, درزي, ګنډل, سلماني, ډم, نایي, آرایشګر, dukandar, khayat, darzi
