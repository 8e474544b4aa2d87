### Announce: a counsellor's one text to many: written, for whom, when, looked at, sent.

# $count is how many there are.
announcements =
    { $count ->
        [0] ምልክታ የለን። ሓደ ክትጽሕፉ ትደልዩ ዶ?
       *[other] ምልክታታት፣ እቶም ሓደስቲ ቅድም፦
    }
    .new = ሓድሽ ምልክታ
    .enough = ሜኑ

# A line of a list: $what is how it begins, $state how far it has come.
announcement-line = { $what } ({ $state })

announcement-without-words = ስእሊ፣ ፋይል ወይ ድምጺ

announcement-is-draft = ኣይተላእከን
announcement-is-asking = ካልኣይ እወ ይጽበ
announcement-is-planned = ግዜኡ ተወሲኑ
announcement-is-leaving = ይለኣኽ ኣሎ
announcement-is-left = ተላኢኹ
announcement-is-stopped = ደው ኢሉ

announcement-text = እንታይ ክትሕብሩ ትደልዩ? ብቐሊል ቃላት ጽሓፉ፦ ናብ ቋንቋ ነፍሲ ወከፍ ይትርጎም። ስእሊ፣ PDF ወይ ድምጺ ምስኡ ክኸይድ ይኽእል። ገና ዝለኣኽ የለን።

announcement-contact-taken-out = ቁጽሪ፣ ስም ተጠቃሚ ወይ ሊንክ ኣውጺእና፦ እዚ ጽሑፍ ናብ ብዙሓት ሰባት ይኸይድ። ኣድራሻ ናይ ሓደ ቦታ ክተርፍ ይኽእል።

announcement-when =
    መዓስ ይለኣኽ? መልጎም ጠውቑ፣ ወይ መዓልትን ሰዓትን ጽሓፉ፦ ሰሉስ 18:00 ወይ 14/12 9:00
    .at-once = ክልእኾ ከለኹ ብቕጽበት

not-a-time = መዓስ ምዃኑ ኣይተረድኣንን። መዓልትን ሰዓትን ጥራይ ጽሓፉ፦ ሰሉስ 18:00 ወይ 14/12 9:00

no-such-day = ከምዚ ዝበለ መዓልቲ የለን፦ ዓውደ ኣዋርሕ ርኣዩ፣ ደጊምኩም ጽሓፉ።

time-is-past = እዚ ግዜ ሓሊፉ እዩ። ዝመጽእ ግዜ ጽሓፉ።

time-too-far = እዚ ድሕሪ ልዕሊ ሽዱሽተ ወርሒ እዩ፦ ንምልክታ ርሑቕ እዩ። ዝቐረበ ግዜ ጽሓፉ።

# $reach is a line for each: how many get it, how many do not. $languages are its readers', $leaves is when.
announcement-preview =
    ሰባት ነዚ ከንብቡ እዮም፦
    { $words }

    ንመን፦
    { $audience }

    { $reach }

    ቋንቋታቶም፦
    { $languages }

    { $leaves }
    .text = ጽሑፍ ምቕያር
    .audience = ንመን ምቕያር
    .when = ግዜ ምቕያር
    .translations = ትርጉማት ምርኣይ
    .later = ድሓር
    .drop = ምድርባይ
    .look = ፋይል ተዳልዩ ድዩ?
    .no-file = ፋይል ምውጻእ

announcement-send = ምልኣኽ

# $from and $until are full hours.
reach-now = ይበጽሖም፣ ኣብ መንጎ { $from }:00ን { $until }:00ን ኣብ ዘለውዎ ቦታ፦ { $count }
reach-folded = ኣብዚ ሰሙን እኹል መልእኽቲ ኣለዎም፣ ኣብ ናይ ሰሙን ዜናኦም ይረኽብዎ፦ { $count }
reach-held = ዋትስኣፕ ካብ ዝዕጾ መዓልቲ ሓሊፉ። መልእኽቲ ከም ዘሎ ይፈልጡ፦ { $count }
reach-unreachable = ዝኾነ ኣፕ ኣይበጽሖምን፦ { $count }
reach-stopped = መልእኽቲ ኣይደልዩን፣ ኣይበጽሖምን፦ { $count }

# A language's name, and how many read it.
language-with-readers = { $language }፦ { $count }

leaves-at-once = ክትልእክዎ ከለኹም ይኸይድ።
leaves-at = ዝኸደሉ ግዜ፦ { $at }

announcement-waits-for-you = ሕራይ፣ ይጽበየኩም ኣሎ፣ ዝኸደ የለን። ንምቕጻል ጽሓፉ፦ ምልክታታት

announcement-dropped = ተደርብዩ፣ ዝኸደ የለን። ካልእ ንምጽሓፍ ጽሓፉ፦ ምልክታታት

announcement-is-not-open = እዚ ምልክታ ኣብዚ ደጊም ኣይቅየርን። ኩነታቶም እዚ እዩ፦

announcement-for-nobody = ብኸምዚ ዝተመርጸ ሰብ የለን፦ ዝኸደ የለን፣ ጽሑፍኩም ተዓቂቡ ኣሎ። ብኻልእ መገዲ ምረጹ።

## A second counsellor's yes, where it goes to everyone.

# $count is how many colleagues are asked.
announcement-asks-a-colleague = ንኹሎም እዩ፦ ቅድም ካልኣይ ኣማኻሪ ይርእዮ። መልሲ ኣብዚ ይመጽኣኩም። ዝተሓቱ ሰባት፦ { $count }

# $author wrote it, $count is how many people it goes to, $when a time or: after your yes.
announcement-second-yes =
    ንኹሎም ምልክታ (ሰባት፦ { $count })፣ ጸሓፊ { $author }፦
    { $words }

    መዓስ፦ { $when }
    ይለኣኽ ዶ?
    .yes = እወ፣ ይለኣኽ
    .no = ኣይፋል፣ ከምዚ ኣይኮነን

after-your-yes = ድሕሪ እወኹም

# A line of the list of who waits: $who wrote it, $since when it was sent.
waiting-announcement = ንኹሎም፦ { $who } እወ ይጽበዩ፣ { $since }

# $state is how far it has come.
announcement-was-decided = ቅድሚ ሕጂ ተወሲኑ እዩ። ኩነታት እዚ ምልክታ፦ { $state }። ክትገብርዎ ዘለኩም የለን።

you-said-yes = የቐንየለይ። ድሕሪ ቁሩብ ይኸይድ፤ ክሳብ ሽዑ ክምለስ ይከኣል። ንምክትታል ጽሓፉ፦ ምልክታታት

you-said-no = የቐንየለይ። ኣይከይድን፤ ዝጸሓፎ ይፈልጥ፣ ክቕይሮ ይኽእል። ብሓባር ተዘራረቡ።

# $by is who, $at when it leaves.
colleague-said-yes = { $by } እወ ኢሎም፦ ምልክታኹም ይኸይድ፣ { $at }። ንምክትታል ወይ ንምምላስ ጽሓፉ፦ ምልክታታት

colleague-said-no = { $by } ከምዚ ኢሉ ክኸይድ ኣይመረጹን። ጽሑፍኩም ተዓቂቡ ኣሎ። ብሓባር ተዘራረቡ፤ ንምቕያር ጽሓፉ፦ ምልክታታት

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-announce = ምልክታ, ምልክታታት
command-announce = ናብ ብዙሓት ሰባት ምጽሓፍ
