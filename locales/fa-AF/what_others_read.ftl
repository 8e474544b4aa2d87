### What others read, for counsellors: questions and answers that may be shown to somebody else.

# $count is how many there are, $spared how many questions disturbed nobody thanks to them.
shared-answers =
    { $count ->
        [0] فعلاً هیچ جوابی به دیگران نشان داده نمی‌شود. رضایت پرسنده و همیار لازم است.
        [one] یک جواب، بدون نام، به دیگران نشان داده شده می‌تواند.
       *[other] { $count } جواب، بدون نام، به دیگران نشان داده شده می‌تواند.
    }{ $spared ->
        [0] {""}
        [one] {" "}تا حالا یک بار همین بس بود: هیچ‌کس زحمت ندید.
       *[other] {" "}تا حالا { $spared } بار همین بس بود: هیچ‌کس زحمت ندید.
    }

# $topic is a trade or a step, $month when it was answered, $times how often it was enough for somebody else.
# $here is no once it was taken back.
a-shared-answer =
    { $here ->
        [yes] موضوع: { $topic }، { $month }. { $times ->
                [0] هنوز به کار کسی نیامده است.
                [one] برای یک نفر دیگر بس بود.
               *[other] برای { $times } نفر دیگر بس بود.
            }
            «{ $question }»

            «{ $answer }»

            هنوز درست است، و چیزی شخصی در آن نیست؟
       *[no] این جواب دیگر به دیگران نشان داده نمی‌شود.
    }
    .next = جواب بعدی
    .original = دیدن نوشتۀ اصلی
    .take-down = دیگر نشان داده نشود
    .enough = همین بود

answer-taken-down = انجام شد: دیگر هیچ‌کس آن را اینجا نمی‌خواند. به همیار خبر داده شد، بدون ملامتی.

answer-is-not-shared = این جواب دیگر به دیگران نشان داده نمی‌شود.

no-more-answers = این آخری بود. برای دوباره خواندن بنویسید: جواب‌های مشترک

your-answer-was-taken-down = یک مشاور یکی از جواب‌های شما را دیگر به دیگران نشان نمی‌دهد: با گذشت زمان، قانون‌ها تغییر می‌کنند. جواب شما کمک کرد، و آن تشکر می‌ماند. کاری لازم نیست.

typed-answers = جواب‌های مشترک, جواب های مشترک, jawabhai mushtarak
command-answers = جواب‌هایی که دیگران می‌خوانند
