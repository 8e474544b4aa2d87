### Session beforehand: what someone who comes may do until then; what they wish to hear about; some lines on their project.

# $session is its kind and time.
session-beforehand =
    تا آن وقت ({ $session })، اگر خواستید:
    .welcome = انتظار در ایستگاه
    .meet = کسی که منتظرش هستم
    .ask = پیش از پیش پرسیدن
    .project = گفتن پلان من
    .vote = انتخاب سوال‌ها
    .enough = هیچ، تشکر

session-until-then = درست است، تا دیدار! برای برگشتن بنویسید: جلسه‌ها

session-project = پلان شما چیست، و چه به شما کمک می‌کند؟ سه سطر بس است، به زبان خود. بعد انتخاب می‌کنید که با آن چه کنیم. نمبر یا آدرس ننویسید.

session-project-use =
    با این سطرها چه کنیم؟ تا یک روز پیش نظر خود را تغییر داده می‌توانید. نام شما به هیچ کس نشان داده نمی‌شود.
    .say = خودم می‌گویم
    .read = کس دیگری بخواند
    .keep = برای خودم نگه می‌دارم

# What becomes of the lines.
project-use-say = آنجا خودتان می‌گویید. دو ساعت پیش سطرهای‌تان را اینجا می‌گیرید.
project-use-read = کسی که گپ می‌زند آن را یک روز پیش به زبان خود می‌خواند و آنجا بی نام شما می‌گوید.
project-use-keep = کس دیگری آن را نمی‌خواند. دو ساعت پیش سطرهای‌تان را اینجا می‌گیرید.

session-project-noted = یادداشت شد. { $use } برای تغییر بنویسید: جلسه‌ها

# $words are their own lines.
session-project-kept =
    سطرهای شما:
    «{ $words }»

    { $use }
    .use = انتخاب چیز دیگر
    .anew = دوباره نوشتن
    .drop = پاک کردن سطرها
    .fine = همین خوب است

session-project-gone = پاک شد. هیچ کس آن را نخوانده. برای نوشتن سطرهای دیگر بنویسید: جلسه‌ها

session-project-gone-late = پاک شد. اگر برای خواندن بود، شاید کسانی که گپ می‌زنند خوانده باشند: نام شما در آن نبود.

# $questions are lines of their own.
session-vote =
    دربارۀ چه می‌خواهید بشنوید ({ $session })؟ هرقدر که خواستید لمس کنید. کسی نمی‌بیند کی می‌پرسد و کی انتخاب می‌کند.

    { $questions }
    .more = بعدی‌ها
    .that-is-all = همین بود

session-vote-line = – { $words }

session-vote-kept = یادداشت شد. سوال‌هایی که بیشتر انتخاب شده اول می‌آیند. کسی نمی‌بیند کی چه انتخاب کرد. برای تغییر بنویسید: جلسه‌ها

## What whoever speaks, and the team, reads.

session-project-to-read =
    پلانی که بلند خوانده شود، بی نام ({ $session }):
    «{ $words }»

# $count is how many will speak of their project themselves.
session-projects-said = شمار کسانی که می‌خواهند پلان خود را خودشان بگویند: { $count } ({ $session }). به آن‌ها وقت بدهید، و کسی را مجبور نکنید.

## What they read themselves, two hours before.

session-project-yours =
    وقت نزدیک است ({ $session }). این سطرهای شماست، برای کمک:
    «{ $words }»
