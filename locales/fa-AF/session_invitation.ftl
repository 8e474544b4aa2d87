### Session invitation: someone is asked to a session, answers, changes it, is reminded.

# $details are lines of their own, $reason says why this reader gets it.
session-invitation =
    دعوت برای شما: { $kind }.
    «{ $what }»

    { $details }

    چرا شما: { $reason } آزاد هستید نه بگویید، و نظر خود را تغییر بدهید.
    .yes = می‌آیم
    .maybe = شاید
    .no = نمی‌آیم
    .ask = پیش از پیش پرسیدن
    .before = پیش از جلسه
    .speak = گپ زدن آنجا
    .original = دیدن اصل

why-invited-by-name = یک مشاور به فکر شما افتاد.
why-invited-trade = دربارۀ کسب شما یا پلان شماست.
why-invited-language = به زبان شما هم است.
why-invited-everyone = همه دعوت هستند.
why-invited-time = در وقتی است که برای شما مناسب است.
why-invited-circle = شما در حلقه هستید.

# $role is what the reader is.
invited-as =
    { $role ->
        [helper] برای همیاران است.
        [partner] برای شریکان است.
        [counsellor] برای تیم است.
       *[newcomer] برای تازه‌آمده‌ها است.
    }

session-moved =
    وقت تغییر کرد: { $kind }.
    «{ $what }»

    { $details }

    در این وقت آمده می‌توانید؟ جواب پیش شما دیگر حساب نیست.
    .yes = می‌آیم
    .maybe = شاید
    .no = نمی‌آیم
    .original = دیدن اصل

session-reminder =
    برای یادآوری: { $kind }.
    «{ $what }»

    { $details }

    می‌آیید؟ اگر نمی‌توانید بگویید: کس دیگری جای را می‌گیرد.
    .yes = می‌آیم
    .no = نمی‌توانم
    .ask = پیش از پیش پرسیدن

session-place-free =
    خبر خوش، یک جای خالی است و از شماست: { $kind }.
    «{ $what }»

    { $details }

    اگر دیگر نمی‌توانید بگویید: کس دیگری منتظر است.
    .yes = می‌آیم
    .no = نمی‌توانم

session-elsewhere =
    جای تغییر کرد: { $kind }.
    «{ $what }»

    { $details }

    اگر می‌آیید، کاری لازم نیست.
    .yes = می‌آیم
    .no = نمی‌توانم

session-you-come =
    یادداشت شد، منتظر شما هستیم!
    { $details }

    فایل برای تقویم تلیفون شماست. یک روز پیش و دو ساعت پیش یادتان می‌دهیم. برای تغییر بنویسید: جلسه‌ها

file-calendar = برای تقویم شما

session-maybe = درست است، شاید. یک روز پیش باز می‌پرسیم. برای تغییر بنویسید: جلسه‌ها

session-no = درست است، تشکر که گفتید. کسی نمی‌پرسد چرا. برای تغییر بنویسید: جلسه‌ها

# $before is how many wait already.
session-is-full =
    { $before ->
        [0] همه جاها گرفته شده. شما اول فهرست انتظار هستید: همین که جایی خالی شود، به شما می‌نویسیم.
       *[other] همه جاها گرفته شده. پیش از شما منتظر هستند: { $before }. همین که جایی برای شما خالی شود، می‌نویسیم.
    }

session-still-full = هنوز در فهرست انتظار هستید. همین که جایی برای شما خالی شود، اینجا می‌نویسیم.

session-is-off = این جلسه نمی‌شود. کاری لازم نیست. دعوت‌های دیگر اینجا می‌رسند.

# $contact says how to reach a person.
session-has-begun = این جلسه شروع شده یا تیر شده. برای گپ زدن با تیم: { $contact }

sessions-not-yet = برای شما جلسه‌ها از راه یک مشاور است. از او بپرسید: { $contact }. یا سوال خود را اینجا بنویسید.

# $session is its kind and time.
session-cancelled = این جلسه نمی‌شود: { $session }. متأسف هستیم. کاری لازم نیست.

# $count is how many there are.
my-sessions =
    جلسه‌ها برای شما: { $count }. برای خواندن یا جواب یکی را لمس کنید:
    .enough = فهرست

no-sessions-yet = حالا جلسه‌ای برای شما نیست. همین که دعوت شوید، اینجا می‌خوانید.

session-catch-up-for-you =
    شما نبودید: { $session }. پروا ندارد. این شد:
    «{ $words }»

## Before it: what one would like to ask there.

session-ask = آنجا چه را می‌خواهید بپرسید ({ $session })؟ به زبان خود بنویسید. تیم پیش از آن می‌خواند و به کسی می‌دهد که گپ می‌زند. نام شما نشان داده نمی‌شود.

session-asked = یادداشت شد. سوال شما آنجا بی‌نام خوانده می‌شود. لازم نیست خودتان بپرسید.

session-asked-enough = برای این جلسه سه سوال دارید، این زیاد است! دیگران را آنجا بپرسید، یا اینجا بنویسید: سوال

# $session is its kind and time, $words what someone would like to ask; $wished how many wish to hear of it.
session-question-for-you =
    یک سوال برای جلسه ({ $session }). { $wished ->
        [0] کسی نمی‌داند کی می‌پرسد:
       *[other] کسی نمی‌داند کی می‌پرسد. شمار کسانی که می‌خواهند بشنوند: { $wished }.
    }
    «{ $words }»

## After it.

# $session is its kind and time.
session-feedback =
    شما آنجا بودید: { $session }. برای شما چطور بود؟ تیم می‌خواند که چند نفر چه گفت، نه که کی گفت.
    .good = 🙂 خوب
    .so-so = 😐 میانه
    .bad = 🙁 خراب

session-feedback-thanks = تشکر که گفتید. برای آماده کردن جلسۀ بعدی کمک می‌کند.

session-feedback-bad = تشکر که گفتید، به درد می‌خورد. اگر می‌خواهید دربارۀ آن گپ بزنید، اینجا بنویسید: سوال
