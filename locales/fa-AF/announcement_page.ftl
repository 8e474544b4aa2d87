### An announcement on its way: how far it has come, called back, stopped; who does not have it, and why.

# $what is how it begins, $audience for whom it is, $fates a line for each of what became of it.
announcement-page =
    « { $what } »
    نویسنده: { $author }. برای:
    { $audience }

    { $state ->
        [draft] فرستاده نشده است.
        [asking] یک مشاور دوم آن را می‌بیند. هنوز چیزی نرفته.
        [planned] وقت رفتن: { $at }. هنوز چیزی نرفته.
        [leaving] در حال رفتن است.
            { $fates }
        [stopped] ایستاده شد ({ $at }).
            { $fates }
       *[left] فرستاده شد ({ $at }).
            { $fates }
    }
    .call-back = پس گرفتن
    .stop = ایستاد کردن باقی
    .missed = به کی نرسیده
    .refresh = حالا کجاست؟
    .enough = همۀ اعلان‌ها

fate-read = خوانده شد: { $count }
fate-delivered = رسید: { $count }
fate-sent = فرستاده شد: { $count }
fate-waiting = منتظر نوبت، صبح یا ساعت کار کسی: { $count }
fate-held = واتساپ بسته، وقتی بنویسد می‌رود: { $count }
fate-folded = در خبر هفتگی شخص منتظر است: { $count }
fate-unknown = برنامه جواب نداد، شاید رسیده باشد: { $count }
fate-unreachable = هیچ برنامه‌ای به ایشان نمی‌رسد: { $count }
fate-stopped = پیام نمی‌خواهند: { $count }
fate-too-late = ناوقت، بسیار منتظر ماند: { $count }
fate-called-back = پیش از رفتن ایستاده شد: { $count }
fate-failed = برنامه قبول نکرد: { $count }

# $count is how many people do not have it.
announcement-missed =
    { $count ->
        [0] به همه رسیده، یا به‌زودی می‌رسد.
       *[other] تا جایی که می‌دانیم، به اینها نرسیده. برای باز کردن صفحه، نام را بزنید. اشخاص: { $count }
    }
    .enough = پس به اعلان

# A line of the list.
missed-line = { $who } ({ $why })

missed-held = واتساپ بسته
missed-folded = هفتۀ پر
missed-unknown = جواب نیامد
missed-unreachable = نمی‌رسد
missed-stopped = توقف
missed-too-late = ناوقت
missed-called-back = ایستاده شد
missed-failed = قبول نشد

announcement-has-gone-on = برای پس گرفتن ناوقت است: در حال رفتن است. هنوز می‌توانید باقی را ایستاد کنید.

announcement-called-back = پس گرفته شد: چیزی نرفته و متن محفوظ است.

# $by is who did it.
colleague-called-back = اعلان شما پیش از رفتن پس گرفته شد، از طرف { $by }. متن محفوظ است. با هم گپ بزنید؛ برای ادامه بنویسید: اعلان‌ها

announcement-stopped = ایستاده شد: آنچه نرفته بود، دیگر نمی‌رود. آنچه رسیده، می‌ماند.

colleague-stopped = اعلان شما ایستاده شد، از طرف { $by }: آنچه نرفته بود، دیگر نمی‌رود. برای دیدن این که به کی رسیده بنویسید: اعلان‌ها

# $what is how it begins, $count how many people it goes to.
announcement-has-left = اعلان شما « { $what } » به سوی هر کس در راه است. اشخاص: { $count }. برای دنبال کردن یا ایستاد کردن بنویسید: اعلان‌ها

announcement-kept-back = یک اعلان نرفت: نویسندۀ آن دیگر در تیم نیست. به هیچ کس نرسید. برای دیدن آن بنویسید: اعلان‌ها
