### Proposal: a counsellor proposes an accompaniment.

# $newcomer is their name.
accompaniment-aim = همراهی برای { $newcomer }. هدف چیست؟ یک جملۀ ساده: هر دو نفر آن را می‌خوانند.

accompaniment-talks = حداکثر چند گفتگو؟ یک گفتگو یعنی یک سوال با جواب‌هایش.

# A button: $count from one to eight.
so-many-talks =
    { $count ->
        [one] { $count } گفتگو
       *[other] { $count } گفتگو
    }

accompaniment-until =
    حداکثر تا چه وقت؟
    .one-month = یک ماه
    .two-months = دو ماه
    .three-months = سه ماه
    .six-months = شش ماه

# $count is how many can be chosen.
accompaniment-helper =
    { $count ->
        [0] حالا هیچ همیاری وقت ندارد.
       *[other] کدام همیار همراهی می‌کند؟
    }
    .nobody = هیچ‌کس، پیشنهاد نکنید

accompaniment-second =
    { $count ->
        [0] هیچ همیار دیگری وقت ندارد. نفر دوم لازم است.
       *[other] اگر نفر اول نتواند، چه کسی ادامه می‌دهد؟ هیچ‌کس نباید تنها به یک نفر وابسته باشد.
    }
    .nobody = هیچ‌کس، پیشنهاد نکنید

# $helper and $second are names, $aim is what the counsellor wrote, $until a day.
accompaniment-summary =
    برای { $newcomer }، با { $helper }؛ بعد از آن { $second }:
    «{ $aim }»

    { $talks ->
        [one] حداکثر { $talks } گفتگو
       *[other] حداکثر { $talks } گفتگو
    }، تا { $until }. از آن‌ها بپرسیم؟
    .yes = بلی، بپرسید
    .no = نخیر

cannot-accompany = به این شخص تنها مشاور جواب می‌دهد. همراهی یک همیار ممکن نیست.

accompanied-already = این شخص یک همراهی دارد، یا یک پیشنهاد که هنوز جواب نگرفته است.

accompaniment-went-out = این پیشنهاد فرستاده شده است. شما کاری ندارید.

accompaniment-is-gone = این همراهی دیگر اینجا نیست. برای دیدن کارهایی که کرده می‌توانید، بنویسید: مینو

accompaniment-not-proposed = درست است، چیزی پیشنهاد نشد. هیچ‌کس از آن خبر نشد.
