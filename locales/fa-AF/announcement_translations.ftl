### How an announcement reads in another language: looked at, turned back, corrected by hand.

# $count is how many languages these are.
announcement-translations =
    { $count ->
        [0] همۀ کسانی که انتخاب شدند زبان متن شما را می‌خوانند. چیزی برای ترجمه نیست.
       *[other] کدام ترجمه را می‌خواهید ببینید؟ پهلوی آن: چند نفر آن را می‌خوانند.
    }
    .enough = پس به اعلان

# $language is its name, $text the words in it.
announcement-in-language =
    به زبان { $language }:
    { $text }

    این زبان را نمی‌خوانید؟ آن را پس به زبان خود ترجمه کنید، یا به یک ترجمان نشان بدهید.
    .turn-back = پس ترجمه کردن
    .correct = نوشتن تصحیح
    .others = زبان‌های دیگر

announcement-correction = تمام متن را به زبان { $language } بنویسید، آن طور که باید خوانده شود. برای همه جای ترجمه را می‌گیرد.

announcement-corrected = تشکر. هر کس که { $language } می‌خواند، همین متن به او می‌رسد.

announcement-no-translation-yet = هنوز ترجمه نیست. کمی صبر کنید، یا خودتان بنویسید.

# $words are the translation, turned back.
announcement-turned-back =
    ترجمه، به زبان شما:
    « { $words } »
    آیا معنا همان است؟

no-translation = (هنوز ترجمه نشده.)
