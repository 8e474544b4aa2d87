### Rhythm: how often someone hears from the programme by itself.

# $now is how it is; $kept counts messages that wait.
update-rhythm =
    { $now ->
        [weekly] هر هفته به شما خبر می‌رسد.
        [monthly] هر ماه یک بار به شما خبر می‌رسد.
        [circle] شما در حلقه هستید: ماه یک بار خبر، نان مشترک و جلسه‌های قدیمی‌ها و نوها.
        [quiet] شما خواسته‌اید که مدتی آرام باشد.
       *[only-answers] تنها جواب‌ها به شما می‌رسد.
    } چه می‌خواهید؟ جواب‌ها همیشه به شما می‌رسد.
    .weekly = هر هفته
    .monthly = هر ماه
    .circle = در حلقه
    .only-answers = تنها جواب‌های من
    .quiet = یک ماه آرامی
    .see = دیدن پیام‌های منتظر
    .sms = پیام کوتاه در صورت ضرورت

# $now is what they chose.
rhythm-is-now =
    { $now ->
        [weekly] یادداشت شد: هر هفته خبر، و در کنار آن حد اکثر دو پیام دیگر.
        [monthly] یادداشت شد: هر ماه یک بار خبر.
        [circle] نوشته شد: شما در حلقه هستید. ماه یک بار خبر، و دعوت به نان مشترک و جلسه‌های قدیمی‌ها و نوها.
       *[only-answers] یادداشت شد: تنها جواب‌ها و آنچه قبول کرده‌اید به شما می‌رسد. دیگر چیزها اینجا منتظر می‌ماند. برای تغییر بنویسید: خبرها
    }

# $until is a day.
quiet-until = درست است، آرامی تا { $until }. جواب‌ها باز هم به شما می‌رسد. برای تغییر بنویسید: خبرها

# $now says whether they agreed.
sms-notice =
    اگر دو هفته هیچ چیز به شما نرسد، می‌توانیم به نمبر واتساپ شما یک پیام کوتاه (SMS) بفرستیم؟ تنها می‌گوید: «یک پیام برای شما است.» در ماه یک بار، نه بیشتر. { $now ->
        [yes] حالا: بلی.
       *[no] حالا: نه.
    }
    .yes = بلی
    .no = نه

sms-allowed = درست است: یک پیام کوتاه، تنها اگر چیز دیگری نرسد. برای تغییر بنویسید: خبرها

sms-not-allowed = درست است، پیام کوتاه نمی‌آید. برای تغییر بنویسید: خبرها

# The whole SMS: whoever holds the phone may read it. It says nothing of whom or what, in 70 characters at most.
sms-text = در واتساپ یک پیام برای شما است.

typed-updates = خبرها, خبرهای من, خبرهای هفته, خبر هفته, khabarha, khabar ha

command-updates = چند وقت یک بار خبر بگیرم
