### Paths of others: a newcomer reads how helpers made their way.

# $tree is a tree's name, $topic a trade or a step, $path what they told.
a-path =
    { $tree } وايي. موضوع: { $topic }.
    «{ $path }»
    .ask = له دې کس پوښتنه کول
    .next = بله لار
    .original = اصلي لیکنه کتل
    .report = شکایت کول
    .take-down = دا لار لرې کول

ask-this-person = له { $tree } څه پوښتل غواړئ؟ په خپله ژبه یې ولیکئ. خپل نمبر، پته یا د دوسیې نمبر مه لیکئ.

# $contact says how to reach a person.
paths-not-yet = لومړی باید یو سلاکار تاسو ومني. بیا به لارې لوستلای شئ. ورسره د خبرو لپاره: { $contact }

paths-not-for-you = ستاسو د ساتنې لپاره دلته سلاکاران ځواب درکوي. د همیارانو لارې نه ښودل کېږي. د پوښتنې لپاره ولیکئ: پوښتنه

no-paths-yet = دلته لا چا خپله لار نه ده ویلې. خو پوښتنه کولای شئ. ولیکئ: پوښتنه

no-more-paths = دا وروستۍ وه. د بیا لوستلو لپاره ولیکئ: لارې. د پوښتنې لپاره ولیکئ: پوښتنه

path-is-gone = دا کس خپله لار نوره نه ښيي.

chosen-is-gone = دا کس خپله لار نوره نه ښيي. ستاسو پوښتنه ورکه نه ده: نور ځواب درکولای شي.

path-taken-down = وشوه: نور دا لار هېڅوک نه لولي. هغه کس ته خبر ورکړل شو.

typed-paths = لارې, د نورو لارې, lare, laare
command-paths = د نورو لارې
