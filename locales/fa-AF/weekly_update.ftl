### Weekly update: once a week to each person, and one tap back.

# $programme is its name, $lines what is told, one below the other.
weekly-update =
    هفتۀ شما با { $programme }:
    { $lines }

    حال شما چطور است؟
    .good = 🙂 خوب
    .so-so = 😐 گذاره می‌شود
    .bad = 🙁 خراب
    .see = دیدن پیام‌های منتظر
    .rhythm = کمتر خبر بدهید

# A counsellor's line of news.
update-news = – { $words }

# Of the whole programme, for everyone; $count is how many.
update-all-sessions = – جلسه‌ها نزد ما در این هفته: { $count }
update-all-answers = – سوال‌هایی که جواب گرفتند، نزد همه‌ی ما: { $count }
update-all-milestones = – قدم‌هایی که کسی از گروه برداشت: { $count }

# $count is how many questions of theirs were answered.
update-answered =
    { $count ->
        [one] – سوال شما جواب گرفت.
       *[other] – { $count } سوال شما جواب گرفت.
    }

update-waiting =
    { $count ->
        [one] – سوال شما هنوز منتظر است. فراموش نشده است.
       *[other] – { $count } سوال شما هنوز منتظر است. فراموش نشده است.
    }

update-sessions = – جلسه‌های آینده برای شما: { $count }. بنویسید: جلسه‌ها

update-openings =
    { $count ->
        [one] – یک پیشنهاد کار یا بازدید برای شما هست. بنویسید: پیشنهادها
       *[other] – { $count } پیشنهاد کار یا بازدید برای شما هست. بنویسید: پیشنهادها
    }

update-thanked =
    { $count ->
        [one] – یک نفر از شما تشکر می‌کند: جواب شما کمک کرد.
       *[other] – { $count } نفر از شما تشکر می‌کنند: جواب‌های شما کمک کرد.
    }

update-helped =
    { $count ->
        [one] – شما به یک سوال جواب دادید. تشکر!
       *[other] – شما به { $count } سوال جواب دادید. تشکر!
    }

update-offered =
    { $count ->
        [one] – شاید یک سوال منتظر جواب شما باشد. بنویسید: سوال‌ها
       *[other] – شاید { $count } سوال منتظر جواب شما باشد. بنویسید: سوال‌ها
    }

update-interested =
    { $count ->
        [one] – یک نفر به پیشنهاد شما علاقه دارد.
       *[other] – { $count } نفر به پیشنهاد شما علاقه دارند.
    }

update-told =
    { $count ->
        [one] – یک نفر پیشنهاد شما را خوانده است.
       *[other] – { $count } نفر پیشنهاد شما را خوانده‌اند.
    }

# To counsellors. $waiting counts questions, $lost people whom the last update did not reach.
update-team =
    – { $waiting ->
        [0] هیچ سوالی منتظر نیست.
        [one] یک سوال منتظر است.
       *[other] { $waiting } سوال منتظر است.
    } { $lost ->
        [0] خبر هفته به همه رسیده است.
        [one] خبر هفته به یک نفر نرسیده است. بنویسید: خاموشی
       *[other] خبر هفته به { $lost } نفر نرسیده است. بنویسید: خاموشی
    }

# $topics is a list of trades.
update-lacking = – همیار کم داریم برای: { $topics }.

# $count is how many messages were kept, so as to write less often.
update-kept =
    { $count ->
        [one] – یک پیام دیگر منتظر شماست.
       *[other] – { $count } پیام دیگر منتظر شماست.
    }

# Said again, where the update itself stands above.
update-again = – خبرهای این هفته کمی بالاتر است.

# Nothing else to say: one of these, another one each week.
update-tip = – این هفته آرام بود. تشکر که با ما هستید.

update-tip-newcomer-1 = – این هفته آرام بود. سوالی دارید، حتی یک سوال کوچک؟ اینجا بنویسید. همیاران نام شما را نمی‌بینند.

update-tip-newcomer-2 = – دیگران از راه خود قصه کرده‌اند. برای خواندن بنویسید: راه‌ها

update-tip-newcomer-3 = – پلان شما تغییر کرده است؟ این هم خوب است. بنویسید: پلان

update-tip-newcomer-4 = – جواب آنچه دیگران زیاد می‌پرسند، اینجاست. بنویسید: سوال‌های عام

update-tip-helper-1 = – این هفته آرام بود. تشکر که هستید، وقتی کسی سوال دارد.

update-tip-helper-2 = – کمی استراحت می‌خواهید؟ پروا ندارد، دلیل هم لازم نیست. بنویسید: وقفه

update-tip-partner-1 = – جای کار دارید؟ یا یک بازدید، یا یک ساعت برای گپ زدن از مسلک شما؟ بنویسید: پیشنهادها

glad-to-hear = تشکر، از شنیدن این خوش شدیم. هفتۀ خوش داشته باشید!

# $role is who reads it.
thanks-for-telling =
    { $role ->
        [newcomer] تشکر که گفتید. اگر سوالی شما را پریشان می‌کند، اینجا بنویسید. برای گپ زدن با کسی بنویسید: کمک
       *[other] تشکر که گفتید. برای گپ زدن با یک نفر از برنامه بنویسید: کمک
    }

call-wanted =
    تشکر که گفتید. می‌خواهید یک نفر از برنامه به شما زنگ بزند یا بنویسد؟ یک مشاور خبر می‌شود که حال شما خوب نیست. کس دیگری خبر نمی‌شود.
    .yes = بلی
    .no = نخیر

# $contact says how to reach a person.
somebody-calls = درست است. یک مشاور به شما زنگ می‌زند یا می‌نویسد. اگر عاجل است: { $contact }

nobody-calls = درست است، کسی زنگ نمی‌زند. اگر بعداً خواستید، بنویسید: کمک

kept-comes-now = این پیام‌ها منتظر شما بود:

nothing-was-kept = دیگر هیچ پیامی منتظر نیست.
