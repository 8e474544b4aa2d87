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
    .we-have-met = ተራኺብና
    .offer = ንሓደ ሰብ ምቕራብ
    .partner = ንተሓባባሪ ምሕታት
    .accompany = ምስናይ
    .who = መን፣ ስለምንታይ
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

# $why is a sentence about one helper, $state what they said.
asked-with-reason =
    { $why }
    { $state ->
        [open] ገና መልሲ የለን።
        [claimed] ነታ ሕቶ ወሲዶምዋ።
        [declined] ሎሚ ሓሊፎምዋ።
       *[gone] ድሕሪ ሕጂ ክምልሱ ኣየድልን።
    }

# $helpers is how many would be asked next; $because says why there are none.
who-is-next =
    { $because ->
        [not-lived] ካብቶም ግዜ ዘለዎም ሓገዝቲ ብተመኩሮ፣ ነዚ ዝሓለፎ የለን።
        [wishes] ነዚ ዝሓለፍዎ፣ ከምቲ እቲ ሰብ ዝደልዮ ኣይኮኑን፣ ወይ ድማ ምዃኖም ኣይንፈልጥን።
        [avoided] ነዚ ዝሓለፍዎ ብዛዕብኡ ክዛረቡ ኣይደልዩን።
        [all-asked] ነዚ ዝሓለፍዎ ኩሎም ድሮ ተሓቲቶም።
        [no-room] ነዚ ዝሓለፍዎ፣ ኣብዚ ሰሙን እኹል ሓጊዞም።
        [not-for-peers] እዛ ሕቶ ንሓገዝቲ ብተመኩሮ ኣይትኸይድን።
       *[none] { $helpers ->
            [one] ሕጂ ንሓደ ሰብ ምሓተትና።
           *[other] ሕጂ ን{ $helpers } ሰባት ምሓተትና።
        }
    }
