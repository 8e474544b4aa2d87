### Times of a session: where hours differ, people say first which of some times fit them; a counsellor fixes one.

# $count is how many times are noted so far; $times shows them, each on a line.
session-times =
    { $count ->
        [0] دو تا چهار وقت بنویسید، هر کدام در یک سطر. مثلاً: سه‌شنبه ساعت 18:00، و در سطر بعدی: شنبه 10:00-12:00. هر کس می‌گوید کدام برایش مناسب است.
        [1] یادداشت شد. دست‌کم یک وقت دیگر لازم است، حداکثر چهار:
       *[other] تا حالا این‌ها یادداشت شد، حداکثر چهار. می‌توانید باز بنویسید:
    }
    { $times }
    .that-is-all = همین بود
    .anew = از سر شروع

# $lines name each line that was not taken.
session-times-wrong =
    این سطرها یادداشت نشد، باقی شد:
    { $lines }

session-times-line = سطر { $number }: { $why }
session-times-line-unclear = روز و ساعت را نفهمیدم.
session-times-line-past = این وقت تیر شده.
session-times-line-no-such-day = چنین روزی نیست.
session-times-line-no-such-hour = این ساعت در آن روز نیست.
session-times-line-twice = این از قبل یادداشت است.
session-times-line-too-many = چهار وقت بس است.

# Beside the times themselves.
session-when-asked = چه وقت: با هم انتخاب می‌کنیم (مدت به ساعت: { $length })
session-when-asked-days = چه وقت: با هم انتخاب می‌کنیم (شمار روزها: { $days })
session-time-open = وقت انتخاب نشده

session-times-sent = سوال رفت. شمار کسانی که به زبان خودشان پرسیده می‌شوند کدام وقت مناسب است: { $count }. بعد شما وقت را تعیین می‌کنید و دعوت‌ها می‌روند. برای دیدن جواب‌ها بنویسید: جلسه‌ها

# $times says for each time how many can. $answered is how many answered, of $count.
session-times-page =
    وقت هنوز انتخاب نشده ({ $kind }):
    «{ $what }»

    { $times }

    جواب‌ها: { $answered } از { $count }. برای تعیین کردن، یک وقت را لمس کنید.
    .anew = پیشنهاد وقت‌های دیگر
    .cancel = لغو
    .fine = پس به فهرست

session-time-fits = { $when }: مناسب برای { $count }

session-times-really =
    { $what } این کار را می‌خواهید؟
    .yes = بلی
    .no = نه، تغییر ندهید

session-times-fix = تعیین { $when }: این وقت برای { $count } مناسب است. بعد دعوت‌ها برای همه می‌رود.
session-times-anew = پیشنهاد وقت‌های دیگر: جواب‌های قبلی پاک می‌شود و از همه دوباره پرسیده می‌شود.
session-times-cancel = لغو این جلسه: کسانی که وقتی را انتخاب کرده بودند یک بار خبر می‌شوند.

session-times-cancelled = لغو شد. کسانی که وقتی را انتخاب کرده بودند خبر می‌شوند. برای آماده کردن یکی دیگر بنویسید: جلسه‌ها

session-time-fixed = تعیین شد: { $when }. دعوت‌ها در روز می‌رود، به زبان هر کس: { $count }.

session-times-passed = وقت‌های پیشنهادی تیر شد و هیچ‌کدام تعیین نشد ({ $kind }). برای نوشتن وقت‌های دیگر بنویسید «جلسه‌ها»، بعد آن را در فهرست لمس کنید.

## What those read who are asked.

session-when-fits =
    یک جلسه برای شما آماده می‌شود ({ $kind }):
    «{ $what }»

    { $details }

    چه وقت آمده می‌توانید؟ هر وقتی را که برای شما مناسب است لمس کنید. نام شما نشان داده نمی‌شود.
    .none = هیچ‌کدام مناسب نیست
    .that-is-all = همین بود

session-times-kept = یادداشت شد، تشکر. وقتی که وقت تعیین شد، دعوت اینجا می‌رسد. برای تغییر بنویسید: جلسه‌ها

session-times-none = یادداشت شد: هیچ‌کدام از این وقت‌ها. پروا ندارد، این هم به انتخاب خوب کمک می‌کند. برای تغییر بنویسید: جلسه‌ها

# Beside the session, where people look for what they are invited to.
session-times-answered = جواب داده‌اید

session-times-closed = وقت این جلسه دیگر انتخاب نمی‌شود. اگر جلسه شود، دعوت اینجا می‌رسد. برای دیدن جلسه‌های خود بنویسید: جلسه‌ها

session-times-off = جلسه‌ای که وقتش را انتخاب کرده بودید ({ $kind }) نمی‌شود. کاری لازم نیست. دعوت‌های دیگر اینجا می‌رسند.
