### My wishes: how much and when, what for, what not about; and who they are, if they like to say.

my-week =
    په اونۍ کې زیات نه زیات څو پوښتنې؟ تاسو هر وخت «نه» ویلای شئ.
    .one = { helper-week.one }
    .two = { helper-week.two }
    .three = { helper-week.three }
    .five = { helper-week.five }

my-free-times =
    کله ځواب ورکول خوښوئ؟ دا ژمنه نه ده. ✓ مانا: ټاکل شوی.
    .that-is-all = همدومره

my-part =
    په څه کې برخه اخیستل غواړئ؟ موږ مخکې درنه پوښتو، او تاسو «نه» ویلای شئ. ✓ مانا: ټاکل شوی.
    .that-is-all = همدومره

part-answer = پوښتنو ته ځواب ورکول
part-tell-a-group = یوې ډلې ته کیسه کول
part-go-along = له چا سره یو ځای لیدنې ته تلل
part-talk-french = یو ځای فرانسوي ویل
part-shape-programme = خپل نظر ویل

not-my-topics =
    د څه په اړه خبرې نه غواړئ؟ دلیل ته اړتیا نشته. دا پوښتنې درته نه لېږو. سلاکاران یې هم ویني. ✓ مانا: ټاکل شوی.
    .that-is-all = همدومره

not-topic-papers = اسناد
not-topic-debts = پورونه
not-topic-business = کاروبار جوړول
not-topic-family = کورنۍ
not-topic-health = روغتیا

my-gender =
    تاسو ښځه یاست که نارینه؟ ځینې خلک ښځې ته لیکل غوره بولي. دا د بل څه لپاره نه دی.
    تر اوسه ویل شوي: { $said }
    .woman = { gender-woman }
    .man = { gender-man }
    .other = { gender-other }
    .rather-not = { gender-rather-not }

gender-woman = ښځه
gender-man = نارینه
gender-other = بل
gender-rather-not = نه غواړم ووایم

nothing-told = هېڅ

# $said is a country, or says that none was told.
my-country =
    تاسو له کوم هېواده یاست؟ دا یوازې د یو شي لپاره دی: چې هېڅوک داسې چا ته ونه لیکي چې ترې وېرېږي. ویې ټاکئ، یا یې ولیکئ.
    تر اوسه ویل شوي: { $said }

country-af = افغانستان
country-ua = اوکراین
country-sy = سوریه
country-sd = سوډان
country-er = اریتریا
country-cd = د کانګو دموکراتیک جمهوریت
country-rather-not = نه غواړم ووایم
