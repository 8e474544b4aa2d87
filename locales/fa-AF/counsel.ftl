### Counsel: a question waits for a counsellor.

# $asker is their name, $since a date and time, $chosen a helper whose path the asker has read.
question-waits =
    { $asker } از { $since } منتظر است:
    «{ $question }»

    موضوع: { $topic }. هدف: { $aim }.{ $income ->
        [now] { " " }عاید: همین حالا.
        [three-months] { " " }عاید: در 3 ماه.
        [a-year] { " " }عاید: در همین یک سال.
        [no-hurry] { " " }عاید: عجله نیست.
       *[not-told] { "" }
    }{ $french ->
        [none] { " " }فرانسوی: هنوز نه.
        [a-little] { " " }فرانسوی: چند کلمه.
        [everyday] { " " }فرانسوی: گذاره می‌کند.
        [good] { " " }فرانسوی: خوب گپ می‌زند.
       *[not-told] { "" }
    }{ $wished ->
        [yes] { " " }جواب { $chosen } را می‌خواهد: راه او را خوانده است.
       *[no] { "" }
    }
    .answer = جواب می‌دهم
    .we-have-met = ملاقات شد
    .offer = پیشنهاد به کسی
    .partner = پرسیدن از یک شریک
    .accompany = همراهی برای مدتی
    .who = کی، و چرا
    .original = دیدن نوشتۀ اصلی
    .close = بستن
    .later = بعداً

# $count is how many helpers can be asked.
choose-helper =
    { $count ->
        [0] این هفته هیچ همیاری وقت ندارد.
       *[other] سوال را به کدام همیار پیشنهاد کنیم؟
    }
    .nobody = هیچ‌کس، بازگشت

# $helper is their name, $topics a list of what they would rather not be asked about.
helper-avoids = { $helper } (نه دربارۀ: { $topics })

helper-not-free = این شخص دیگر وقت ندارد. لطفاً کس دیگری را انتخاب کنید.

# $helper is their name.
offered-to-helper = سوال به { $helper } پیشنهاد شد. اگر تا 24 ساعت جواب نیاید، دوباره اینجا می‌آید.

question-closed = سوال بسته شد. به شخص خبر دادیم.

waits-for-you = درست است. در لیست می‌ماند. برای دیدن دوبارۀ آن بنویسید: انتظار

# $state is what became of it, $by who has it.
no-longer-waits = این سوال دیگر منتظر نیست: { $state }. با کیست: { $by }.

# $why is a sentence about one helper, $state what they said.
asked-with-reason =
    { $why }
    { $state ->
        [open] هنوز جواب نداده است.
        [claimed] سوال را گرفته است.
        [declined] این بار نه.
       *[gone] دیگر لازم نیست جواب بدهد.
    }

# $helpers is how many would be asked next; $because says why there are none.
who-is-next =
    { $because ->
        [not-lived] در میان همیارانی که وقت دارند، هیچ‌کس این تجربه را ندارد.
        [wishes] کسانی که این راه را رفته‌اند، مثل خواست این شخص نیستند، یا ما این را از آنان نمی‌دانیم.
        [avoided] کسانی که این راه را رفته‌اند، نمی‌خواهند در این باره گپ بزنند.
        [all-asked] از همۀ کسانی که این راه را رفته‌اند، پرسیده شده است.
        [no-room] کسانی که این راه را رفته‌اند، این هفته به اندازۀ کافی کمک کرده‌اند.
        [not-for-peers] این سوال برای همیاران نیست.
       *[none] { $helpers ->
            [one] حالا از یک نفر می‌پرسیم.
           *[other] حالا از { $helpers } نفر می‌پرسیم.
        }
    }
