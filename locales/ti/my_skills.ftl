### My skills: what a helper has lived, since when, and their languages.

my-topics =
    እንታይ ትፈልጡ? ✓ ማለት: ተመሪጹ። ንምውሳኽ ወይ ንምውጻእ ጠውቑ።
    .that-is-all = ወዲአ

# $topic is a trade or a step of life.
my-years =
    { $kind ->
        [trade] ነዚ ሞያ: { $topic }፣ ካብ መዓስ ጀሚርኩም ትፈልጥዎ? ከምዚ ገይርና ነቲ « ኣነ ባዕለይ ገይረዮ » ክብል ዝኽእል ሰብ ንደሊ።
       *[step] እዚ ስጉምቲ: { $topic }። ቅድሚ ክንደይ ግዜ ነበረ? ነገራት ይቀያየር እዩ፣ ስለዚ እዚ ጽቡቕ ገይርና ክንመርጽ ይሕግዘና።
    }
    .skip = ክሓልፎ

years-under-one = ትሕቲ ሓደ ዓመት
years-one-to-three = ካብ 1 ክሳብ 3 ዓመት
years-three-to-ten = ካብ 3 ክሳብ 10 ዓመት
years-over-ten = ልዕሊ 10 ዓመት

# $topic is a trade or a step, $years says since when.
topic-since = { $topic } ({ $years })

# $topic is what they are asked about no more, since they said so.
topic-not-asked = { $topic } (ድሕሪ ሕጂ ኣይሕተትን)

my-experience =
    ከመይ ትሰርሑ ኣለኹም፣ ወይ ከመይ ትሰርሑ ነይርኩም?
    .employed = { helper-experience.employed }
    .business = { helper-experience.business }
    .both = { helper-experience.both }

my-speaking =
    ኣየኖት ቋንቋታት ጽቡቕ ገይርኩም ትዛረቡ? ገለ ሰባት ካብ ምጽሓፍ ምዝራብ ይመርጹ። ✓ ማለት: ተመሪጹ።
    .that-is-all = ወዲአ

my-reading =
    ኣየኖት ቋንቋታት ጽቡቕ ገይርኩም ተንብቡ? ፈለማ ነቲ ቋንቋ ናይታ ሕቶ ዘንብብ ሰብ ኢና ንደሊ። ✓ ማለት: ተመሪጹ።
    .that-is-all = ወዲአ
