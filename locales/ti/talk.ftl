### Talk: what goes back and forth between asker and helper.

# $helper answers, $why is a sentence; $name is what the reader wishes to be called.
share-your-name =
    { $helper } ንሕቶኹም መልሲ የዳልዉ ኣለዉ። { $why } ስምኩም፣ { $name }፣ ክርእዩ ትደልዩ ዶ? እንተዘይኮነ ምስጢር ኮይኑ ይተርፍ።
    .yes = እወ
    .no = ኣይፋልን

name-shown = ሕራይ፣ ስምኩም ክርእዩ እዮም። ካልእ እትገብርዎ ነገር የብልኩምን።

name-not-shown = ሕራይ፣ ስምኩም ምስጢር ኮይኑ ይተርፍ። ካልእ እትገብርዎ ነገር የብልኩምን።

# $lived says whether whoever answers told when it happened to them, $year when; $checked: a counsellor looks at it.
answer-arrived =
    { $author } ይምልሱልኩም ኣለዉ:
    « { $words } »{ $lived ->
        [yes] {"\u000A\u000A"}እዚ ኣብ { $year } ነበረ። ሕግታት ይቕየር እዩ: ንኣማኻሪ'ውን ሕተቱ።
       *[no] {""}
    }{ $checked ->
        [yes] {"\u000A\u000A"}እዚ ናይ ሓደ ሰብ ተመኩሮ ጥራይ እዩ። ኣማኻሪ ነዚ መልሲ ይርእይዎ።
       *[no] {""}
    }
    .thanks = የቐንየለይ
    .not-clear = ንጹር ኣይኮነን
    .more = ተወሳኺ ምሕታት
    .others = ንኻልኦት ክሓትት
    .original = ኦሪጂናል ምርኣይ
    .close = ምዕጻው
    .report = ጥርዓን

helper-asks =
    { $author } ፈለማ ክፈልጡ ይደልዩ:
    « { $words } »

    መልስኹም ኣብዚ ጽሓፉ።
    .original = ኦሪጂናል ምርኣይ
    .close = ምዕጻው
    .report = ጥርዓን

asker-wrote =
    { $author } ይጽሕፉልኩም ኣለዉ:
    « { $words } »

    መልስኹም ኣብዚ ጽሓፉ።
    .counsellor = ናብ ኣማኻሪ
    .year = ምስ ዓመቱ ክነግር
    .not-this = እዚ ይሕለፈኒ
    .accompany = ምስናይ
    .original = ኦሪጂናል ምርኣይ
    .close = ምዕጻው
    .report = ጥርዓን

say-it-differently =
    { $asker } የመስግኑኹም፣ ግን ጽቡቕ ገይሩ ኣይተረድኦምን። ሕቶኦም:
    « { $question } »

    ብኻልእ ኣገባብ፣ ብቐሊል ቃላት ክትብልዎ ትኽእሉ ዶ?
    .counsellor = ናብ ኣማኻሪ
    .close = ምዕጻው

write-more =
    ሕቶኹም እዚ ነበረት:
    « { $question } »

    ተወሳኺ እንታይ ክትፈልጡ ትደልዩ? ጽሓፍዎ።

# $words as their author wrote them.
original =
    ከምቲ ብመጀመርታ ዝተጻሕፎ:
    « { $words } »

# $to is who reads it.
sent-on = ናብ { $to } ነብጽሖ ኣለና።

thanks-passed-on = ምስጋናኹም በጺሑ። ምጽሓፍ ክትቅጽሉ፣ ንኻልኦት ክትሓቱ፣ ወይ ክትዓጽዉ ትኽእሉ።

# $asker is a name or a tree's.
they-thank-you = { $asker } የቐንየለይ ይብሉኹም!

asked-to-say-it-differently = ስለ ዝነገርኩምና የቐንየልና። እቲ ሰብ ብኻልእ ኣገባብ ከረድኣኩም ንሓቶ ኣለና።

talk-closed = ተዓጽዩ። ስለቲ ዝርርብ የቐንየልና!

other-closed-talk = እቲ ካልእ ሰብ ነዚ ዝርርብ ዓጽይዎ። ግዜኹም ስለ ዝሃብኩም የቐንየልና።

talk-is-over = እዚ ዝርርብ ዕጹው እዩ።

# What someone wants to read, or to send, was said too long ago: it is kept no more.
words-gone = እዚ ቃላት ድሕሪ ሕጂ ኣብዚ የለን: ብዙሕ ግዜ ሓሊፍዎ። ምናልባት ኣብ ተሌፎንኩም ኣብ ላዕሊ ገና ኣሎ።
