### Weekly draft: what everyone will read, looked at by counsellors a day before.

# $at is when it goes, $news are counsellors' lines, $held whether it is held back this week.
weekly-draft =
    { $held ->
        [yes] این هفته چیزی فرستاده نمی‌شود.
       *[no] خبر هفته به همه می‌رسد: { $at }. خود به خود فرستاده می‌شود.
    }
    آنچه همه می‌خوانند:
    { $news }

    یک سطر دیگر هم دارید؟ اینجا بنویسید.
    .fine = همین طور خوب است
    .as-newcomer = آنچه تازه‌وارد می‌بیند
    .as-helper = آنچه همیار می‌بیند
    .as-partner = آنچه شریک می‌بیند
    .not-this-week = این هفته نه
    .after-all = با آن هم بفرستید

no-news-yet = – هنوز خبری نیست. هر کس باز هم خبرهای خودش را می‌خواند.

week-has-gone-out = این خبر هفته فرستاده شده است. خبر هفتۀ بعد آماده می‌شود.

week-goes-by-itself = تشکر. خود به خود فرستاده می‌شود.

nobody-of-that-role = هنوز کسی این نقش را ندارد.
