### My help: what a helper has told about themselves.

# $topics, $speaks, $reads and $times are lists, or say that nothing was told; $further are lines, $week counts questions.
my-help =
    ንስኹም፣ ከም ሓጋዚ ብተመኩሮ።
    ትፈልጥዎ: { $topics }
    { $further }
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

# The lines of $further.
told-experience = ትሰርሑ ወይ ሰሪሕኩም: { $experience }
told-years = { $topic }፦ { $years }
told-part = ትፈትዉ: { $parts }
told-not-topics = ንዓኹም ዘይኮነ: { $topics }

noted-about-you = ተመዝጊቡ፣ የቐንየልና። ንምቕያሩ ጽሓፉ: ፕሮፋይል

one-must-stay = እንተወሓደ ሓደ ክህሉ ኣለዎ። ፈለማ እቲ ካልእ ወስኹ፣ ካብኡ ነዚ ኣውጽኡ።

typed-profile = ፕሮፋይል, ፕሮፋይለይ, profile
command-profile = ንስኹም፣ ከም ሓጋዚ ብተመኩሮ
