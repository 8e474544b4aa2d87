### Session welcome: someone waits at the stop for whoever comes to their first session.

# $session is its kind and time.
session-welcome =
    آنجا همه چیز برای شما نو است ({ $session }). می‌خواهید کسی بیست دقیقه پیش، در ایستگاه منتظر شما باشد؟ همیاری است که خودش هم می‌آید.
    .named = بلی، با نام من
    .nameless = بلی، بی نام من
    .no = نه، تشکر

session-welcome-noted = یادداشت شد. از کسی که هم می‌آید می‌پرسیم. همین که کسی بلی گفت، اینجا می‌خوانید کیست. برای تغییر بنویسید: جلسه‌ها

session-welcome-no = درست است. اگر نظرتان تغییر کرد، بنویسید: جلسه‌ها

session-welcome-after-yes = اول بگویید که می‌آیید: «جلسه‌ها» بنویسید و این را بزنید. بعد کسی می‌تواند منتظر شما باشد.

# $who waits, $where says where.
session-welcomed =
    بیست دقیقه پیش { $who } منتظر شما است: { $session }.
    { $where }

    اگر دیگر نمی‌آیید، یا بی‌کمک می‌آیید، بگویید. بنویسید: جلسه‌ها

# $words are those of whoever waits.
welcomed-where = کجا: «{ $words }»
welcomed-at-door = کجا: پیش دروازه.
welcomed-where-later = کجا: زود اینجا نوشته می‌شود. اگر نه، پیش دروازه.

session-welcome-lost = کسی که باید منتظر شما می‌بود، دیگر نمی‌تواند ({ $session }). از کس دیگر می‌پرسیم. جلسه برگزار می‌شود.

session-welcome-again = وقت یا جای تغییر کرد ({ $session }). اگر می‌آیید، دوباره می‌پرسیم کی منتظر شما بوده می‌تواند. همین که کسی بلی گفت، اینجا می‌خوانید.

session-welcome-by-team = کسی نتوانست به ایستگاه بیاید ({ $session }). تیم خبر دارد. پیش دروازه بگویید که بار اول شما است.

## What helpers read.

# $who comes for the first time, $language is theirs.
session-meet =
    بار اول می‌آید: { $who }. می‌خواهد کسی بیست دقیقه پیش در ایستگاه منتظرش باشد. زبان: { $language }.

    { $details }

    آنجا بوده می‌توانید؟ نام شما به او نشان داده می‌شود. نه یعنی نه.
    .yes = بلی، می‌باشم
    .no = نه، نمی‌توانم

someone-new = یک شخص نو

session-meet-where =
    تشکر! در کدام ایستگاه، و شما را چطور بشناسد؟ یک سطر بس است، مثلاً: «مترو Hôtel de Ville، دروازهٔ ۱، بالاپوش سرخ».
    .skip = پیش دروازه

session-you-meet =
    بیست دقیقه پیش { $who } شما را می‌پالد: { $session }.
    { $where }

    اگر دیگر نمی‌توانید، زود بگویید. بنویسید: جلسه‌ها

session-meet-no = درست است، تشکر که گفتید. کسی نمی‌پرسد چرا، و دعوت شما سر جایش است.

session-meet-off = دیگر لازم نیست در ایستگاه منتظر کسی باشید ({ $session }). تشکر که بلی گفتید. اگر می‌آیید، چیز دیگری تغییر نمی‌کند.

session-meet-anew = وقت یا جای تغییر کرد ({ $session }). لازم نیست در ایستگاه منتظر کسی باشید. اگر باز هم به کار بود، دوباره می‌پرسیم.

session-meet-not-any-more = تشکر! برای این شخص دیگر کاری نیست. جواب شما به دعوت سر جایش است.

## What the team reads.

# $count is how many.
session-lacks-welcome = کسانی که در ایستگاه منتظر می‌خواهند و هنوز کسی نیست: { $count }

session-welcome-nobody = بار اول می‌آید: { $who } ({ $session }). می‌خواهد کسی در ایستگاه منتظرش باشد. هیچ همیار نمی‌تواند. کسی را پیدا کرده می‌توانید، دست‌کم پیش دروازه؟
