### Intake: small questions about one's project, each with its reason. Each can be passed over.

project-trade =
    { $why ->
        [small] یک سوال خورد، اگر بخواهید.{ " " }
       *[other] { "" }
    }چه مسلکی می‌خواهید؟ به این ترتیب از اشخاص درست می‌پرسیم.
    .other = یک مسلک دیگر
    .skip = تیر می‌شوم

tell-trade = چه مسلکی می‌خواهید؟ در یک یا دو کلمه به زبان خود بنویسید.

project-aim =
    { $why ->
        [small] یک سوال خورد، اگر بخواهید.{ " " }
       *[other] { "" }
    }شما چه می‌خواهید؟ کسی که معاش می‌گیرد و کسی که کاروبار خود را دارد، مشورۀ متفاوت می‌دهند.
    .job = کار با معاش
    .business = کاروبار خودم
    .training = یک کورس مسلکی
    .unsure = هنوز نمی‌دانم
    .skip = تیر می‌شوم

# $aim is the last one they said.
both-is-fine = کار با معاش و کاروبار خود: هر دو یکجا می‌شود، بسیاری مردم همین طور می‌کنند. آخری را نگه می‌داریم: { $aim }. آن دیگر هم یادداشت است.

project-income =
    { $why ->
        [small] یک سوال خورد، اگر بخواهید.{ " " }
       *[other] { "" }
    }چه وقت به عاید ضرورت دارید؟ به این ترتیب همیاران راهی را پیشنهاد نمی‌کنند که زیاد دراز باشد.
    .now = همین حالا
    .three-months = در 3 ماه
    .a-year = در همین یک سال
    .no-hurry = عجله ندارم
    .skip = تیر می‌شوم

project-french =
    { $why ->
        [small] یک سوال خورد، اگر بخواهید.{ " " }
       *[other] { "" }
    }فرانسوی شما چطور است؟ به این ترتیب از کارها و کورس‌هایی می‌گوییم که به شما برابر است.
    .none = هنوز نه
    .a-little = چند کلمه
    .everyday = گذاره می‌کنم
    .good = خوب گپ می‌زنم
    .skip = تیر می‌شوم

project-before =
    { $why ->
        [small] یک سوال خورد، اگر بخواهید.{ " " }
       *[other] { "" }
    }پیش از این چه می‌کردید؟ آنچه یاد دارید، اینجا هم ارزش دارد.
    .tell = قصه می‌کنم
    .skip = تیر می‌شوم

tell-before = پیش از این چه می‌کردید؟ کار، درس، کار خانه، زمین‌داری: همه‌اش حساب است. به زبان خود بنویسید. اگر نمی‌خواهید، از سفر چیزی نگویید.

# $chosen counts what was chosen so far.
project-free-time =
    { $chosen ->
        [0] { $why ->
            [small] یک سوال خورد، اگر بخواهید.{ " " }
           *[other] { "" }
        }چه وقت فارغ هستید؟ به این ترتیب دیدارها را در همان ساعت‌ها پیشنهاد می‌کنیم. چند جواب داده می‌توانید.
       *[other] یادداشت شد. وقت دیگری هم؟
    }
    .that-is-all = همین قدر
    .skip = تیر می‌شوم

# $chosen counts what was chosen so far.
project-wishes =
    { $chosen ->
        [0] { $why ->
            [small] یک سوال خورد، اگر بخواهید.{ " " }
           *[other] { "" }
        }چه کسی به شما بهتر کمک می‌کند؟ کوشش می‌کنیم پیدا کنیم، ولی قول داده نمی‌توانیم. چند جواب داده می‌توانید.
       *[other] یادداشت شد. چیز دیگری هم؟
    }
    .that-is-all = همین قدر
    .skip = تیر می‌شوم

wish-country =
    از کدام کشور هستید؟ به این شکل هیچ‌کس از آن کشور سوال‌های شما را نمی‌خواند. برای چیز دیگری نیست، و هیچ‌کس آن را نمی‌بیند. انتخاب کنید، یا بنویسید.

item-noted = تشکر، یادداشت شد. برای دیدن یا تغییر پلان خود بنویسید: پلان

passed-over = درست است، تیر شدیم. دیگر نمی‌پرسیم. اگر نظر شما تغییر کرد، بنویسید: پلان

that-was-all = تشکر! همین قدر بود. پلان شما این است:

## What stands in their place in a list.

# $what was chosen already.
chosen = { $what } ✓

free-time-morning = صبح
free-time-afternoon = بعد از چاشت
free-time-evening = شام
free-time-weekend = آخر هفته
free-time-it-changes = فرق می‌کند

wish-my-language = به زبان من گپ بزند
wish-woman = یک زن باشد
wish-man = یک مرد باشد
wish-not-my-country = از کشور من نباشد
wish-same-trade = همان مسلک

income-now = همین حالا
income-three-months = در 3 ماه
income-a-year = در همین یک سال
income-no-hurry = عجله نیست

french-none = هنوز نه
french-a-little = چند کلمه
french-everyday = گذاره می‌کند
french-good = خوب گپ می‌زند

## What else people call a trade when they type it, with commas.

also-kitchen = آشپز, آشپزی, رستورانت, رستوران, گارسون, پیشخدمت, نانوا, نانوایی, کباب‌پز, ashpaz, ashpazi, nanwa
also-building = ساختمان, ساختمانی, گلکار, معمار, بنا, نجار, نجاری, رنگمال, برقی, نلدوان, لوله کش, ولدنگ, golkar, najar, sakhtomani
also-care = مراقبت, پرستار, نرس, مراقبت از اطفال, مراقبت از سالمندان, دایه, parastar, nurse
also-cleaning = صفاکاری, صفایی, پاک کاری, نظافت, هوتل, safakari
also-transport = دریور, راننده, رانندگی, تکسی, تاکسی, لاری, دلیوری, ترانسپورت, گدام, driver, draiwar, taksi
also-shop = دکاندار, دکانداری, فروشنده, فروش, خیاط, خیاطی, دوخت, سلمان, سلمانی, آرایشگر, dokandar, khayat, khayati
