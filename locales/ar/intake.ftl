### Intake: small questions about one's project, each with its reason. Each can be passed over.

project-trade =
    { $why ->
        [small] سؤال صغير، إذا أردتم.{ " " }
       *[other] { "" }
    }ما المهنة التي تبحثون عنها؟ هكذا نسأل الأشخاص المناسبين.
    .other = مهنة أخرى
    .skip = تخطّي

tell-trade = ما المهنة التي تبحثون عنها؟ اكتبوها بكلمة أو كلمتين، بلغتكم.

project-aim =
    { $why ->
        [small] سؤال صغير، إذا أردتم.{ " " }
       *[other] { "" }
    }عن ماذا تبحثون؟ نصائح من يعمل في وظيفة تختلف عن نصائح من له مشروع خاص.
    .job = وظيفة
    .business = مشروع خاص بي
    .training = تدريب مهني
    .unsure = لا أعرف بعد
    .skip = تخطّي

# $aim is the last one they said.
both-is-fine = وظيفة ومشروع خاص: يمكن جمعهما، وكثيرون يفعلون ذلك. نأخذ الأخير: { $aim }. ويبقى الآخر محفوظًا.

project-income =
    { $why ->
        [small] سؤال صغير، إذا أردتم.{ " " }
       *[other] { "" }
    }متى تحتاجون إلى دخل؟ هكذا لا يقترح المساندون طريقًا طويلًا جدًا.
    .now = الآن
    .three-months = خلال 3 أشهر
    .a-year = خلال سنة
    .no-hurry = دون عجلة
    .skip = تخطّي

project-french =
    { $why ->
        [small] سؤال صغير، إذا أردتم.{ " " }
       *[other] { "" }
    }كيف لغتكم الفرنسية؟ هكذا نتكلم عن مهن ودروس تناسبكم.
    .none = ليس بعد
    .a-little = بضع كلمات
    .everyday = تكفيني في حياتي اليومية
    .good = أتكلم جيدًا
    .skip = تخطّي

project-before =
    { $why ->
        [small] سؤال صغير، إذا أردتم.{ " " }
       *[other] { "" }
    }ماذا كنتم تعملون من قبل؟ ما تعرفونه له قيمة هنا أيضًا.
    .tell = أريد أن أحكي
    .skip = تخطّي

tell-before = ماذا كنتم تعملون من قبل؟ عمل، دراسة، شغل البيت، زراعة: كل شيء له قيمة. اكتبوه بلغتكم. لا داعي للكلام عن رحلة اللجوء إذا لم تريدوا.

# $chosen counts what was chosen so far.
project-free-time =
    { $chosen ->
        [0] { $why ->
            [small] سؤال صغير، إذا أردتم.{ " " }
           *[other] { "" }
        }متى يكون عندكم وقت؟ هكذا نقترح لقاءات في أوقات تناسبكم. يمكن اختيار أكثر من جواب.
       *[other] تم الحفظ. هل من وقت آخر؟
    }
    .that-is-all = هذا كل شيء
    .skip = تخطّي

# $chosen counts what was chosen so far.
project-wishes =
    { $chosen ->
        [0] { $why ->
            [small] سؤال صغير، إذا أردتم.{ " " }
           *[other] { "" }
        }من يساعدكم بشكل أفضل؟ نحاول أن نجد، لكن لا يمكننا أن نعد. يمكن اختيار أكثر من جواب.
       *[other] تم الحفظ. هل من شيء آخر؟
    }
    .that-is-all = هذا كل شيء
    .skip = تخطّي

wish-country =
    من أي بلد أنتم؟ هكذا لا يقرأ أسئلتكم أحد من هذا البلد. لا نستعمل ذلك لشيء آخر، ولا يراه أحد. اختاروا، أو اكتبوه.

item-noted = شكرًا، تم الحفظ. لرؤية خطتكم أو تغييرها، اكتبوا: خطتي

passed-over = حسنًا، نتخطّى هذا. لن نسأل عنه مرة أخرى. إذا غيّرتم رأيكم، اكتبوا: خطتي

that-was-all = شكرًا! هذا كل شيء. هذه خطتكم:

## What stands in their place in a list.

# $what was chosen already.
chosen = ✓ { $what }

free-time-morning = صباحًا
free-time-afternoon = بعد الظهر
free-time-evening = مساءً
free-time-weekend = آخر الأسبوع
free-time-it-changes = يتغيّر

wish-my-language = شخص يتكلم لغتي
wish-woman = امرأة
wish-man = رجل
wish-not-my-country = شخص ليس من بلدي
wish-same-trade = نفس المهنة

income-now = الآن
income-three-months = خلال 3 أشهر
income-a-year = خلال سنة
income-no-hurry = دون عجلة

french-none = ليس بعد
french-a-little = بضع كلمات
french-everyday = تكفي للحياة اليومية
french-good = جيدة

## What else people call a trade when they type it, with commas.

also-kitchen = طباخ, طباخة, طبخ, طاهي, شيف, مطبخ, مطعم, نادل, نادلة, جرسون, جرسونة, جلي, جلي صحون, غسيل صحون, خباز, خبازة, فران, مخبز, فرن, حلواني, حلويات, tabakh, tabbakh, chef
also-building = بناء, بنّاء, عمار, معمار, ورشة, ورشات, دهان, دهّان, صباغ, سباك, سباكة, تمديدات صحية, كهربائي, كهربجي, بليط, بلاط, مبلط, نجار, نجارة, حداد, حدادة, لحام, جبس, جبسين, جص, مقاولات, najjar, kahrabai
also-care = رعاية, رعاية مسنين, رعاية المسنين, رعاية أطفال, حضانة, مربية, جليسة أطفال, ممرض, ممرضة, تمريض, مساعد ممرض, mourabbia, moumarida
also-cleaning = تنظيف, نظافة, عامل نظافة, عاملة نظافة, خدمة غرف, فندق, فنادق, أوتيل, tanzif
also-transport = سائق, سواق, سواقة, شوفير, شفير, سائق تكسي, تكسي, تاكسي, توصيل, دليفري, ديليفري, شاحنة, شاحنات, نقل, مستودع, مخزن, لوجستيك, sawwaq, chauffeur
also-shop = بائع, بائعة, بياع, بيع, تاجر, تجارة, محل, دكان, بقالة, سوبرماركت, كاشير, محاسب صندوق, خياط, خياطة, تفصيل, حلاق, حلاقة, كوافير, كوافيرة, khayyat, hallaq
