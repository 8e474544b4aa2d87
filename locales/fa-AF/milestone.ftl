### Milestone: a counsellor's line is noted on the right person.

whose-milestone =
    یک قدم برای یادداشت؟ از کی گپ می‌زنید؟
    .someone-else = کسی دیگر
    .no-milestone = این یادداشت نیست

whose-name = نام شخص یا بخشی از آن را بنویسید.

# $count is how many were found.
milestone-for =
    { $count ->
        [0] کسی به این نام پیدا نشد. برای کوشش دوباره، یک قدم پس بروید.
       *[other] از کی گپ می‌زنید؟
    }
    .no-milestone = چیزی یادداشت نکنید

# $who is the person, $words what was noted.
milestone-kept =
    برای { $who } یادداشت شد:
    «{ $words }»
    .undo = لغو کردن

milestone-undone = لغو شد. چیزی یادداشت نشده است.

milestone-not-kept = درست است، چیزی یادداشت نشد. برای دیدن این که چه کرده می‌توانید، بنویسید: مینو

milestone-gone = این نوشته دیگر اینجا نیست. لطفاً دوباره بنویسید.
