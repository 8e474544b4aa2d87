### Boundary: what a helper can say beside an answer of their own.

# $asker is a name or a tree's.
which-year =
    { $asker } می‌پرسد:
    «{ $question }»

    شما در کدام سال از این گذشتید؟ سال را بنویسید، مثلاً 1398 یا 2019.

not-a-year = لطفاً یک سال را با چهار عدد بنویسید، نه سالی که هنوز نیامده است. مثلاً: 1398 یا 2019

# $year is the year that they wrote.
write-what-you-lived = به { $asker } قصه کنید که در سال { $year } بر شما چه گذشت. ما سال را اضافه می‌کنیم، و این که قانون‌ها تغییر می‌کند.
