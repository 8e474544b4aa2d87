### Not mine: a helper says that a question is not their experience.

# $topic is a trade or a step of life; $path: theirs, or another than the asker's; $asked: less, or no more.
asked-less =
    ስለ ዝነገርኩምና የቐንየልና፣ ይሕግዘና እዩ። { $asked ->
        [no-more] { $path ->
            [other] መገዶም ካብ ናትኩም ዝተፈልየ ሰባት እንተሓቲቶም፣ ብዛዕባ እዚ ድሕሪ ሕጂ ኣይንሓተኩምን: { $topic }።
           *[own] ድሕሪ ሕጂ ብዛዕባ እዚ ኣይንሓተኩምን: { $topic }።
        }
       *[less] { $path ->
            [other] መገዶም ካብ ናትኩም ዝተፈልየ ሰባት እንተሓቲቶም፣ ብዛዕባ እዚ ካብ ቀደም ብዝወሓደ ክንሓተኩም ኢና: { $topic }።
           *[own] ብዛዕባ እዚ ካብ ቀደም ብዝወሓደ ክንሓተኩም ኢና: { $topic }።
        }
    }
    .fine = ሕራይ
    .ask-again = ከም ቀደም ሕተቱኒ

asked-again = ሕራይ። ብዛዕባ እዚ ደጊምና ክንሓተኩም ኢና: { $topic }።
