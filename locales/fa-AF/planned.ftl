typed-planned = آینده, تقسیم اوقات
command-planned = دیدن آنچه می‌آید

# $count is how many things are to come.
planned =
    { $count ->
        [0] حالا چیزی پلان نشده. برای آماده کردن جلسه بنویسید: جلسه‌ها
       *[other] این‌ها پیش رو است. یک خط را لمس کنید تا ببینید یا تغییر دهید.
    }
    .enough = چیز دیگر نه

# $at is a time, $what one of the three below.
planned-line = { $at }: { $what }

# $yes is how many come.
planned-session = { $kind }، بلی: { $yes }
planned-announcement = اعلان، { $what }
planned-poll = ختم نظرپرسی، { $what }

# $held: whether the team said: not this week.
planned-update =
    { $held ->
        [yes] این هفته خبر نیست
       *[no] خبر هفته
    }
