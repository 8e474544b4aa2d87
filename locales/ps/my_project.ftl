### My project: read back in plain words, changed item by item or as a whole, put off.

# Each is a list, a word of ours, or the reader's own words.
my-project =
    { $told ->
        [no] تاسو لا د خپل پلان په اړه څه نه دي ویلي. بیړه نشته.
       *[yes] ستاسو پلان، لکه تاسو چې ویلی دی:
        کسب: { $trade }
        هدف: { $aim }
        عاید: { $income }
        ستونزې: { $obstacles }
        فرانسوي: { $french }
        مخکې: { $before }
        وخت: { $freetime }
        څوک مرسته کوي: { $wishes }
    }{ $putoff ->
        [yes] { " " }(تر { $until } پورې ځنډول شوی دی.)
       *[no] { "" }
    }
    .change = یو شی بدلول
    .tell-all = هر څه همدا اوس وایم
    .something-else = بل څه غواړم
    .put-off = وروسته ته پرېښودل
    .go-on = همدا اوس بیا پیلول
    .before = مخکې څه وو
    .done = خلاص شو، بریالی شوم
    .enough = همداسې ښه دی

not-told = لا نه دی ویل شوی

change-what =
    څه بدلول غواړئ؟
    .nothing = هېڅ، شاته ځم

item-trade = کسب
item-aim = هدف
item-income = عاید
item-obstacles = ستونزې
item-french = فرانسوي
item-before = مخکې
item-free-time = کله چې وخت لرم
item-wishes = څوک مرسته راسره کوي
item-put-off = ځنډول شوی

change-is-welcome = د پلان بدلول مخکې تګ دی: ډېرو خلکو همداسې کړي دي. څه چې مخکې مو ویلي وو، یادداشت پاتې دي. راځئ، د نوي پلان خبره وکړو.

why-changed =
    که غواړئ، ووایئ چې ولې: دا مرسته کوي چې پوه شو څه کم دي. ولیکئ، یا تېر شئ.
    .skip = تېرېږم

put-off =
    هو، ولې نه. د څومره وخت لپاره؟ تر هغو ستاسو د پلان په اړه څه نه پوښتو. پوښتنې لکه مخکې کولای شئ.
    .one-month = یوه میاشت
    .three-months = درې میاشتې
    .six-months = شپږ میاشتې
    .no = نه، دوام دې ولري

# $until is a date and time.
project-put-off = سمه ده، ستاسو پلان انتظار باسي. موږ په { $until } درته لیکو، مخکې نه. که مخکې یې پیلول غواړئ، ولیکئ: پلان

project-goes-on = ستاسو پلان بیا پیلېږي. ښه ده چې بیا راغلئ!

project-done = څومره ښه خبر، شاباس! ستاسو پلان دلته پاتې کېږي، تل یې کتلی او بدلولی شئ.

project-comes-back =
    تاسو خپل پلان تر نن ورځې ځنډولی و. غواړئ بیا یې پیل کړئ؟
    .go-on = هو، بیا یې پیلوم
    .later = لا نه
    .something-else = بل څه غواړم

# $item is what changed, $before what it was, $since when it changed.
it-was = { $item }: { $before } (بدل شوی: { $since })

typed-project = پلان, زما پلان, پروژه, زما پروژه, zama plan
command-project = زما پلان
