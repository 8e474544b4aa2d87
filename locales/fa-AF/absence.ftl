### Absence: a counsellor is away, and somebody stands in.

back-when =
    چه وقت پس می‌آیید؟
    .other-day = یک روز دیگر

back-in-week = در هفته‌ای که شروع می‌شود:

back-on-day = کدام روز پس می‌آیید؟

# $who is me or a colleague, $name the colleague's, $count how many could.
choose-stand-in =
    { $who ->
        [me] { $count ->
            [0] هیچ همکاری برای جانشینی شما آزاد نیست.
           *[other] کی جانشین شما باشد؟
        }
       *[colleague] { $count ->
            [0] هیچ همکاری برای جانشینی { $name } آزاد نیست.
           *[other] کی جانشین { $name } باشد؟
        }
    }
    .nobody = هیچ‌کس

# $until is when they are back.
absence-kept =
    { $who ->
        [me] یادداشت شد. بازگشت شما: { $until }. تا آن وقت، تنها خبر خطر به شما می‌رسد.
       *[colleague] برای { $name } یادداشت شد. بازگشت: { $until }.
    }

you-stand-in = شما جانشین { $who } هستید. بازگشت: { $until }. سوال‌های اشخاص او اول به شما می‌آید.

away-without-stand-in = برای { $who } جانشین نیست. بازگشت: { $until }. برای انتخاب کسی بنویسید: انتظار

is-there-again = حالا { $who } پس آمده است.

welcome-back-on-duty = خوش آمدید! آنچه منتظر شما بود حالا می‌رسد.

# $weekday is one of the days of the week, $day a day with its month.
weekday-and-day = { $weekday } { $day }

# On the button where nobody is free to stand in.
without-stand-in = درست است
