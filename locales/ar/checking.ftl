### Checking: a counsellor looks at an answer about papers, benefits or law.

# $helper answered; $question and $answer are people's words.
check-this-answer =
    هذا الجواب عن أوراق أو مساعدات أو قانون. السؤال:
    «{ $question }»

    الجواب من { $helper }:
    «{ $answer }»
    .fine = الجواب صحيح
    .correct = كتابة تصحيح
    .original = النص الأصلي
    .later = لاحقًا

write-correction =
    الجواب من { $helper }:
    «{ $answer }»
    على السؤال:
    «{ $question }»

    ما المختلف اليوم؟ اكتبوه ببساطة. سيقرؤه الشخصان.

# $helper answered.
answer-is-fine = راجع أحد المستشارين الجواب من { $helper }: إنه صحيح اليوم.

answer-was-checked = شكرًا. سيعرف الشخص أن الجواب صحيح.

# $words are the counsellor's.
counsellor-adds =
    راجعنا الجواب من { $helper }. وهذه إضافة من { $counsellor }، من البرنامج:
    «{ $words }»

counsellor-adds-to-yours =
    شكرًا على جوابكم إلى { $asker }. القواعد تتغير كثيرًا، ويضيف أحد المستشارين:
    «{ $words }»
    وصل هذا إلى الشخص أيضًا.

correction-sent = شكرًا. ستصل كلماتكم إلى الشخصين.

# $counsellor is a name, or empty.
answer-was-checked-by = هذا الجواب تمت مراجعته بالفعل: { $counsellor }. ليس عليكم فعل شيء.

# A line of the list: $who answered, $since a date and time.
waiting-check = جواب للمراجعة: { $who }، { $since }
