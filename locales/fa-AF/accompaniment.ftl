### Accompaniment: a newcomer and a peer helper, for an agreed time.

# $helper and $second are names, $aim is what a counsellor wrote, $until a day.
accompaniment-offered =
    { $helper } مدتی شما را همراهی کرده می‌تواند. هدف:
    «{ $aim }»

    { $talks ->
        [one] حداکثر { $talks } گفتگو
       *[other] حداکثر { $talks } گفتگو
    }، تا { $until }. اگر { $helper } نتواند، { $second } جواب می‌دهد. بدون دلیل هم نه گفته می‌توانید.
    .yes = بلی
    .no = نخیر

# $newcomer is a tree's name.
accompany-someone =
    می‌خواهید { $newcomer } را مدتی همراهی کنید؟ هدف:
    «{ $aim }»

    { $talks ->
        [one] حداکثر { $talks } گفتگو
       *[other] حداکثر { $talks } گفتگو
    }، تا { $until }. { $second } به جای شما آمده می‌تواند. بدون دلیل هم نه گفته می‌توانید.
    .yes = بلی
    .no = نخیر

# $other is who it is with, $done and $talks count talks, $role is the reader's.
accompaniment-runs =
    همراهی با { $other }:
    «{ $aim }»

    گفتگوهای تمام‌شده: { $done } از { $talks }. تا { $until }.
    { $role ->
        [newcomer] هر وقت خواستید، سوال خود را بپرسید. نفر دوم: { $second }.
       *[other] نفر دوم: { $second }.
    }
    .fine = درست است
    .end = توقف همراهی

accompaniment-is-over =
    همراهی با { $other } تمام شد. آفرین به هر دوی شما. هدف این بود:
    «{ $aim }»

    نتیجه چه شد؟ ادامه بدهیم؟
    .go-on = ادامه می‌دهم
    .tell = قصه می‌کنم
    .stay = در تماس ماندن
    .enough = همین خوب است

tell-what-came-of-it =
    نتیجۀ همراهی با { $other } چه شد؟ بنویسید: یک مشاور آن را می‌خواند.

accompaniment-again =
    همراهی با { $other } تمام شد: { $done } گفتگو از { $talks }. می‌خواهند ادامه بدهند. هدف این بود:
    «{ $aim }»
    .propose = پیشنهاد دوباره
    .later = بعداً

no-accompaniment = حالا شما همراهی ندارید.

accompaniment-goes-on = درست است، همراهی ادامه دارد. برای دیدن دوبارۀ آن بنویسید: همراهی

accompaniment-you-ended = همراهی متوقف شد. هیچ‌کس دلیل نمی‌پرسد. همیشه اینجا نوشته می‌توانید.

# $other is who it was with.
accompaniment-ended = همراهی با { $other } پایان یافت. تقصیر هیچ‌کس نیست. همیشه اینجا نوشته می‌توانید.

accompaniment-will-not-be = همراهی با { $other } شروع نمی‌شود. تقصیر هیچ‌کس نیست. شما کاری ندارید.

accompaniment-thanks = تشکر از این راهی که با هم رفتید. همیشه اینجا نوشته می‌توانید.

# $who is a name, $words are theirs.
what-came-of-accompaniment =
    { $who } از نتیجۀ همراهی می‌نویسد:
    «{ $words }»

accompaniment-words-sent = تشکر! یک مشاور آن را می‌خواند.

accompaniment-wish-sent = تشکر. یک مشاور می‌خواند که می‌خواهید ادامه بدهید، و به شما می‌نویسد.

accompaniment-later = درست است. دکمه اینجا بالاتر باقی می‌ماند.

accompaniment-proposed = فرستاده شد: از هر نفر جدا می‌پرسیم. وقتی شروع شود، خبر می‌شوید.

accompaniment-no = درست است. تشکر که گفتید. هیچ‌کس دلیل نمی‌پرسد.

accompaniment-yes = تشکر! هنوز منتظر جواب نفر دیگر هستیم، و به شما می‌نویسیم.

accompaniment-begins = هر دوی شما قبول کردید: همراهی شروع می‌شود.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-accompaniment = همراهی, همراهی من, hamrahi
command-accompaniment = همراهی من
