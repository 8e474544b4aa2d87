### My help: what a helper has told about themselves.

# $topics, $speaks, $reads and $times are lists, or say that nothing was told; $week counts questions.
my-help =
    ንስኹም፣ ከም ሓጋዚ ብተመኩሮ።
    ትፈልጥዎ: { $topics }
    ትዛረብዎ: { $speaks }። ተንብብዎ: { $reads }
    መዓስ: { $times }። ኣብ ሰሙን እንተበዝሐ ሕቶታት: { $week }
    { $path ->
        [shown] መገድኹም ንካልኦት ይርአ ኣሎ።
       *[hidden] መገድኹም ንካልኦት ኣይርአን።
    }
    እንታይ ክትርእዩ ወይ ክትቅይሩ ትደልዩ?
    .path = መገደይ
    .practice = ደጊመ ክለማመድ
    .topics = ዝፈልጦ ነገር
    .languages = ቋንቋታተይ
    .when = መዓስን ክንደይን
    .takes-part = ክገብሮ ዝፈቱ
    .not-topics = ንዓይ ዘይኮነ
    .background = መን እየ

noted-about-you = ተመዝጊቡ፣ የቐንየልና። ንምቕያሩ ጽሓፉ: ፕሮፋይል

one-must-stay = እንተወሓደ ሓደ ክህሉ ኣለዎ። ፈለማ እቲ ካልእ ወስኹ፣ ካብኡ ነዚ ኣውጽኡ።

typed-profile = ፕሮፋይል, ፕሮፋይለይ, profile
command-profile = ንስኹም፣ ከም ሓጋዚ ብተመኩሮ
