### Roles: given and taken away by a counsellor.

# $who is the person, $role the role they have.
choose-new-role =
    نقش نو برای { $who }؟ { $role ->
        [helper] آنچه این شخص گرفته است به دیگران می‌رود.
        [counsellor] این شخص دیگر چیزی از دیگران نمی‌خواند. آنچه گرفته است به دیگران می‌رود.
       *[other] تغییر فوراً حساب می‌شود.
    }
    .role-stays = هیچ چیز تغییر نکند

counsellor-really =
    یک مشاور سوال‌ها و نام‌های همه را می‌خواند. این نقش را به { $who } بدهیم؟
    .yes = بلی، بدهید
    .no = نخیر

hand-on-coordination =
    هماهنگ‌کننده آنچه را که کسی نگرفته است می‌بیند، و نقش مشاور را می‌دهد. این را به { $who } بسپاریم؟
    .yes = بلی، بسپارید
    .no = نخیر

coordination-handed-on = انجام شد: از حالا { $who } هماهنگ‌کننده است.

you-coordinate = هماهنگی را { $by } به شما سپرد. شما می‌بینید که چه را کسی نگرفته، کی مشاور ندارد، و کی بدون جانشین رخصت است. بنویسید: انتظار

# $coordinator is their name.
coordinator-only = این را تنها هماهنگ‌کننده کرده می‌تواند: { $coordinator }.

# $role is the new one.
role-was-changed =
    انجام شد. نقش { $who } حالا این است: { $role ->
        [newcomer] تازه‌وارد
        [helper] همیار
        [partner] شریک برنامه
        [interpreter] ترجمان
       *[counsellor] مشاور
    }.

role-is-now =
    { $role ->
        [newcomer] نقش شما تغییر کرد. هنوز هم اینجا سوال کرده می‌توانید. بنویسید: مینو
        [helper] حالا شما همیار هستید. تشکر! چند سوال ساده مانده است.
        [partner] حالا شما شریک برنامه هستید. بنویسید: مینو
        [interpreter] حالا شما ترجمان برنامه هستید. بنویسید: مینو
       *[counsellor] حالا شما مشاور هستید. برای دیدن این که کی منتظر است، بنویسید: انتظار
    }
