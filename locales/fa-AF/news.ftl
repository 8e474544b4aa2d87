### News: a counsellor's line, of which the next weekly update tells everyone.

write-news = چه شده است، یا چه خواهد شد؟ یک یا دو جمله بنویسید که همه به زبان خود بخوانند، یا پیام صوتی بفرستید. از کسی که بلی نگفته نام نگیرید.

# $who is named in $words.
news-names-someone =
    شما نوشتید:
    «{ $words }»

    گپ از { $who } است؟ همه این را می‌خوانند. آیا این شخص راضی است؟
    .they-agreed = بلی، یا کس دیگری است
    .without-name = نام را بردارید
    .drop = هیچ چیز را نگه ندارید

# $words is the line.
news-noted =
    برای خبر هفتۀ بعد یادداشت شد:
    «{ $words }»
    .undo = پس می‌گیرم

news-dropped = برداشته شد. هیچ‌کس آن را نمی‌خواند.

typed-news = گفتن یک خبر, گفتن خبر, خبر نو, khabar naw

command-news = گفتن یک خبر به همه
