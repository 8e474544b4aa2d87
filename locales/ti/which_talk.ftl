### Which talk: words that could be for more than one.

which-talk =
    ቃላትኩም ተሓሊዩ ኣሎ፣ ገና ኣይተላእከን። ናብ ኣየናይ ዝርርብ ንልኣኾ?
    .new-question = ሓዳስ ሕቶ
    .milestone = ዝምዝገብ ስጉምቲ እዩ
    .none = ናብ ዋላ ሓደ

# A line of the list: $who it is with, $question is how the question begins.
talk-about = { $who }: { $question }

# $number counts, $since is when it was shown.
talk-of = { $number }: ናይ { $since }

words-are-there = ድሮ ተፈጺሙ እዩ: እዚ ቃላት ሓንሳብ ተላኢኹ። ካልእ ክትጽሕፉ ትኽእሉ።

words-go-nowhere = ሕራይ፣ እዚ ቃላት ዝበጽሖ ሰብ የለን። ኣብ ተሌፎንኩም ኣብ ላዕሊ ይተርፍ።
