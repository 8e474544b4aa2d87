### Checking: a counsellor looks at an answer about papers, benefits or law.

# $helper answered; $question and $answer are people's words.
check-this-answer =
    እዚ መልሲ ብዛዕባ ወረቓቕቲ፣ ሓገዛት መንግስቲ ወይ ሕጊ እዩ። ሕቶ:
    « { $question } »

    { $helper } ከምዚ መሊሶም:
    « { $answer } »
    .fine = ቅኑዕ እዩ
    .correct = እርማት ምጽሓፍ
    .original = ኦሪጂናል ምርኣይ
    .later = ድሓር

write-correction =
    { $helper } ከምዚ መሊሶም:
    « { $answer } »
    ሕቶ እዚ ነበረት:
    « { $question } »

    ሎሚ እንታይ ተቐይሩ? ብቐሊል ጽሓፍዎ። ክልቲኦም ሰባት የንብብዎ።

# $helper answered.
answer-is-fine = ኣማኻሪ ንመልሲ { $helper } ርእዮምዎ: ሎሚ ቅኑዕ እዩ።

answer-was-checked = የቐንየልና። እቲ መልሲ ቅኑዕ ምዃኑ ነቲ ዝሓተተ ሰብ ንነግሮ።

# $words are the counsellor's.
counsellor-adds =
    { $counsellor }፣ ካብቲ ፕሮግራም፣ መልሲ { $helper } ኣንቢቦም ነዚ ይውስኹ:
    « { $words } »

counsellor-adds-to-yours =
    ን{ $asker } ስለ ዝመለስኩም የቐንየልና። ሕግታት ብዙሕ ግዜ ይቕየር፣ ስለዚ ኣማኻሪ ነዚ ይውስኹ:
    « { $words } »
    እቲ ዝሓተተ ሰብ'ውን በጺሑዎ ኣሎ።

correction-sent = የቐንየልና። ክልቲኦም ሰባት ቃላትኩም ይበጽሖም።

# $counsellor is a name, or empty.
answer-was-checked-by = እዚ መልሲ ድሮ ሰብ ርእዩዎ እዩ: { $counsellor }። እትገብርዎ ነገር የብልኩምን።

# A line of the list: $who answered, $since a date and time.
waiting-check = ዝርአ መልሲ: { $who }፣ { $since }
