### Not mine: a helper says that a question is not their experience.

# $topic is a trade or a step of life; $path: theirs, or another than the asker's; $asked: less, or no more.
asked-less =
    تشکر که گفتید، این به ما کمک می‌کند. { $asked ->
        [no-more] { $path ->
            [other] در این موضوع، برای کسانی که راه شان با راه شما فرق دارد، دیگر از شما نمی‌پرسیم: { $topic }.
           *[own] در این موضوع دیگر از شما نمی‌پرسیم: { $topic }.
        }
       *[less] { $path ->
            [other] در این موضوع، برای کسانی که راه شان با راه شما فرق دارد، کمتر از شما می‌پرسیم: { $topic }.
           *[own] در این موضوع کمتر از شما می‌پرسیم: { $topic }.
        }
    }
    .fine = درست است
    .ask-again = باز هم از من بپرسید

asked-again = درست است. در این موضوع دوباره از شما می‌پرسیم: { $topic }.
