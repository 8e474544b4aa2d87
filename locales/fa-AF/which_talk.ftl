### Which talk: words that could be for more than one.

which-talk =
    نوشتۀ شما نگه داشته شده و هنوز فرستاده نشده است. به کدام گفتگو بفرستیم؟
    .new-question = یک سوال نو
    .milestone = این یک قدم برای یادداشت است
    .none = هیچ‌کدام

# A line of the list: $who it is with, $question is how the question begins.
talk-about = { $who }: { $question }

# $number counts, $since is when it was shown.
talk-of = { $number }: گفتگوی { $since }

words-are-there = این کار شده است: این نوشته یک بار فرستاده شد. چیز دیگری نوشته می‌توانید.

words-go-nowhere = درست است، این نوشته به هیچ‌کس نمی‌رسد. در تلیفون شما بالاتر باقی می‌ماند.
