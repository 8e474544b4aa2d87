### Counsel: a question waits for a counsellor.

# $asker is their name, $since a date and time, $chosen a helper whose path the asker has read.
question-waits =
    { $asker } ካብ { $since } ይጽበዩ ኣለዉ:
    « { $question } »

    ኣርእስቲ: { $topic }። ዕላማ: { $aim }።{ $income ->
        [now] { " " }ኣታዊ ዘድልዮም: ብቕጽበት።
        [three-months] { " " }ኣታዊ ዘድልዮም: ኣብ 3 ኣዋርሕ።
        [a-year] { " " }ኣታዊ ዘድልዮም: ኣብ ውሽጢ ዓመት።
        [no-hurry] { " " }ኣታዊ: ኣየህውኽን።
       *[not-told] { "" }
    }{ $french ->
        [none] { " " }ፈረንሳይኛ: ገና።
        [a-little] { " " }ፈረንሳይኛ: ገለ ቃላት።
        [everyday] { " " }ፈረንሳይኛ: ይረዳድኡ።
        [good] { " " }ፈረንሳይኛ: ጽቡቕ ይዛረቡ።
       *[not-told] { "" }
    }{ $wished ->
        [yes] { " " }ናይ { $chosen } መልሲ ይደልዩ: መገዶም ኣንቢቦም።
       *[no] { "" }
    }
    .answer = ኣነ ክምልስ
    .offer = ንሓደ ሰብ ምቕራብ
    .accompany = ምስናይ
    .original = ኦሪጂናል ምርኣይ
    .close = ምዕጻው
    .later = ድሓር

# $count is how many helpers can be asked.
choose-helper =
    { $count ->
        [0] ኣብዚ ሰሙን ግዜ ዘለዎም ሓገዝቲ ብተመኩሮ የለዉን።
       *[other] እታ ሕቶ ንኣየናይ ሓጋዚ ብተመኩሮ ትቕረብ?
    }
    .nobody = ንዋላ ሓደ፣ ድሕሪት

# $helper is their name, $topics a list of what they would rather not be asked about.
helper-avoids = { $helper } (ዘይደልይዎ: { $topics })

helper-not-free = እዚ ሰብ ሕጂ ግዜ የብሉን። ካልእ ሰብ ምረጹ።

# $helper is their name.
offered-to-helper = እታ ሕቶ ናብ { $helper } ቀሪባ። ኣብ 24 ሰዓት መልሲ እንተዘይመጺኡ፣ ናብዚ ትምለስ።

question-closed = እታ ሕቶ ተዓጽያ። እቲ ዝሓተተ ሰብ ተነጊሩዎ ኣሎ።

waits-for-you = ሕራይ። ኣብ ዝርዝር ትጸንሕ። ደጊምኩም ክትርእይዋ ጽሓፉ: ዝጽበዩ

# $state is what became of it, $by who has it.
no-longer-waits = እዛ ሕቶ ድሕሪ ሕጂ ኣይትጽበን: { $state }። ሒዞማ ዘለዉ: { $by }።
