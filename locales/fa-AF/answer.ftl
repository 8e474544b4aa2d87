### Answer: a helper is offered a question.

# $asker is a name or a tree's, $topic and $aim are ours, $reason says why this reader is asked; $to is who reads it.
question-offered =
    { $to ->
        [partner] یک نفر از برنامه می‌پرسد، بدون گفتن نام خود:
        «{ $question }»

        موضوع: { $topic }. هدف: { $aim }.
        چرا شما: { $reason }
        بگویید که شما چه توقع دارید، یا این کار نزد شما چطور پیش می‌رود.
       *[helper] { $asker } می‌پرسد:
        «{ $question }»

        موضوع: { $topic }. هدف: { $aim }.{ $income ->
            [now] { " " }عاید: همین حالا.
            [three-months] { " " }عاید: در 3 ماه.
            [a-year] { " " }عاید: در همین یک سال.
            [no-hurry] { " " }عاید: عجله نیست.
           *[not-told] { "" }
        }{ $told ->
            [yes] { " " }مشکل‌ها: { $obstacles }.
           *[no] { "" }
        }
        چرا شما: { $reason }
    }
    .take = جواب می‌دهم
    .not-now = این بار نه
    .not-mine = تجربۀ من نیست
    .ask-back = اول یک سوال دارم
    .year = تجربۀ خودم، با سال
    .counsellor = برای یک مشاور
    .original = دیدن نوشتۀ اصلی
    .no-more = دیگر سوال نفرستید
    .report = گزارش دادن

question-is-gone = این سوال دیگر اینجا نیست. با آن هم تشکر.

you-answered-this-offer = شما قبلاً در این باره جواب داده‌اید. تشکر.

thanks-for-saying-no = درست است، هیچ مشکلی نیست. تشکر که گفتید. ما از کس دیگری می‌پرسیم.

handed-to-counsellor = تشکر، خوب شد که گفتید. یک مشاور به این رسیدگی می‌کند. شما دیگر کاری ندارید.

write-your-answer =
    { $role ->
        [counsellor] شما به { $asker } جواب می‌دهید:
        «{ $question }»

        به زبان خود بنویسید، با کلمه‌های ساده. شما 24 ساعت وقت دارید.
        [partner] شما به { $asker } جواب می‌دهید:
        «{ $question }»

        با کلمه‌های ساده بنویسید: شما چه توقع دارید، یا این کار نزد شما چطور پیش می‌رود. شما 24 ساعت وقت دارید.
       *[other] شما به { $asker } جواب می‌دهید:
        «{ $question }»

        به زبان خود بنویسید، مثلی که به یک دوست می‌نویسید. از تجربۀ خود قصه کنید. شما 24 ساعت وقت دارید.
    }

write-your-question-back =
    { $asker } پرسیده است:
    «{ $question }»

    اول چه می‌خواهید بدانید؟ لطفاً بنویسید.

# $asker is a name or a tree's.
answer-sent = تشکر! نوشتۀ شما را به { $asker } می‌رسانیم. شاید آن را چند روز بعد بخواند. ما به شما می‌گوییم که نتیجه‌اش چه شد.

# $offered and $taken count questions.
your-questions =
    { $offered ->
        [0] { $taken ->
            [0] حالا برای شما سوالی نیست. وقتی سوالی باشد، به شما می‌نویسیم.
            [one] شما یک سوال را گرفته‌اید. این سوال منتظر جواب شماست.
           *[other] شما { $taken } سوال را گرفته‌اید. این سوال‌ها منتظر جواب شماست.
        }
       *[other] سوال‌های نو برای شما: { $offered }. سوال‌هایی که گرفته‌اید: { $taken }.
    }
