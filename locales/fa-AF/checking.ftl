### Checking: a counsellor looks at an answer about papers, benefits or law.

# $helper answered; $question and $answer are people's words.
check-this-answer =
    این جواب دربارۀ اسناد، کمک‌های دولت یا قانون است. سوال:
    «{ $question }»

    { $helper } جواب داده است:
    «{ $answer }»
    .fine = درست است
    .correct = نوشتن یک اصلاح
    .original = دیدن نوشتۀ اصلی
    .later = بعداً

write-correction =
    { $helper } جواب داده است:
    «{ $answer }»
    به این سوال:
    «{ $question }»

    امروز چه فرق دارد؟ ساده بنویسید. هر دو نفر آن را می‌خوانند.

# $helper answered.
answer-is-fine = یک مشاور جواب { $helper } را خواند: امروز درست است.

answer-was-checked = تشکر. به شخص خبر می‌دهیم که جواب درست است.

# $words are the counsellor's.
counsellor-adds =
    { $counsellor }، از برنامه، جواب { $helper } را خواند و می‌افزاید:
    «{ $words }»

counsellor-adds-to-yours =
    تشکر از جواب شما به { $asker }. قانون‌ها زیاد تغییر می‌کند، و یک مشاور می‌افزاید:
    «{ $words }»
    این به شخص هم رسید.

correction-sent = تشکر. نوشتۀ شما به هر دو نفر می‌رسد.

# $counsellor is a name, or empty.
answer-was-checked-by = این جواب را کسی خوانده است: { $counsellor }. شما کاری ندارید.

# A line of the list: $who answered, $since a date and time.
waiting-check = برای بررسی: { $who }، { $since }
