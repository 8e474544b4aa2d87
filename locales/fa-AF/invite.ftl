### Invite: a code for a role.

choose-role =
    چه کسی را می‌خواهید دعوت کنید؟
    .newcomer = یک تازه‌وارد
    .helper = همیار
    .partner = شریک برنامه
    .interpreter = ترجمان
    .counsellor = مشاور

# $link stands alone on its line; $days is how long it is good.
invitation-link =
    { $role ->
        [newcomer] برای یک تازه‌وارد.
        [helper] برای یک همیار.
        [partner] برای یک شریک برنامه.
        [interpreter] برای یک ترجمان.
       *[counsellor] برای یک مشاور.
    } فقط یک بار، تا { $days } روز. برای باز کردن یا سکن کردن:
    { $link }

# $code is typed after "start".
invitation-code =
    { $role ->
        [newcomer] برای یک تازه‌وارد.
        [helper] برای یک همیار.
        [partner] برای یک شریک برنامه.
        [interpreter] برای یک ترجمان.
       *[counsellor] برای یک مشاور.
    } فقط یک بار، تا { $days } روز. این را به ما بنویسید:
    start { $code }
