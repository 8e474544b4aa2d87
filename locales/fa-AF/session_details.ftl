### Session details: small questions about a session, and how the answers read.

# $kind is what it is.
session-what =
    { $kind ->
        [trade] کدام کسب، و دربارۀ چه گپ می‌زنید؟ کلمه‌های ساده: ترجمه می‌شوند.
        [round-table] دربارۀ چه گپ می‌زنید، و با کی؟ کلمه‌های ساده: ترجمه می‌شوند.
        [meal] کدام نان است، و چه بیاورند؟ کلمه‌های ساده: ترجمه می‌شوند.
        [helpers] همیاران دربارۀ چه گپ می‌زنند؟ کلمه‌های ساده: ترجمه می‌شوند.
        [visit] چه را می‌بینند؟ کلمه‌های ساده: ترجمه می‌شوند.
       *[individual] با کی است، و برای چه؟ کلمه‌های ساده: ترجمه می‌شوند.
    }

session-at =
    کدام روز، چه ساعت؟ مثلاً: سه‌شنبه ساعت 18، یا 14/12 ساعت 18:30، یا فردا 10:00-12:00.
    .ask = پرسیدن وقت مناسب

no-such-hour = این ساعت در آن روز نیست: ساعت‌ها یک ساعت پیش می‌روند. ساعت دیگری بنویسید.

session-lasts =
    چقدر وقت می‌گیرد؟
    .one-hour = 1 ساعت
    .hour-and-half = یک و نیم ساعت
    .two-hours = 2 ساعت
    .three-hours = 3 ساعت
    .half-day = نیم روز
    .day = یک روز
    .days = چند روز

session-days =
    چند روز؟ بعد می‌خوانید از کی تا کی، پیش از آن که کسی ببیند.
    .two = ۲ روز
    .three = ۳ روز
    .four = ۴ روز
    .five = ۵ روز

session-place =
    کجا؟ آدرس را با شهر بنویسید. تنها کسانی که تیم دیده است آن را می‌خوانند. لینک نقشه، یا نقطه‌ای مثل 45.764, 4.836، لینک می‌شود.
    .not-yet = هنوز جای نیست

session-map-not-read = این لینک نمی‌گوید کجاست: آن را برداشتیم. در نقشۀ خود جای را دیر لمس کنید، دو عدد آن را کاپی کنید (مثلاً 45.764, 4.836)، و با آدرس بنویسید.

session-extras =
    آنجا چه است؟ آنچه درست است لمس کنید.
    .that-is-all = همین بود

session-extra-food = نان است
session-extra-children = اطفال خوش آمدند
session-extra-transport = پول راه داده می‌شود
session-extra-women-only = تنها برای زنان

session-places =
    چند جای؟
    .any = بی‌حد
    .ten = 10
    .twenty = 20
    .other = شمار دیگر

session-places-other = چند جای؟ شمار را بنویسید.

not-a-number = یک عدد بنویسید، از 1 تا 500.

## How the answers read: lines below what it is.

# How long it takes: $length, as in 2:30.
session-when = چه وقت: { $when } (مدت به ساعت: { $length })
# On several days: from $when until $until.
session-when-days = چه وقت: از { $when } تا { $until } (شمار روزها: { $days })
session-where = کجا: { $place }
# $extras are what there is.
session-also = بدانید: { $extras }
place-not-yet = پسان گفته می‌شود
place-by-counsellor = از تیم بپرسید
