### Opening details: small questions about what a partner offers, and how the answers read.

# $kind is what it is.
opening-what =
    { $kind ->
        [training-place] کدام آموزش؟ بگویید چه یاد می‌گیرند و در آخر کدام سند. با کلمه‌های ساده: ترجمه می‌شود.
        [visit] چه را دیده می‌توانند؟ با کلمه‌های ساده: ترجمه می‌شود.
        [talk] دربارۀ چه گپ می‌زنید، و با کی؟ با کلمه‌های ساده: ترجمه می‌شود.
       *[job] چه کاری است؟ وظیفه‌ها و یک روز عادی را بگویید. با کلمه‌های ساده: ترجمه می‌شود.
    }

opening-trade = برای کدام مسلک؟

any-trade = همۀ مسلک‌ها

opening-start =
    کی شروع می‌شود؟ دکمه را فشار بدهید، یا روز را با عدد بنویسید: 15/03
    .now = همین حالا
    .to-be-agreed = با هم فیصله می‌کنیم

not-a-day = روز را نفهمیدم. با عدد بنویسید، روز و ماه: 15/03

day-is-past = این روز گذشته است. روزی بنویسید که می‌آید، یا دکمه را فشار بدهید.

opening-lasts =
    دورۀ عملی چقدر دوام می‌کند؟ بیشتر از دو ماه، قانون پرداخت می‌خواهد.
    .up-to-two-months = تا دو ماه
    .longer = بیشتر

opening-pay =
    معاش پیش از مالیه چند است؟ اول: ساعتوار یا ماهوار؟
    .to-be-agreed = هنوز معلوم نیست

pay-per-hour = ساعتوار
pay-per-month = ماهوار
pay-per-unpaid = معاش ندارد

opening-pay-an-hour = در یک ساعت چند یورو، پیش از مالیه؟ عدد را بنویسید: 12,50

opening-pay-a-month = در یک ماه چند یورو، پیش از مالیه؟ عدد را بنویسید: 1900

not-an-amount = تنها یک مبلغ با عدد می‌خواهم، مثلاً 12,50 یا 1900. اگر هنوز نمی‌دانید، بنویسید: بازگشت

opening-hours =
    در هفته چند ساعت؟
    .full = سی و پنج ساعت
    .half = هفده ساعت
    .other = تعداد دیگر
    .to-be-agreed = با هم فیصله می‌کنیم

opening-hours-other = در هفته چند ساعت؟ عدد را بنویسید: 28

not-hours = تعداد ساعت را از 1 تا 48 با عدد بنویسید.

opening-french =
    روز اول واقعاً چقدر فرانسوی لازم است؟
    .none = هیچ
    .a-little = چند کلمه
    .everyday = گذاره کردن
    .good = خوب گپ زدن

opening-place =
    در کجاست؟ شهر یا آدرس محل را بنویسید.
    .not-yet = هنوز جای معلوم نیست

opening-transport =
    چطور آنجا بروند؟
    .near-a-stop = ایستگاه بسیار نزدیک است
    .far = از ایستگاه دور است
    .needs-a-car = موتر لازم است

opening-places =
    برای چند نفر؟
    .one = یک
    .two = دو
    .three = سه
    .five = پنج
    .ten = ده

opening-until =
    تا چه وقت آن را پیشنهاد کنیم؟
    .two-weeks = دو هفته
    .one-month = یک ماه
    .three-months = سه ماه

## How the answers read: lines below what it is.

# $hours is 0 where it is not said yet.
opening-details =
    مسلک: { $trade }
    شروع: { $start }
    معاش: { $pay }
    در هفته: { $hours ->
        [0] با هم فیصله می‌شود
        [one] { $hours } ساعت
       *[other] { $hours } ساعت
    }
    فرانسوی: { $french }
    راه: { $transport }
    جا برای: { $places }، تا { $until }

opening-details-short =
    مسلک: { $trade }
    وقت: { $start }
    فرانسوی: { $french }
    راه: { $transport }
    جا برای: { $places }، تا { $until }

to-be-agreed = با هم فیصله می‌شود
not-said = گفته نشده
starts-now = همین حالا

# $amount is in euros.
pay-hour = ساعتوار { $amount } یورو، پیش از مالیه
pay-month = ماهوار { $amount } یورو، پیش از مالیه
pay-unpaid = معاش ندارد

asks-french-none = لازم نیست
asks-french-a-little = چند کلمه
asks-french-everyday = گذاره کردن
asks-french-good = خوب گپ زدن

transport-near-a-stop = ایستگاه بسیار نزدیک است
transport-far = از ایستگاه دور
transport-needs-a-car = موتر لازم است
