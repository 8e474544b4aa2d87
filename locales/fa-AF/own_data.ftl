### Own data: what is kept, who reads it, and all that one may do about it.

# $contact says who is responsible and how to reach a person.
privacy =
    ما این‌ها را نگه می‌داریم: زبان شما، نامی که می‌دهید، پیام‌های شما، و راه تماس با شما. یک کلید تنها معلومات شما را محافظت می‌کند. چرا: تا به شما جواب بدهیم. مسئول: { $contact }

privacy-rights =
    چه کسی می‌خواند: مشاوران؛ و سوال شما را همیاران، بدون نام شما. برای دیدن، گرفتن یا اصلاح معلومات‌تان بنویسید: معلومات من. برای ختم همه پیام‌ها: توقف. برای پاک کردن همه چیز: حذف. به CNIL (ادارۀ حفاظت معلومات) هم شکایت کرده می‌توانید.

my-data =
    معلومات شما از خود شماست. چه می‌خواهید بکنید؟
    .see = دیدن آنچه نگه می‌دارید
    .take-away = گرفتن معلومات من
    .correct = اصلاح کردن
    .agreements = موافقت‌های من
    .stop = دیگر پیام نمی‌خواهم
    .delete = پاک کردن همه چیز
    .enough = بس است، برگشت

my-data-closed = درست است. برای برگشت به اینجا بنویسید: معلومات من

# $called is what the person wishes to be called; $apps stands on lines of its own.
kept-about-you =
    شما: { $called }
    زبان: { $language }
    اینجا: { $role }
    با ما از: { $since }
    راه تماس با شما:
    { $apps }

no-name-given = نامی نداده‌اید

# $app is Telegram or WhatsApp, $end the last two signs of a number.
app-that-ends = { $app } (آخرش: { $end })

# $agreements stands on lines of its own.
kept-agreements =
    { $given ->
        [no] شما هنوز هیچ موافقتی نداده‌اید.
       *[yes] موافقت‌های شما:
        { $agreements }
    }

# $last is a day.
kept-words =
    سوال‌های شما: { $questions }{ $asked ->
        [yes] { " " }(آخرین: { $last })
       *[no] { "" }
    }
    پیام‌هایی که به دیگران نوشته‌اید: { $messages }
    برای خواندن همه، انتخاب کنید: گرفتن معلومات من.

others-see-of-you =
    { $role ->
        [newcomer] همیاران سوال شما را با نام یک درخت می‌خوانند؛ نام شما را تنها اگر «بلی» بگویید. مشاوران نام، پروژه و سوال‌های شما را می‌بینند. نمبر شما را هیچ کس نمی‌بیند.
        [helper] کسانی که کمک‌شان می‌کنید، نام و جواب‌های شما را می‌بینند. راه شما نام یک درخت را دارد. مشاوران مشخصات شما را هم می‌بینند. نمبر شما را هیچ کس نمی‌بیند.
       *[other] کسانی که با آن‌ها گپ می‌زنید، نام شما و آنچه را که به آن‌ها می‌نویسید می‌بینند. نمبر شما را هیچ کس نمی‌بیند.
    }
