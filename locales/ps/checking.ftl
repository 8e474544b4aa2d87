### Checking: a counsellor looks at an answer about papers, benefits or law.

# $helper answered; $question and $answer are people's words.
check-this-answer =
    دا ځواب د اسنادو، د دولت د مرستو یا د قانون په اړه دی. پوښتنه:
    «{ $question }»

    د { $helper } ځواب:
    «{ $answer }»
    .fine = سم دی
    .correct = سمون لیکل
    .original = اصلي لیکنه کتل
    .later = وروسته

write-correction =
    د { $helper } ځواب:
    «{ $answer }»
    دې پوښتنې ته:
    «{ $question }»

    نن څه بدل دي؟ په ساده ټکو یې ولیکئ. دواړه کسان یې لولي.

# $helper answered.
answer-is-fine = یو سلاکار د { $helper } ځواب ولوست: نن سم دی.

answer-was-checked = مننه. هغه کس ته وایو چې ځواب سم دی.

# $words are the counsellor's.
counsellor-adds =
    { $counsellor }، د پروګرام سلاکار، د { $helper } ځواب ولوست او زیاتوي:
    «{ $words }»

counsellor-adds-to-yours =
    مننه چې { $asker } ته مو ځواب ورکړ. قاعدې ډېرې بدلېږي، یو سلاکار زیاتوي:
    «{ $words }»
    هغه کس ته هم دا ورسېدل.

correction-sent = مننه. ستاسو لیکنه دواړو کسانو ته رسېږي.

# $counsellor is a name, or empty.
answer-was-checked-by = دا ځواب مخکې چا کتلی دی: { $counsellor }. تاسو ته د څه کولو اړتیا نشته.

# A line of the list: $who answered, $since a date and time.
waiting-check = د کتلو لپاره: { $who }، { $since }
