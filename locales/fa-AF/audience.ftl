# $audience is for whom, $count how many people these are.
audience =
    برای کی؟
    { $audience }
    تعداد اشخاص، بدون شما: { $count }
    .roles = انتخاب نقش‌ها
    .languages = انتخاب زبان‌ها
    .trades = انتخاب کارها
    .sessions = مهمانان یک جلسه
    .name = با نام
    .everyone = همه
    .that-is-all = درست است

audience-roles =
    برای کدام نقش‌ها؟ ✓ یعنی: انتخاب شده. اگر چیزی انتخاب نشود، برای همه است.
    .that-is-all = همین قدر

audience-languages =
    برای کسانی که کدام زبان‌ها را می‌خوانند؟ ✓ یعنی: انتخاب شده. اگر چیزی انتخاب نشود، برای همه است.
    .that-is-all = همین قدر

audience-trades =
    برای کدام کارها؟ ✓ یعنی: انتخاب شده. کسانی که به آن فکر می‌کنند، آن را تجربه کرده‌اند یا در آن چیزی پیشنهاد می‌کنند.
    .that-is-all = همین قدر

# $count is how many there are to choose from.
audience-sessions =
    { $count ->
        [0] حالا هیچ جلسه‌ای نیست.
       *[other] مهمانان کدام جلسه؟ ✓ یعنی: انتخاب شده. بدون کسانی که نه گفته‌اند.
    }
    .that-is-all = همین قدر

audience-name = کدام نام؟ یک بخش آن بس است، به هر خط.

# $count is how many have such a name, and can be added.
audience-found =
    { $count ->
        [0] کسی با این نام اضافه شده نمی‌تواند. شاید هنوز کسی او را ندیده؟
       *[other] لمس کنید کی اضافه شود. ✓ یعنی: انتخاب شده.
    }
    .another = نام دیگر
    .that-is-all = همین قدر

audience-not-this-one = این شخص اینجا اضافه شده نمی‌تواند. نام دیگری را بپالید.

audience-everyone = همه

audience-nobody-yet = تا حالا هیچ‌کس: آنچه مناسب است لمس کنید.

# Lists.
audience-of-roles = نقش‌ها: { $roles }
audience-of-languages = زبان‌ها: { $languages }
audience-of-trades = کارها: { $trades }
# $count is how many.
audience-of-sessions = جلسه‌های انتخاب‌شده: { $count }
audience-of-named = انتخاب‌شده با نام: { $count }

audience-role-newcomer = تازه‌واردها
audience-role-helper = همیارها
audience-role-partner = شریک‌ها
audience-role-interpreter = ترجمان‌ها
audience-role-counsellor = مشاورها
