### My project: read back in plain words, changed item by item or as a whole, put off.

# Each is a list, a word of ours, or the reader's own words.
my-project =
    { $told ->
        [no] لم تقولوا شيئًا بعد عن خطتكم. لا داعي للعجلة.
       *[yes] خطتكم، كما قلتموها:
        المهنة: { $trade }
        الهدف: { $aim }
        الحاجة إلى دخل: { $income }
        الصعوبات: { $obstacles }
        الفرنسية: { $french }
        من قبل: { $before }
        أوقات الفراغ: { $freetime }
        من يساعدني: { $wishes }
    }{ $putoff ->
        [yes] { " " }(مؤجّلة حتى { $until }.)
       *[no] { "" }
    }
    .change = تغيير شيء واحد
    .tell-all = قول كل شيء الآن
    .something-else = أريد شيئًا آخر
    .put-off = تأجيلها
    .go-on = العودة إليها الآن
    .before = كيف كانت من قبل
    .done = انتهى الأمر، نجحت
    .enough = هذا جيد هكذا

not-told = لم يُذكر بعد

change-what =
    ماذا تريدون أن تغيّروا؟
    .nothing = لا شيء، رجوع

item-trade = المهنة
item-aim = الهدف
item-income = الحاجة إلى دخل
item-obstacles = الصعوبات
item-french = الفرنسية
item-before = من قبل
item-free-time = أوقات فراغي
item-wishes = من يساعدني
item-put-off = التأجيل

change-is-welcome = تغيير الخطة خطوة إلى الأمام: كثيرون فعلوا ذلك. ما قلتموه من قبل يبقى محفوظًا. لنتكلم عن الخطة الجديدة.

why-changed =
    إذا أردتم، قولوا لماذا: هذا يساعدنا على فهم ما ينقص. اكتبوا، أو تخطّوا.
    .skip = تخطّي

put-off =
    بالطبع. لأي مدة؟ حتى ذلك الوقت، لا نسأل شيئًا عن خطتكم. ويمكنكم طرح الأسئلة كما من قبل.
    .one-month = شهر
    .three-months = ثلاثة أشهر
    .six-months = ستة أشهر
    .no = لا، دون تأجيل

# $until is a date and time.
project-put-off = حسنًا، خطتكم تنتظركم. نكتب لكم في { $until }، وليس قبل ذلك. للعودة إليها قبل ذلك، اكتبوا: خطتي

project-goes-on = عدنا إلى خطتكم. يسعدنا أن نلتقي بكم من جديد!

project-done = يا له من خبر جميل، أحسنتم! تبقى خطتكم هنا، ويمكنكم دائمًا رؤيتها وتغييرها.

project-comes-back =
    كنتم قد أجّلتم خطتكم حتى اليوم. هل تريدون العودة إليها؟
    .go-on = نعم، أعود إليها
    .later = ليس بعد
    .something-else = أريد شيئًا آخر

# $item is what changed, $before what it was, $since when it changed.
it-was = { $item }: { $before } (تغيّر في: { $since })

typed-project = خطتي, خطة, مشروع, مشروعي, khotati, khoutati
command-project = خطتي
