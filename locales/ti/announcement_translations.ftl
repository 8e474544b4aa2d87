### How an announcement reads in another language: looked at, turned back, corrected by hand.

# $count is how many languages these are.
announcement-translations =
    { $count ->
        [0] ኩሎም ዝተመርጹ ቋንቋ ጽሑፍኩም የንብቡ። ዝትርጎም የለን።
       *[other] ኣየናይ ትርጉም ክትርእዩ ትደልዩ? ኣብ ጎኑ፦ ክንደይ ሰባት የንብብዎ።
    }
    .enough = ናብ ምልክታ ምምላስ

# $language is its name, $text the words in it.
announcement-in-language =
    ብ{ $language }፦
    { $text }

    ነዚ ቋንቋ ኣይተንብብዎን ዶ? ናብ ቋንቋኹም መሊስኩም ተርጉምዎ፣ ወይ ንኣስተርጓሚ ኣርእዩ።
    .turn-back = መሊስካ ምትርጓም
    .correct = እርማት ምጽሓፍ
    .others = ካልኦት ቋንቋታት

announcement-correction = ምሉእ ጽሑፍ ብ{ $language } ጽሓፉ፣ ከምቲ ክንበብ ዘለዎ። ንኹሎም ኣብ ክንዲ እቲ ትርጉም ይኣቱ።

announcement-corrected = የቐንየለይ። { $language } ዘንብቡ ነዚ ጽሑፍ ክቕበሉ እዮም።

announcement-no-translation-yet = ገና ትርጉም የለን። ቁሩብ ተጸበዩ፣ ወይ ባዕልኹም ጽሓፍዎ።

# $words are the translation, turned back.
announcement-turned-back =
    እቲ ትርጉም፣ ብቋንቋኹም፦
    « { $words } »
    እቲ ትርጉሙ ሓደ ዓይነት ድዩ?

no-translation = (ገና ኣይተተርጎመን።)
