### My help: what a helper has told about themselves.

# $topics, $speaks, $reads and $times are lists, or say that nothing was told; $further are lines, $week counts questions.
my-help =
    شما به حیث همیار.
    تجربۀ شما: { $topics }
    { $further }
    گپ می‌زنید: { $speaks }. می‌خوانید: { $reads }
    وقت: { $times }. حد اکثر سوال در هفته: { $week }
    { $path ->
        [shown] راه شما را دیگران خوانده می‌توانند.
       *[hidden] راه شما را کسی نمی‌بیند.
    }
    چه را می‌خواهید ببینید یا تغییر بدهید؟
    .path = راه من
    .practice = تمرین دوباره
    .topics = تجربۀ من
    .languages = زبان‌های من
    .when = چه وقت و چقدر
    .takes-part = کاری که خوش دارم
    .not-topics = برای من نه
    .background = من کی هستم

# The lines of $further.
told-experience = کار می‌کنید یا کرده‌اید: { $experience }
told-years = { $topic }: { $years }
told-part = خوش دارید: { $parts }
told-not-topics = برای شما نه: { $topics }

noted-about-you = یادداشت شد، تشکر. برای تغییر آن بنویسید: پروفایل

one-must-stay = حد اقل یکی لازم است. اول دیگری را اضافه کنید، بعد این را بردارید.

typed-profile = پروفایل, پروفایل من, profail
command-profile = شما به حیث همیار
