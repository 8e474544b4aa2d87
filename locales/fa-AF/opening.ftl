### Opening: what a partner offers, from a job to a visit; read back, sent, changed, taken back.

# $count is how many there are.
my-openings =
    { $count ->
        [0] فعلاً پیشنهادی ندارید. می‌خواهید یکی بسازید؟
        [one] پیشنهاد شما:
       *[other] { $count } پیشنهاد شما:
    }
    .new = یک پیشنهاد نو
    .enough = مینو

opening-kind =
    چه پیشنهاد می‌کنید؟
    .job = یک کار
    .immersion = چند روز دیدن کار
    .internship = دورۀ عملی (ستاژ)
    .training-place = جای آموزش
    .visit = یک بازدید
    .talk = یک صحبت

opening-kind-job = کار
opening-kind-immersion = چند روز دیدن کار
opening-kind-internship = دورۀ عملی
opening-kind-training-place = آموزش
opening-kind-visit = بازدید
opening-kind-talk = صحبت

# A line of a list: $what is how it begins, $state how it stands.
opening-line = { $kind }: { $what } ({ $state })

opening-is-draft = روان نشده
opening-is-held = یک مشاور می‌بیند
opening-is-standing = دیده می‌شود
opening-is-filled = پر شد
opening-is-expired = تمام شد
opening-is-withdrawn = پس گرفته شد
opening-is-refused = قبول نشد

# $details are lines of their own.
opening-read-back =
    پیشنهاد شما ({ $kind }) این است:
    «{ $what }»

    جای: { $place }
    { $details }

    هنوز چیزی روان نشده است.
    .send = روانش می‌کنم
    .change = تغییر می‌دهم
    .later = بعداً
    .drop = دور می‌اندازم

opening-change-what =
    چه چیز را تغییر می‌دهید؟
    .nothing = هیچ

opening-item-what = توضیح کار
opening-item-trade = مسلک
opening-item-start = شروع
opening-item-pay = معاش
opening-item-hours = ساعت‌ها
opening-item-french = زبان فرانسوی
opening-item-place = جای و راه
opening-item-places = تعداد، و تا کدام روز

# $told is how many people it reached, $interested how many wish to be in touch.
my-opening =
    پیشنهاد شما ({ $kind }):
    «{ $what }»

    جای: { $place }
    { $details }

    { $state ->
        [held] اول یک مشاور آن را می‌بیند.
        [draft] هنوز روان نشده است.
       *[standing] رسیده به: { $told }. علاقه‌مند: { $interested }.
    }
    .people = کی علاقه دارد
    .change = تغییر می‌دهم
    .filled = جایش پر شد
    .take-back = پس می‌گیرم
    .fine = همین طور خوب است

opening-sent = روان شد! کسانی که پلان‌شان با آن برابر است تا فردا به زبان خود می‌خوانند. هر که بعدتر بیاید هم می‌خواند. برای تغییر یا پس گرفتن بنویسید: پیشنهادها

# $reasons are a list.
opening-waits-for-a-look = تشکر. اول یک مشاور این پیشنهاد را می‌بیند: { $reasons }. جوابش اینجا می‌آید. برای تغییر دادن همین حالا بنویسید: پیشنهادها

held-no-place = جای گفته نشده
held-no-pay = معاش گفته نشده
held-below-minimum = معاش کمتر از حداقل قانون
held-unfair-words = کلمه‌های نگران‌کننده

opening-waits-for-you = درست است، منتظر شماست. برای ادامه بنویسید: پیشنهادها

opening-taken-back = پس گرفته شد. هر که خوانده بود و منتظر بود، با مهربانی خبر می‌شود. برای پیشنهاد دیگر بنویسید: پیشنهادها

opening-is-not-open = این پیشنهاد از اینجا تغییر نمی‌کند. پیشنهادهای شما:

## How it ends.

filled-with =
    به کی رسید؟ دیگران با مهربانی خبر می‌شوند.
    .someone-else = به کس دیگر
    .not-yet = هنوز پر نشده

opening-is-filled-thanks = آفرین و تشکر! دیگران با مهربانی خبر می‌شوند.

# What it was, where its words can't be shown any more.
opening-named = { $kind }، { $trade }

# $opening is its kind and trade.
opening-is-over = پیشنهاد شما ({ $opening }) به آخر وقتش رسید. کس نو آن را نمی‌خواند. تشکر! برای پیشنهاد دیگر بنویسید: پیشنهادها

opening-is-filled-now = پیشنهاد ({ $opening }) به کس دیگر رسید. این دربارۀ شما نیست. پیشنهادهای دیگر اینجا می‌آید؛ و برای هر سوال بنویسید: سوال

opening-is-gone = پیشنهاد ({ $opening }) دیگر نیست. این دربارۀ شما نیست و کاری لازم نیست. پیشنهادهای دیگر اینجا می‌آید.

# $who is a name or a tree's.
interested-left = { $who } دیگر در برنامه نیست. شما کاری ندارید.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-openings = پیشنهادها, پیشنهاد, پیشنهادات, peshnehad, peshnehadha
command-openings = پیشنهادهای شریکان برنامه
