### Own data: what is kept, who reads it, and all that one may do about it.

# $contact says who is responsible and how to reach a person.
privacy =
    موږ ساتو: ستاسو ژبه، هغه نوم چې راکوئ یې، ستاسو پیغامونه، او دا چې څنګه مو پیدا کړو. یوه کیلي ستاسو معلومات ساتي، او یوازې ستاسو. ولې: چې ځواب درکړو. مسوول: { $contact }

privacy-rights =
    څوک لولي: سلاکاران؛ او پوښتنه همیاران هم لولي، بې ستاسو له نومه. د خپلو معلوماتو د کتلو، اخیستلو یا سمولو لپاره ولیکئ: زما معلومات. د درولو لپاره: ودروئ. د هر څه د پاکولو لپاره: حذف. CNIL ته هم شکایت کولای شئ.

my-data =
    ستاسو معلومات ستاسو دي. څه کول غواړئ؟
    .see = وګورم چې څه ساتئ
    .take-away = خپل معلومات اخیستل
    .correct = سمول
    .agreements = زما اجازې
    .stop = نور پیغام مه رالېږئ
    .delete = هر څه پاکول
    .enough = بس دی، شاته ځم

my-data-closed = سمه ده. چې بېرته دلته راشئ، ولیکئ: زما معلومات

# $called is what the person wishes to be called; $apps stands on lines of its own.
kept-about-you =
    تاسو: { $called }
    ژبه: { $language }
    دلته: { $role }
    راسره یاست له: { $since }
    څنګه مو پیدا کوو:
    { $apps }

no-name-given = نوم مو نه دی راکړی

# $app is Telegram or WhatsApp, $end the last two signs of a number.
app-that-ends = { $app } (وروستي دوه: { $end })

# $agreements stands on lines of its own.
kept-agreements =
    { $given ->
        [no] تاسو لا هېڅ اجازه نه ده ورکړې.
       *[yes] ستاسو اجازې:
        { $agreements }
    }

# $last is a day.
kept-words =
    ستاسو پوښتنې: { $questions }{ $asked ->
        [yes] { " " }(وروستۍ: { $last })
       *[no] { "" }
    }
    هغه پیغامونه چې نورو ته مو لیکلي دي: { $messages }
    چې هر څه ولولئ، دا وټاکئ: { my-data.take-away }.

others-see-of-you =
    { $role ->
        [newcomer] همیاران ستاسو پوښتنه د یوې ونې په نوم لولي: ستاسو نوم یوازې هغه وخت چې هو ووایئ. سلاکاران ستاسو نوم، پلان او پوښتنې ویني. ستاسو نمبر هېڅوک نه ویني.
        [helper] له چا سره چې مرسته کوئ، ستاسو نوم او ځوابونه ویني. ستاسو لار د یوې ونې نوم لري. سلاکاران ستاسو پروفایل هم ویني. ستاسو نمبر هېڅوک نه ویني.
       *[other] له چا سره چې خبرې کوئ، ستاسو نوم او ورته لیکنې مو ویني. ستاسو نمبر هېڅوک نه ویني.
    }
