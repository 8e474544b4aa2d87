### Absence: a counsellor is away, and somebody stands in.

back-when =
    መዓስ ክትምለሱ ኢኹም?
    .other-day = ካልእ መዓልቲ

back-in-week = ኣብቲ በዚ ዕለት ዝጅምር ሰሙን:

back-on-day = ኣየናይ መዓልቲ ክትምለሱ ኢኹም?

# $who is me or a colleague, $name the colleague's, $count how many could.
choose-stand-in =
    { $who ->
        [me] { $count ->
            [0] ኣብ ክንዳኹም ክሰርሑ ዝኽእሉ መሳርሕቲ ኣብዚ ግዜ የለዉን።
           *[other] ኣብ ክንዳኹም መን ይስራሕ?
        }
       *[colleague] { $count ->
            [0] ኣብ ክንዲ { $name } ክሰርሑ ዝኽእሉ መሳርሕቲ ኣብዚ ግዜ የለዉን።
           *[other] ኣብ ክንዲ { $name } መን ይስራሕ?
        }
    }
    .nobody = ዋላ ሓደ

# $until is when they are back.
absence-kept =
    { $who ->
        [me] ተመዝጊቡ። ትምለሱሉ ግዜ: { $until }። ክሳብ ሽዑ፣ ናይ ሓደጋ መልእኽቲ ጥራይ ይበጽሓኩም።
       *[colleague] ን{ $name } ተመዝጊቡ። ዝምለሱሉ ግዜ: { $until }።
    }

you-stand-in = ኣብ ክንዲ { $who } ትሰርሑ ኣለኹም። ዝምለሱሉ ግዜ: { $until }። ሕቶታት ናይቶም ንሶም ዝከታተልዎም ሰባት፣ ፈለማ ናባኹም ይመጽእ።

away-without-stand-in = ኣብ ክንዲ { $who } ዝሰርሕ ሰብ የለን። ዝምለሱሉ ግዜ: { $until }። ሰብ ንምምራጽ ጽሓፉ: ዝጽበዩ

is-there-again = { $who } ተመሊሶም ኣለዉ።

welcome-back-on-duty = እንቋዕ ደሓን ተመለስኩም! ክጽበየኩም ዝጸንሐ መልእኽትታት ሕጂ ይመጽእ።

# $weekday is one of the days of the week, $day a day with its month.
weekday-and-day = { $weekday } { $day }

# On the button where nobody is free to stand in.
without-stand-in = ሕራይ
