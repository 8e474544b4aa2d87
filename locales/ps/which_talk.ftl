### Which talk: words that could be for more than one.

which-talk =
    ستاسو لیکنه ساتل شوې ده، لا نه ده استول شوې. کومو خبرو ته یې واستوو؟
    .new-question = نوې پوښتنه
    .milestone = دا د یادداشت ګام دی
    .none = هېڅ یوه

# A line of the list: $who it is with, $question is how the question begins.
talk-about = { $who }: { $question }

# $number counts, $since is when it was shown.
talk-of = { $number }: د { $since } خبرې

words-are-there = دا کار شوی دی: دا لیکنه یو ځل واستول شوه. بله لیکلای شئ.

words-go-nowhere = سمه ده، دا لیکنه هېچا ته نه ځي. ستاسو په ټلیفون کې پورته پاتې ده.
