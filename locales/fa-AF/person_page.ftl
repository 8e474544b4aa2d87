### A person's page, for counsellors. Never a number or an address.

# $who and $counsellor are names, $joined and $heard dates and times, $questions and $milestones how many there are.
person-page =
    { $who }، { $role ->
        [newcomer] تازه‌وارد
        [helper] همیار
        [partner] شریک برنامه
        [interpreter] ترجمان
        [counsellor] مشاور
       *[other] دیگر در برنامه نیست
    }. زبان: { $language }.
    اینجا از: { $joined }
    آخرین پیام: { $heard }
    مشاور این شخص: { $counsellor }
    سوال‌های باز: { $questions }. قدم‌های یادداشت‌شده: { $milestones }.
    .question = دیدن سوال این شخص
    .give = سپردن به یک همکار
    .note = یادداشت یک قدم
    .milestones = دیدن قدم‌ها
    .their-people = کسانی که با او هستند
    .role = تغییر نقش
    .coordinates = سپردن هماهنگی
    .lost-phone = تلیفون گم شده
    .we-have-met = ملاقات شد
    .access = دسترسی و دوباره‌ها

# $trade, $aim and $obstacles are words of ours, or what they wrote.
page-project = پروژۀ این شخص: { $trade }، { $aim }. آنچه مانع است: { $obstacles }.

i-take-over = من مشاور این شخص می‌شوم

# $who is the person, $by the colleague.
you-took-over = یادداشت شد: حالا شما مشاور { $who } هستید. سوال‌هایش اول به شما می‌آید.

someone-took-over = حالا { $by } مشاور { $who } است.

# $who is the person, $count how many colleagues there are.
choose-counsellor =
    { $count ->
        [0] مشاور دیگری برای { $who } نیست.
       *[other] از حالا کی مشاور { $who } باشد؟
    }
    .nobody = هیچ چیز تغییر نکند

person-given = انجام شد: حالا { $counsellor } مشاور { $who } است.

person-given-to-you = { $by } { $who } را به شما سپرد. سوال‌هایش اول به شما می‌آید. برای دیدن صفحه بنویسید: اشخاص

write-milestone = برای { $who } چه شد؟ یک جمله یا یک پیام صوتی بس است. این شخص آن را خوانده می‌تواند.

# $at is when it was noted, $by who did, $words what.
milestone-line =
    به تاریخ { $at }، { $by }:
    «{ $words }»

same-person-how = آیا { $who } دو بار اینجاست؟ خودش در یک اپلیکیشن «اپلیکیشن‌ها» بنویسد، و کود را در اپلیکیشن دیگر. این ثبوت است که خودش است: بعد هر دو یکی می‌شود.
