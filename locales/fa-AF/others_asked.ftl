### Others asked: what somebody else asked already, before a helper is disturbed.

# $here is no once it was taken back. $month is when it was answered; $question and $answer are other people's words.
# $lived says whether the answer tells of a year, $year which.
others-asked =
    { $here ->
        [yes] کسی پیش از شما پرسیده است:
            «{ $question }»

            کسی که خودش این راه را رفته است، جواب داد ({ $month }):
            «{ $answer }»{ $lived ->
                [yes] {"\u000A\u000A"}این در سال { $year } بود. قانون‌ها تغییر می‌کنند.
               *[no] {""}
            }

            این تجربۀ یک نفر است. برای شما بس است؟ اگر چیزی نگویید، سوال شما بعد از ۲ ساعت فرستاده می‌شود.
       *[no] این شخص دیگر جواب خود را نشان نمی‌دهد. باز هم بپرسید، یا صبر کنید: سوال شما خودش فرستاده می‌شود.
    }
    .that-is-it = بلی، بس است
    .another = یک جواب دیگر
    .ask-anyway = باز هم بپرسید
    .original = دیدن نوشتۀ اصلی
    .report = گزارش دادن

glad-it-was-enough = چه خوب! حالا هیچ‌کس را زحمت نمی‌دهیم، و به کسی که جواب داده بود خبر می‌دهیم که کمک کرد. برای یک سوال دیگر بنویسید: سوال

answer-taken-back = این شخص دیگر جواب خود را نشان نمی‌دهد. سوال شما گم نشده است: «{ others-asked.ask-anyway }» را انتخاب کنید، یا صبر کنید، خودش فرستاده می‌شود.

enough-though-taken-back = درست است، هیچ چیز نمی‌فرستیم. این شخص دیگر جواب خود را به دیگران نشان نمی‌دهد. اگر باز هم می‌خواهید بپرسید، بنویسید: سوال

nothing-else-is-close = جواب دیگری نیست. «{ others-asked.ask-anyway }» را انتخاب کنید: کسانی که این راه را رفته‌اند، سوال شما را می‌خوانند.

# To whoever answered. $times is how often answers of theirs were enough for somebody else.
your-answer-helped-again =
    { $times ->
        [one] خبر خوش: جواب شما حالا به یک نفر دیگر هم کمک کرد. از شما تشکر!
       *[other] خبر خوش: جواب‌های شما به { $times } نفر دیگر هم کمک کرده است. از شما تشکر!
    }
