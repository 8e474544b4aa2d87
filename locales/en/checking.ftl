### Checking: a counsellor looks at an answer about papers, benefits or law.

# $helper answered; $question and $answer are people's words.
check-this-answer =
    This answer is about papers, benefits or the law. Question:
    “{ $question }”

    { $helper } answered:
    “{ $answer }”
    .fine = It is right
    .correct = Write a correction
    .original = See the original
    .later = Later

write-correction =
    { $helper } answered:
    “{ $answer }”
    to the question:
    “{ $question }”

    What is different today? Write it in simple words. Both people will read it.

# $helper answered.
answer-is-fine = A counsellor has checked the answer from { $helper }: it is right today.

answer-was-checked = Thank you. We tell the person that the answer is right.

# $words are the counsellor's.
counsellor-adds =
    { $counsellor }, from the programme, has checked the answer from { $helper } and adds:
    “{ $words }”

counsellor-adds-to-yours =
    Thank you for your answer to { $asker }. Rules change often, and a counsellor adds:
    “{ $words }”
    { $asker } gets these words too.

correction-sent = Thank you. Both people will get your words.

# $counsellor is a name, or empty.
answer-was-checked-by = Someone has already checked this answer: { $counsellor }. You don’t need to do anything.

# A line of the list: $who answered, $since a date and time.
waiting-check = To check: { $who }, { $since }
