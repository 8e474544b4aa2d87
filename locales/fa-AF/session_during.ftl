### Session during: a question without a word aloud, and having come, by the code on the wall.

# $session is its kind and time.
session-now =
    آنجا هستید ({ $session })؟ اینجا می‌توانید:
    .ask = بی گپ زدن پرسیدن
    .here = گفتن که من اینجا هستم
    .fine = هیچ، تشکر

session-go-on = درست است، خوش بگذرد! برای برگشتن بنویسید: جلسه‌ها

session-ask-now = سوال شما به زبان خودتان ({ $session })؟ کسی که گپ می‌زند و تیم همین حالا می‌خوانند، بی نام شما.

session-asked-now = فرستاده شد. کسانی که گپ می‌زنند یا تیم حالا می‌خوانند، بی نام شما. برای سوال دیگر بنویسید: جلسه‌ها

session-asked-much = برای این جلسه سوال‌های زیاد پرسیدید، تشکر! دیگران را بعد از آن اینجا بپرسید، بنویسید: سوال

# $words is what someone asks in the room.
session-question-now =
    کسی در اتاق می‌پرسد، بی نام:
    «{ $words }»

session-code = روی دیوار چهار رقم است ({ $session }). آن را اینجا بنویسید: آن وقت تیم می‌داند که شما آنجا هستید.

not-a-code = کود چهار رقم است، مثلاً 4821. تنها همان را بنویسید.

session-other-code = این کود این جلسه نیست. باز به دیوار ببینید و دوباره کوشش کنید. پروا ندارد.

session-you-are-there = یادداشت شد: شما آنجا هستید. جلسۀ خوب!

session-tell-the-team = تنها به تیم بگویید که آنجا هستید: آن‌ها یادداشت می‌کنند. چیزی گم نشده.

# $contact says how to reach a person.
session-has-ended = این جلسه دیگر جریان ندارد. برای گپ زدن با تیم: { $contact }

# $code is four digits; the reader is a counsellor.
session-wall-code =
    برای دیوار ({ $session })، کلان:
    { $code }

    و زیر آن: «بنویسید جلسه‌ها، لمس کنید گفتن که من اینجا هستم، بعد این رقم‌ها.» بعد تنها غایبان دیگران را لمس می‌کنید.
