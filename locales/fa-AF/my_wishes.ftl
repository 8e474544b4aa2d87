### My wishes: how much and when, what for, what not about; and who they are, if they like to say.

my-week =
    در یک هفته، حد اکثر چند سوال؟ همیشه نخیر گفته می‌توانید.
    .one = { helper-week.one }
    .two = { helper-week.two }
    .three = { helper-week.three }
    .five = { helper-week.five }

my-free-times =
    چه وقت جواب دادن را خوش دارید؟ این یک وعده نیست. ✓ یعنی انتخاب شده.
    .that-is-all = همین قدر

my-part =
    در چه می‌خواهید سهم بگیرید؟ پیش از آن از شما می‌پرسیم، و نخیر گفته می‌توانید. ✓ یعنی انتخاب شده.
    .that-is-all = همین قدر

part-answer = جواب دادن به سوال‌ها
part-tell-a-group = قصه کردن به یک گروه
part-go-along = همراهی در یک دیدار
part-talk-french = تمرین گپ فرانسوی
part-shape-programme = گفتن نظر خود

not-my-topics =
    دربارۀ چه نمی‌خواهید گپ بزنید؟ دلیل لازم نیست. چنین سوال‌ها را به شما نمی‌فرستیم. مشاوران هم این را می‌بینند. ✓ یعنی انتخاب شده.
    .that-is-all = همین قدر

not-topic-papers = اسناد
not-topic-debts = قرض
not-topic-business = ساختن یک کاروبار
not-topic-family = فامیل
not-topic-health = صحت

my-gender =
    شما زن هستید یا مرد؟ بعضی‌ها می‌خواهند به یک زن بنویسند. برای چیز دیگری نیست.
    تا حالا گفته‌اید: { $said }
    .woman = { gender-woman }
    .man = { gender-man }
    .other = { gender-other }
    .rather-not = { gender-rather-not }

gender-woman = زن
gender-man = مرد
gender-other = دیگر
gender-rather-not = نمی‌خواهم بگویم

nothing-told = هیچ

# $said is a country, or says that none was told.
my-country =
    از کدام کشور هستید؟ این تنها برای یک چیز است: تا هیچ‌کس به کسی ننویسد که از او می‌ترسد. انتخاب کنید، یا بنویسید.
    تا حالا گفته‌اید: { $said }

country-af = افغانستان
country-ua = اوکراین
country-sy = سوریه
country-sd = سودان
country-er = اریتریا
country-cd = کانگوی دموکراتیک
country-rather-not = نمی‌خواهم بگویم
