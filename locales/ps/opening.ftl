### Opening: what a partner offers, from a job to a visit; read back, sent, changed, taken back.

# $count is how many there are.
my-openings =
    { $count ->
        [0] اوس هېڅ وړاندیز نه لرئ. غواړئ یو جوړ کړئ؟
        [one] ستاسو وړاندیز:
       *[other] ستاسو { $count } وړاندیزونه:
    }
    .new = نوی وړاندیز
    .enough = مینو

opening-kind =
    تاسو څه وړاندې کوئ؟
    .job = د معاش کار
    .immersion = څو ورځې کار کتل (immersion)
    .internship = ستاژ (stage)
    .training-place = د کسب د کورس ځای
    .visit = د کار د ځای کتل
    .talk = لیدل او خبرې کول

opening-kind-job = د معاش کار
opening-kind-immersion = څو ورځې کار کتل
opening-kind-internship = ستاژ
opening-kind-training-place = د کسب کورس
opening-kind-visit = د کار د ځای کتل
opening-kind-talk = لیدل او خبرې

# A line of a list: $what is how it begins, $state how it stands.
opening-line = { $kind }: { $what } ({ $state })

opening-is-draft = نه دی استول شوی
opening-is-held = یو سلاکار یې ګوري
opening-is-standing = ښودل کېږي
opening-is-filled = ډک شوی
opening-is-expired = وخت یې تېر شوی
opening-is-withdrawn = بېرته اخیستل شوی
opening-is-refused = نه دی منل شوی

# $details are lines of their own.
opening-read-back =
    دا ستاسو وړاندیز دی ({ $kind }):
    «{ $what }»

    ځای: { $place }
    { $details }

    لا هېچا ته نه دی تللی.
    .send = ویې لېږئ
    .change = بدلول
    .later = وروسته
    .drop = لرې یې کړئ

opening-change-what =
    څه شی بدلول غواړئ؟
    .nothing = هېڅ

opening-item-what = د کار بیان
opening-item-trade = کسب
opening-item-start = د پیل وخت
opening-item-pay = معاش
opening-item-hours = ساعتونه
opening-item-french = فرانسوي
opening-item-place = ځای، تګ راتګ
opening-item-places = څو کسان، تر کله

# $told is how many people it reached, $interested how many wish to be in touch.
my-opening =
    ستاسو وړاندیز ({ $kind }):
    «{ $what }»

    ځای: { $place }
    { $details }

    { $state ->
        [held] لومړی یې یو سلاکار ګوري.
        [draft] لا نه دی استول شوی.
       *[standing] چا ته رسېدلی: { $told }. لېوال کسان: { $interested }.
    }
    .people = څوک یې غواړي
    .change = بدلول
    .filled = ځای ډک شو
    .take-back = بېرته یې اخلم
    .fine = همداسې سم دی

opening-sent = واستول شو! هغه کسان چې پلان یې ورسره جوړ دی، تر سبا یې په خپله ژبه لولي. څوک چې وروسته راشي، هم یې لولي. د بدلولو یا بېرته اخیستلو لپاره ولیکئ: وړاندیزونه

# $reasons are a list.
opening-waits-for-a-look = مننه. لومړی یو سلاکار دا وړاندیز ګوري: { $reasons }. ځواب یې دلته درته راځي. که همدا اوس یې بدلول غواړئ، ولیکئ: وړاندیزونه

held-no-place = ځای نه دی ویل شوی
held-no-pay = معاش نه دی ویل شوی
held-below-minimum = معاش تر قانوني اندازې کم دی
held-unfair-words = د اندېښنې ټکي پکې دي

opening-waits-for-you = سمه ده، ستاسو په تمه دی. چې بېرته ورته راشئ، ولیکئ: وړاندیزونه

opening-taken-back = بېرته واخیستل شو. چا چې لوستی و او انتظار یې کاوه، په نرمۍ خبرېږي. د بل وړاندیز لپاره ولیکئ: وړاندیزونه

opening-is-not-open = دا وړاندیز نور دلته نه بدلېږي. ستاسو وړاندیزونه:

## How it ends.

filled-with =
    چا ځای ونیو؟ نور په نرمۍ خبرېږي.
    .someone-else = بل چا
    .not-yet = لا چا نه دی نیولی

opening-is-filled-thanks = آفرین، او مننه! نور په نرمۍ خبرېږي.

# What it was, where its words can't be shown any more.
opening-named = { $kind }، { $trade }

# $opening is its kind and trade.
opening-is-over = ستاسو د وړاندیز ({ $opening }) نېټه پوره شوه. نور نوی کس یې نه لولي. مننه! د بل وړاندیز لپاره ولیکئ: وړاندیزونه

opening-is-filled-now = دا وړاندیز ({ $opening }) بل چا ته ورسېد. دا ستاسو پر ضد نه ده. نور به دلته راشي؛ او د هرې پوښتنې لپاره ولیکئ: پوښتنه

opening-is-gone = دا وړاندیز ({ $opening }) نور نشته. دا ستاسو پر ضد نه ده، او تاسو ته د څه کولو اړتیا نشته. نور به دلته راشي.

# $who is a name or a tree's.
interested-left = { $who } نور په پروګرام کې نشته. تاسو ته د څه کولو اړتیا نشته.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-openings = وړاندیزونه, وړاندیز, زما وړاندیزونه, wrandizona, wrandiz
command-openings = د شریکانو وړاندیزونه
