### Duty hours: when a counsellor is there.

# $away is yes or no, $until when they are back, $hours whose hours were just shown.
on-duty =
    { $away ->
        [yes] شما رخصت هستید. بازگشت: { $until }.
       *[no] { $hours ->
            [own] این وقت‌های شماست، هر هفته. بیرون از این وقت‌ها، تنها خبر خطر به شما می‌رسد.
            [usual] این وقت‌های برنامه است. تا وقتی که شما وقت دیگری نگویید، برای شما حساب می‌شود.
           *[none] شما وقت خود را نگفته‌اید: همه چیز هر وقت به شما می‌رسد.
        }
    }
    .as-last-week = مثل هفتۀ گذشته
    .other-hours = وقت‌های دیگر
    .away = رخصت می‌روم
    .back-again = پس آمدم

# $days are days, $opens and $closes full hours.
duty-line = از ساعت { $opens } تا { $closes }: { $days }.

# $days are those chosen so far, $chosen how many.
duty-days =
    { $chosen ->
        [0] کدام روزها؟ روزها را یکی یکی فشار بدهید.
       *[other] انتخاب شد: { $days }. روز دیگر با همین ساعت‌ها؟
    }
    .monday-to-friday = از دوشنبه تا جمعه
    .that-is-all = همین بس است

duty-from = از ساعت چند؟ ({ $days })

# $hour is when it begins.
duty-until = از ساعت { $hour } تا ساعت چند؟

full-hour = ساعت { $hour }

duty-more =
    یادداشت شد. آیا ساعت‌ها یا روزهای دیگر هم هست؟
    .yes = بلی، اضافه کنید
    .no = نخیر، همین بس است

duty-kept = تشکر. بیرون از این وقت‌ها، تنها خبر خطر به شما می‌رسد؛ دیگر چیزها منتظر شما می‌ماند. برای تغییر بنویسید: وظیفه

duty-stays = تشکر. وقت‌های شما همان‌طور می‌ماند.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-duty = وظیفه, وظیفۀ من, رخصتی, نوبت من
command-duty = وقت‌های وظیفۀ من
