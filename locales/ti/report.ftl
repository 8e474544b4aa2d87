### Report this.

what-happened =
    ስለ ዝነገርኩምና የቐንየልና። እቲ ዝርርብ ደው ኢሉ። ኣማኻሪ ከንብብዎ እዮም። ንስኹም ከም ዝነገርኩም ኣይንነግርን። እንታይ ከም ዝኾነ ክትነግሩና ትደልዩ ዶ?
    .nothing-more = ኣይፋልን፣ ወዲአ

# $contact says how to reach a person.
report-thanks = የቐንየልና። ኣማኻሪ ሒዞምዎ ኣለዉ። ምስ ሰብ ንምዝራብ: { $contact }

# $reporter and $reported are names, $words what was reported.
report-arrived =
    ⚠ { $reporter } ኣብ { $reported } ጥርዓን ኣቕሪቦም። እቲ ዝርርብ ደው ኢሉ። ጥርዓን ዝቐረበሉ ቃላት:
    « { $words } »
    .take = ኣነ ክሕዞ
    .talk = ነቲ ዝርርብ ምርኣይ

reporter-adds =
    { $reporter } ናብ ጥርዓኖም ነዚ ይውስኹ:
    « { $words } »

# $mark says which side they are on.
talk-line =
    { $author } ({ $mark }):
    « { $words } »
