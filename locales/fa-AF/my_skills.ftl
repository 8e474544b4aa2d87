### My skills: what a helper has lived, since when, and their languages.

my-topics =
    در چه تجربه دارید؟ ✓ یعنی انتخاب شده. برای اضافه کردن یا برداشتن فشار بدهید.
    .that-is-all = همین قدر

# $topic is a trade or a step of life.
my-years =
    { $kind ->
        [trade] از چند وقت به این سو این مسلک را می‌شناسید: { $topic }؟ به این ترتیب کسی را پیدا می‌کنیم که بگوید: «من خودم کرده‌ام».
       *[step] این مرحله: { $topic }. چند وقت پیش بود؟ چیزها تغییر می‌کند، و این در انتخاب کمک می‌کند.
    }
    .skip = می‌گذرم

years-under-one = کمتر از یک سال
years-one-to-three = 1 تا 3 سال
years-three-to-ten = 3 تا 10 سال
years-over-ten = بیشتر از 10 سال

# $topic is a trade or a step, $years says since when.
topic-since = { $topic } ({ $years })

# $topic is what they are asked about no more, since they said so.
topic-not-asked = { $topic } (دیگر نمی‌پرسیم)

my-experience =
    چطور کار می‌کنید، یا چطور کار کرده‌اید؟
    .employed = { helper-experience.employed }
    .business = { helper-experience.business }
    .both = { helper-experience.both }

my-speaking =
    به کدام زبان‌ها خوب گپ می‌زنید؟ بعضی‌ها گپ زدن را از نوشتن خوش‌تر دارند. ✓ یعنی انتخاب شده.
    .that-is-all = همین قدر

my-reading =
    کدام زبان‌ها را خوب می‌خوانید؟ اول کسی را می‌پرسیم که زبان سوال را می‌خواند. ✓ یعنی انتخاب شده.
    .that-is-all = همین قدر
