### Second helper: nobody depends on one person alone.

# $helper accompanies $newcomer, a tree's name; $aim is what a counsellor wrote.
be-second =
    { $helper } { $newcomer } را همراهی می‌کند. هدف:
    «{ $aim }»

    اگر { $helper } جواب داده نتواند، از شما بپرسیم؟ بدون دلیل هم نه گفته می‌توانید.
    .yes = بلی
    .no = نخیر

second-needed =
    برای همراهی { $newcomer } یک همیار کم است. چه کسی کمک کرده می‌تواند؟ هیچ‌کس نباید تنها به یک نفر وابسته باشد.
    .later = بعداً

you-are-second = تشکر! تنها وقتی به شما می‌نویسیم که لازم باشد.

you-are-first = تشکر! حالا شما این شخص را همراهی می‌کنید. ما نفر دوم را هم می‌پالیم.

second-is-there = این کار شده است: دو همیار هستند.

second-is-asked = از { $helper } می‌پرسیم.

# A line of the list: $who is accompanied.
waiting-second = { $who }: یک همیار کم است
