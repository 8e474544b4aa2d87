### Interest: what goes back and forth between a newcomer and a partner.

# $name to $reach: what they approved, item by item.
interest-arrived =
    کسی به پیشنهاد شما ({ $kind }) علاقه دارد.

    نام: { $name }
    مسلک: { $trade }
    پیش از این: { $before }
    فرانسوی: { $french }
    راه تماس: { $reach }

    جواب خود را اینجا به زبان خود بنویسید. «هیچ»: نزد خودش نگه داشته، یا نگفته است.
    .write = جواب می‌نویسم
    .meet = پیشنهاد ملاقات
    .no = نخیر، تشکر
    .original = دیدن نوشتۀ اصلی
    .report = گزارش دادن

# $other is a name or a tree's.
newcomer-wrote =
    { $other } به شما می‌نویسد:
    «{ $words }»

    جواب خود را اینجا بنویسید.
    .write = جواب می‌نویسم
    .meet = پیشنهاد ملاقات
    .no = نخیر، تشکر
    .original = دیدن نوشتۀ اصلی
    .report = گزارش دادن

write-to-interested = به { $other } چه می‌نویسید؟ ترجمه می‌شود.

propose-meeting = با { $other } چه وقت و در کجا ملاقات می‌کنید؟ روز، ساعت و آدرس محل را بنویسید، و اینکه از کی پرسان کند.

sent-to-interested = آن را به { $other } می‌رسانیم. جواب اینجا می‌آید.

interest-is-over = این گفت‌وگو تمام شده است. کاری لازم نیست. برای دیدن پیشنهادها بنویسید: پیشنهادها

you-said-no-to-interest = درست است. آن شخص با مهربانی خبر می‌شود، بدون دلیل. تشکر که جواب دادید.

interested-said-no = { $who } نمی‌خواهد ادامه بدهد. این انتخاب خودش است، بدون دلیل. پیشنهاد شما دیده می‌شود.

meeting-agreed =
    { $who } ملاقات را قبول دارد:
    «{ $words }»

## What the newcomer reads.

# $other is an organisation.
partner-wrote =
    { $other } به شما جواب می‌دهد:
    «{ $words }»

    جواب خود را اینجا بنویسید.
    .write = جواب می‌نویسم
    .no = دیگر نمی‌خواهم
    .original = دیدن نوشتۀ اصلی
    .report = گزارش دادن

meeting-proposed =
    { $other } می‌خواهد شما را ببیند:
    «{ $words }»

    برای شما مناسب است؟ مجبور نیستید. پیش از آن نه سند بفرستید و نه پول.
    .yes = بلی، قبول دارم
    .other-time = وقت دیگر
    .no = دیگر نمی‌خواهم
    .original = دیدن نوشتۀ اصلی
    .report = گزارش دادن

write-to-partner-back = به { $other } چه می‌نویسید؟ به زبان خود بنویسید: ترجمه می‌شود.

sent-to-partner = آن را به { $other } می‌رسانیم. جواب اینجا می‌آید.

meeting-noted = درست شد، منتظر شما هستند. اگر چیزی تغییر کرد، به همین پیام جواب بدهید. اگر مشکل یا سوالی دارید، بنویسید: سوال

you-ended-interest = درست است، بس شد. هیچ‌کس نمی‌پرسد چرا. برای پیشنهادهای دیگر بنویسید: پیشنهادها

# $organisation is who says no.
partner-said-no = { $organisation } این بار ادامه داده نمی‌تواند. این قضاوت دربارۀ شما نیست. پیشنهادهای دیگر می‌آید؛ و یک همیار گفته می‌تواند که خودش چه کرد: بنویسید: سوال
