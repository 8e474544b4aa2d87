### Staying in touch: two who met both say yes, and each reads what the other chose to give.

staying-with = می‌خواهید با کی در تماس بمانید؟ اگر آن شخص هم بخواهد، هر دوی شما چیزی را می‌گیرید که طرف دیگر خودش انتخاب کرده است. اگر نه، دیگر چیزی نمی‌شنوید و هیچ کس نمی‌داند چرا.
    .more = دیدن دیگران
    .enough = فهرست

# $who is a name, $when a day: where and when they met.
person-met = { $who }، { $when }

wished-before = قبلاً خواسته‌اید: { $who }

staying-with-nobody = اینجا کسانی هستند که با آنها آشنا می‌شوید: در یک جلسه، در یک همراهی، یا با نوشتن در اینجا. فعلاً کسی نیست.

# $contact says how to reach a person.
staying-not-yet = برای این کار اول باید یک مشاور شما را بشناسد. با او گپ بزنید: { $contact }

staying-is-possible = برای این که با این شخص در تماس بمانید، بنویسید: در تماس ماندن

staying-is-over = این درخواست دیگر ممکن نیست. هیچ چیز داده نشد. برای انتخاب کسی بنویسید: در تماس ماندن

# $who is a name, $until a day.
staying-wished = شما خواستید با { $who } در تماس بمانید. اگر هر دوی شما بخواهید، آن را پیش از { $until } اینجا می‌خوانید. می‌خواهید درخواست خود را پس بگیرید؟
    .leave = بماند
    .take-back = پس می‌گیرم

staying-wished-already = این را قبلاً خواسته‌اید. اگر { $who } هم بخواهد، آن را اینجا می‌خوانید. لازم نیست کاری بکنید.

staying-taken-back = درخواست شما پس گرفته شد. هیچ چیز داده نشد و آنچه نوشته بودید پاک شد.

staying-done-lately = شما و { $who } همین حالا راه تماس خود را به هم دادید. در پیام‌های بالاتر ببینید.

## What to give.

staying-give = چه چیزی را می‌خواهید به { $who } بدهید؟ هر چیزی را که می‌خواهید بدهید لمس کنید، چیز دیگری نشان داده نمی‌شود. هنوز چیزی فرستاده نمی‌شود.
    .that-is-all = همین بس است
    .nothing = هیچ چیز، بس است

giving-name = نام من
giving-number = نمبر واتساپ من
giving-phone = یک نمبر تلیفون
giving-telegram = نام من در تلگرام
giving-address = یک آدرس

# $what is the kind, $who a name.
staying-write =
    { $what ->
        [name] کدام نام را می‌خواهید به { $who } بدهید؟
        [phone] نمبر تلیفونی را که می‌خواهید به { $who } بدهید بنویسید. رقم‌ها را خوب ببینید.
        [telegram] نام خود را در تلگرام بنویسید. با @ شروع می‌شود.
       *[address] آدرسی را که می‌خواهید به { $who } بدهید بنویسید: مثلاً ایمیل.
    }

# Of each kind one line, $words as they were written.
given-name = نام: { $words }
given-number = واتساپ: { $words }
given-phone = تلیفون: { $words }
given-telegram = تلگرام: { $words }
given-address = آدرس: { $words }

nothing-given = هیچ چیز

# $given is what was chosen, line by line.
staying-send =
    اگر هر دوی شما بخواهید، { $who } این را می‌خواند:
    { $given }

    متوجه باشید: آنچه داده شد، پس گرفته نمی‌شود. می‌خواهید آن را بدهید؟
    .yes = بلی، می‌دهم
    .change = تغییر می‌دهم
    .no = نه، هیچ چیز

staying-nothing-given = درست است، هیچ چیز داده نمی‌شود. آنچه انتخاب کرده بودید پاک شد.

staying-sent = نوشته شد. اگر { $who } هم بخواهد، در دو هفته آن را اینجا می‌خوانید. اگر نه، دیگر چیزی نمی‌شنوید. برای پس گرفتن بنویسید: در تماس ماندن

## What the other reads.

# $met says how they know each other, $question how the one began about which they wrote.
staying-asked =
    { $who } می‌خواهد با شما در تماس بماند. { $met ->
        [session] شما در یک جلسه بودید.
        [accompaniment] شما از یک همراهی همدیگر را می‌شناسید.
        [question] شما اینجا به همدیگر نوشته‌اید: «{ $question }».
       *[talk] شما اینجا به همدیگر نوشته‌اید.
    } شما هم می‌خواهید؟ خودتان انتخاب می‌کنید چه بدهید. اگر نه بگویید، یا هیچ نگویید، کسی نمی‌داند.
    .yes = بلی
    .no = نه

staying-no = درست است. { $who } این را نمی‌داند و لازم نیست چیزی را توضیح بدهید.

staying-exchanged =
    شما و { $who } در تماس می‌مانید. { $who } این را به شما می‌دهد:
    { $given }

    آن را در تلیفون خود نوشته کنید: ما اینجا آن را پاک می‌کنیم. این برای شماست، به کس دیگر ندهید.

## After a session.

# $session is its kind and time.
staying-list = می‌خواهید با کسی از این جلسه ({ $session }) در تماس بمانید؟ در این صورت نام شما در یک فهرست کوچک می‌آید. تنها کسانی که آنجا بودند و نام خودشان هم در فهرست است، آن را می‌خوانند.
    .yes = بلی
    .no = نه

staying-name = دیگران کدام نام را بخوانند؟ نام اول بس است.

staying-not-listed = درست است، نام شما نشان داده نمی‌شود.

staying-listed-alone = نام شما در فهرست است. فعلاً کس دیگری در آن نیست. برای دیدن در وقت دیگر بنویسید: در تماس ماندن

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-stay = در تماس ماندن, تماس ماندن
command-stay = در تماس ماندن
