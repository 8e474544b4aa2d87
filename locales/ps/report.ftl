### Report this.

what-happened =
    مننه چې ومو ویل. خبرې اترې ودرول شوې. یو سلاکار به یې ولولي. موږ نه وایو چې دا تاسو یاست. غواړئ ووایئ چې څه وشول؟
    .nothing-more = نه، همدومره

# $contact says how to reach a person.
report-thanks = مننه. یو سلاکار یې ګوري. له چا سره د خبرو لپاره: { $contact }

# $reporter and $reported are names, $words what was reported.
report-arrived =
    ⚠ { $reporter } له { $reported } شکایت کوي. خبرې اترې ودرول شوې. هغه لیکنه چې شکایت پرې شوی:
    «{ $words }»
    .take = زه یې پر غاړه اخلم
    .talk = خبرې اترې کتل

reporter-adds =
    { $reporter } په خپل شکایت کې زیاتوي:
    «{ $words }»

# $mark says which side they are on.
talk-line =
    { $author } ({ $mark }):
    «{ $words }»
