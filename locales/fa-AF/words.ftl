### Words that many texts use. Short: they stand on buttons and inside sentences.

language-fr = Français
language-en = English
language-ar = العربية (Arabic)
language-fa-AF = دری (Dari)
language-ps = پښتو (Pashto)
language-ti = ትግርኛ (Tigrinya)
language-uk = Українська
name-of-fr = فرانسوی
name-of-en = انگلیسی
name-of-ar = عربی
name-of-fa-AF = دری
name-of-ps = پشتو
name-of-ti = تیگرینیا
name-of-uk = اوکراینی

topic-kitchen = آشپزی، رستورانت
topic-building = ساختمانی
topic-care = مراقبت از اشخاص
topic-cleaning = صفاکاری، هوتل
topic-transport = ترانسپورت، دلیوری
topic-shop = دکانداری، خیاطی
topic-first-job = پیدا کردن کار
topic-training = کورس مسلکی، دیپلوم
topic-other = چیز دیگر

aim-job = کار با معاش
aim-business = کاروبار خودش
aim-training = کورس مسلکی
aim-unsure = هنوز نمی‌داند

experience-employed = با معاش
experience-business = کاروبار خودش
experience-both = با معاش و کاروبار خودش

reason-same-trade = این مسلک شماست.
reason-same-step = شما خودتان از این مرحله گذشته‌اید.
reason-other-path = شما این موضوع را می‌شناسید، اگرچه راه شما فرق دارد. کسی نزدیک‌تر از شما وقت ندارد.
reason-any-topic = شما در هر موضوع کمک کرده می‌توانید.
reason-chosen = یک مشاور به فکر شما افتاد.
reason-chosen-by-asker = این شخص راه شما را خوانده و شما را انتخاب کرده است.
reason-accompanies = شما این شخص را همراهی می‌کنید.
reason-partner = شما در همین بخش پیشنهاد دارید.

pseudonym-almond = درخت بادام
pseudonym-cedar = درخت سدر
pseudonym-cherry = درخت گیلاس
pseudonym-fig = درخت انجیر
pseudonym-linden = درخت زیرفون
pseudonym-maple = درخت افرا
pseudonym-mulberry = درخت توت
pseudonym-olive = درخت زیتون
pseudonym-pine = درخت ناجو
pseudonym-walnut = درخت چارمغز
pseudonym-willow = درخت بید

state-open = پیشنهاد شده، کسی نگرفته است
state-claimed = گرفته شده، هنوز جواب ندارد
state-answered = جواب دارد
state-with-counsellor = منتظر یک مشاور است
state-closed = بسته است

danger-suicide = فکر خودکشی
danger-violence = خشونت
danger-trafficking = استثمار
danger-child = طفل در خطر

# Who someone is, where they gave no name.
role-newcomer = یک تازه‌وارد
role-helper = یک همیار
role-counsellor = یک مشاور
role-partner = یک شریک برنامه
role-interpreter = یک ترجمان
someone-who-left = کسی که رفته است

nobody = هیچ‌کس
mark-reported = شخصی که گزارش شد
mark-other = شخص دیگر
finish-question = تمام کردن سوال من

# Who has done something already, where it is not known.
someone = یک کسی

day-monday = دوشنبه
day-tuesday = سه‌شنبه
day-wednesday = چهارشنبه
day-thursday = پنج‌شنبه
day-friday = جمعه
day-saturday = شنبه
day-sunday = یکشنبه

back-label = بازگشت

## Under the words of someone else. $language is a language's name.

translated-by-machine = (زبان اصلی: { $language }. ماشین ترجمه کرده است، شاید اشتباه داشته باشد.)
translated-by-people = (زبان اصلی: { $language }. ترجمه شده است.)
not-translated = (هنوز ترجمه نشده است. زبان: { $language }.)

## What people may type in place of a command, one after the other, with commas.

typed-start = شروع, آغاز, سلام relais, shoro, shuru
typed-menu = مینو, منو, صفحه اول, mino, minu
typed-language = زبان, تغییر زبان, zaban
typed-ask = سوال, پرسیدن, سوال کردن, سوال دارم, پرسیدن یک سوال, sawal, sual, soal
typed-role = نقش, نقش من, naqsh
typed-help = کمک, کمک عاجل, نمبرهای عاجل, komak, kumak
typed-privacy = معلومات من, معلومات شخصی, حریم خصوصی, malumat man
typed-stop = توقف, ستاپ, دیگر پیام نفرستید, tawaqof, tawaquf
typed-delete = حذف, حذف همه, پاک کردن, همه را پاک کنید, hazf, pak kardan
typed-questions = سوال‌های من, سوال های من, سوال‌ها, سوال ها, سوالات, sawalha, sawal ha
typed-pause = وقفه, گرفتن وقفه, waqfa
typed-waiting = انتظار, امروز, کی منتظر است, چه کسی منتظر است, entezar, intizar
typed-invite = دعوت, دعوت کردن, دعوت‌نامه, دعوت نامه, dawat
typed-back = بازگشت, برگشت, bazgasht, bargasht
typed-next = بعدی, پیام بعدی, badi, baadi

## What stands beside each command in the app's own menu.

command-start = شروع
command-menu = مینو
command-language = تغییر زبان
command-ask = پرسیدن یک سوال
command-role = نقش من در اینجا
command-help = کمک و نمبرهای عاجل
command-privacy = معلومات شما
command-stop = دیگر پیام نگرفتن
command-delete = پاک کردن همه چیز
command-questions = سوال‌ها برای شما
command-pause = گرفتن وقفه
command-waiting = چه کسی منتظر جواب است
command-invite = دعوت کردن کسی

# To someone on WhatsApp who has not written for a day: a reply brings what waits. It must say nothing about what it is.
# WhatsApp approves it word for word: after a change it must be submitted again.
you-have-a-message = یک پیام برای شما رسیده است. برای خواندن، جواب بنویسید.

# The button below that notice: at most 20 characters, approved with it.
read-it = خواندن
