### Access, for counsellors: shut out and back, not met after all, one person with two entries.

# $who is a name.
person-access =
    دربارۀ { $who } چه می‌خواهید بکنید؟
    .not-met = لغو ملاقات
    .block = بستن دسترسی
    .unblock = باز کردن دسترسی
    .same-person = یک شخص، دو بار
    .to-the-page = بازگشت به صفحه‌اش

block-really =
    دسترسی { $who } بسته شود؟ این شخص دیگر در هیچ اپلیکیشن به کسی نوشته نمی‌تواند. گفتگوهایش ختم می‌شود. درخواست کمک در خطر همیشه می‌رسد. بعداً باز کرده می‌توانید.
    .yes = بلی، بسته شود
    .no = نخیر، تغییر نکند

why-blocked = چرا دسترسی { $who } بسته شود؟ یک جمله برای همکاران‌تان. این شخص حق دارد روزی آن را بخواند.

person-blocked = انجام شد: دیگر به { $who } جواب نمی‌دهیم. برای باز کردن بنویسید: اشخاص

# $by is the colleague who was quicker.
person-was-blocked = این کار انجام شده است: { $by } دسترسی { $who } را بست.

person-unblocked = انجام شد: { $who } دوباره نوشته می‌تواند.

# $at is the day, $by who did it, $reason their words.
page-blocked =
    دسترسی به تاریخ { $at } بسته شد. توسط { $by }:
    «{ $reason }»

page-blocked-before = دسترسی به تاریخ { $at } بسته شد. توسط { $by }. بعد این شخص همه چیز را پاک کرد و باز آمد.

# $contact says how to reach a person.
you-are-blocked =
    برنامه دیگر اینجا جواب نمی‌دهد. برای گپ زدن با یک نفر: { $contact }
    در خطر هستید؟ رایگان: 112، با پیام 114، یا 15، 17، 18، 115، 3114، 3919، 119.
    برای پاک کردن معلومات‌تان بنویسید: حذف

you-are-let-back-in = حالا دوباره اینجا نوشته می‌توانید. برای ادامه بنویسید: منو
