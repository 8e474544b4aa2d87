### Announce: a counsellor's one text to many: written, for whom, when, looked at, sent.

# $count is how many there are.
announcements =
    { $count ->
        [0] هیچ اعلانی نیست. می‌خواهید یکی بنویسید؟
       *[other] اعلان‌ها، تازه‌ترین اول:
    }
    .new = اعلان نو
    .enough = مینو

# A line of a list: $what is how it begins, $state how far it has come.
announcement-line = { $what } ({ $state })

announcement-without-words = عکس، فایل یا پیام صوتی

announcement-is-draft = فرستاده نشده
announcement-is-asking = منتظر بلی دوم
announcement-is-planned = وقت آن معلوم است
announcement-is-leaving = در حال رفتن
announcement-is-left = فرستاده شد
announcement-is-stopped = ایستاده شد

announcement-text = چه چیزی را می‌خواهید به همه بگویید؟ با کلمات ساده بنویسید: به زبان هر کس ترجمه می‌شود. عکس، PDF یا پیام صوتی هم می‌تواند با آن باشد. هنوز چیزی فرستاده نمی‌شود.

announcement-contact-taken-out = یک نمبر، نام کاربری یا لینک را گرفتیم: این متن به اشخاص زیاد می‌رسد. آدرس یک جای می‌تواند بماند.

announcement-when =
    چه وقت برود؟ دکمه را بزنید، یا روز و ساعت را بنویسید: سه‌شنبه 18:00 یا 14/12 9:00
    .at-once = همین که بفرستم

not-a-time = وقت را نفهمیدم. تنها روز و ساعت را بنویسید: سه‌شنبه 18:00 یا 14/12 9:00

no-such-day = چنین روزی نیست: تقویم را ببینید و دوباره بنویسید.

time-is-past = این وقت گذشته است. وقتی را بنویسید که هنوز نیامده.

time-too-far = این بیشتر از شش ماه بعد است: برای اعلان بسیار دور است. وقت نزدیک‌تر بنویسید.

# $reach is a line for each: how many get it, how many do not. $languages are its readers', $leaves is when.
announcement-preview =
    مردم این را می‌خوانند:
    { $words }

    برای:
    { $audience }

    { $reach }

    زبان‌های شان:
    { $languages }

    { $leaves }
    .text = تغییر متن
    .audience = تغییر برای کی
    .when = تغییر وقت
    .translations = دیدن ترجمه‌ها
    .later = بعدتر
    .drop = دور انداختن
    .look = آیا فایل آماده است؟
    .no-file = برداشتن فایل

announcement-send = فرستادن

# $from and $until are full hours.
reach-now = به اینها می‌رسد، بین { $from }:00 و { $until }:00 به وقت خودشان: { $count }
reach-folded = این هفته پیام کافی دارند، آن را در خبر هفتگی خود می‌یابند: { $count }
reach-held = واتساپ یک روز است بسته است. خبر می‌شوند که پیامی هست: { $count }
reach-unreachable = هیچ برنامه‌ای به ایشان نمی‌رسد: { $count }
reach-stopped = پیام نمی‌خواهند و به ایشان نمی‌رسد: { $count }

# A language's name, and how many read it.
language-with-readers = { $language }: { $count }

leaves-at-once = همین که بفرستید، می‌رود.
leaves-at = وقت رفتن: { $at }

announcement-waits-for-you = درست است، منتظر شماست و چیزی نرفته. برای ادامه بنویسید: اعلان‌ها

announcement-dropped = دور انداخته شد، چیزی نرفته. برای یک اعلان دیگر بنویسید: اعلان‌ها

announcement-is-not-open = این اعلان دیگر اینجا تغییر نمی‌کند. وضع اعلان‌ها این است:

announcement-for-nobody = این طور هیچ کس انتخاب نشده: چیزی نرفته و متن شما محفوظ است. طور دیگر انتخاب کنید.

## A second counsellor's yes, where it goes to everyone.

# $count is how many colleagues are asked.
announcement-asks-a-colleague = این برای همه است: اول یک مشاور دوم آن را می‌بیند. جواب اینجا می‌رسد. از چند نفر پرسیدیم: { $count }

# $author wrote it, $count is how many people it goes to, $when a time or: after your yes.
announcement-second-yes =
    اعلان برای همه (اشخاص: { $count })، نوشتۀ { $author }:
    { $words }

    چه وقت: { $when }
    فرستاده شود؟
    .yes = بلی، فرستاده شود
    .no = نخیر، این طور نه

after-your-yes = بعد از بلی شما

# A line of the list of who waits: $who wrote it, $since when it was sent.
waiting-announcement = برای همه: { $who } منتظر یک بلی، { $since }

# $state is how far it has come.
announcement-was-decided = پیش از این فیصله شد. حال این اعلان: { $state }. شما کاری ندارید.

you-said-yes = تشکر. به‌زودی می‌رود؛ تا آن وقت می‌توان آن را پس گرفت. برای دنبال کردن بنویسید: اعلان‌ها

you-said-no = تشکر. نمی‌رود؛ نویسنده خبر می‌شود و می‌تواند آن را تغییر بدهد. با هم گپ بزنید.

# $by is who, $at when it leaves.
colleague-said-yes = از طرف { $by } بلی گفته شد: اعلان شما می‌رود، { $at }. برای دنبال کردن یا پس گرفتن بنویسید: اعلان‌ها

colleague-said-no = نظر { $by }: بهتر است این طور نرود. متن شما محفوظ است. با هم گپ بزنید؛ برای تغییر بنویسید: اعلان‌ها

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-announce = اعلان, اعلان‌ها
command-announce = نوشتن به اشخاص زیاد
