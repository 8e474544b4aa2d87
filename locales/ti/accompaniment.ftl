### Accompaniment: a newcomer and a peer helper, for an agreed time.

# $helper and $second are names, $aim is what a counsellor wrote, $until a day.
accompaniment-offered =
    { $helper } ንዝተወሰነ ግዜ ክሰንዩኹም ይኽእሉ። ዕላማ:
    « { $aim } »

    እንተበዝሐ { $talks ->
        [one] ሓደ ዝርርብ
       *[other] { $talks } ዝርርባት
    }፣ ክሳብ { $until }። { $helper } እንተዘይክኢሎም፣ { $second } ይምልሱ። « ኣይፋልን » ክትብሉ ትኽእሉ፣ ምኽንያት ኣየድልን።
    .yes = እወ
    .no = ኣይፋልን

# $newcomer is a tree's name.
accompany-someone =
    ን{ $newcomer } ንዝተወሰነ ግዜ ክትሰንይዎም ትደልዩ ዶ? ዕላማ:
    « { $aim } »

    እንተበዝሐ { $talks ->
        [one] ሓደ ዝርርብ
       *[other] { $talks } ዝርርባት
    }፣ ክሳብ { $until }። { $second } ኣብ ክንዳኹም ክሕግዙ ይኽእሉ። « ኣይፋልን » ክትብሉ ትኽእሉ፣ ምኽንያት ኣየድልን።
    .yes = እወ
    .no = ኣይፋልን

# $other is who it is with, $done and $talks count talks, $role is the reader's.
accompaniment-runs =
    ምስናይ ምስ { $other }:
    « { $aim } »

    ዝተወድኡ ዝርርባት: { $done } ካብ { $talks }። ክሳብ { $until }።
    { $role ->
        [newcomer] ኣብ ዝደለኹምዎ ግዜ ሕቶኹም ሕተቱ። ካልኣይ ሓጋዚ: { $second }።
       *[other] ካልኣይ ሓጋዚ: { $second }።
    }
    .fine = ሕራይ
    .end = ደው ይበል

accompaniment-is-over =
    ምስ { $other } ዝነበረ ምስናይ ተወዲኡ። ክልቴኹም ጽቡቕ ሰሪሕኩም። ዕላማ እዚ ነበረ:
    « { $aim } »

    እንታይ ፍረ ተረኺብዎ? ይቀጽል ዶ?
    .go-on = ይቀጽል
    .tell = ክነግር
    .stay = ርክብ ምሓዝ
    .enough = ከምዚ ይኣክል

tell-what-came-of-it =
    ካብቲ ምስ { $other } ዝነበረ ምስናይ እንታይ ፍረ ተረኺቡ? ጽሓፍዎ: ኣማኻሪ የንብብዎ።

accompaniment-again =
    ምስ { $other } ዝነበረ ምስናይ ተወዲኡ: { $done } ካብ { $talks } ዝርርባት። ክቕጽል ይድለ ኣሎ። ዕላማ እዚ ነበረ:
    « { $aim } »
    .propose = ደጊሙ ይቕረብ
    .later = ድሓር

no-accompaniment = ኣብዚ ግዜ ምስናይ የብልኩምን።

accompaniment-goes-on = ሕራይ፣ ምስናይ ይቕጽል። ደጊምኩም ክትርእይዎ ጽሓፉ: ምስናይ

accompaniment-you-ended = ምስናይ ደው ኢሉ። ስለምንታይ ኢሉ ዝሓትት ሰብ የለን። ኩሉ ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ።

# $other is who it was with.
accompaniment-ended = ምስ { $other } ዝነበረ ምስናይ ደው ይብል ኣሎ። ናይ ዋላ ሓደ ሰብ ጌጋ ኣይኮነን። ኩሉ ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ።

accompaniment-will-not-be = ምስ { $other } ክኸውን ዝተሓሰበ ምስናይ ኣይጅምርን። ናይ ዋላ ሓደ ሰብ ጌጋ ኣይኮነን። እትገብርዎ ነገር የብልኩምን።

accompaniment-thanks = ብሓባር ስለ ዝተጓዓዝኩም የቐንየልና። ኩሉ ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ።

# $who is a name, $words are theirs.
what-came-of-accompaniment =
    { $who } ካብቲ ምስናይ ዝተረኽበ ይነግሩ:
    « { $words } »

accompaniment-words-sent = የቐንየልና! ኣማኻሪ የንብብዎ።

accompaniment-wish-sent = የቐንየልና። ክትቅጽሉ ከም እትደልዩ ኣማኻሪ የንብቡ፣ ካብኡ ይጽሕፉልኩም።

accompaniment-later = ሕራይ። እቲ መልጎም ኣብ ላዕሊ ይጸንሕ።

accompaniment-proposed = ተላኢኹ: ክልቲኦም በብይኖም ይሕተቱ ኣለዉ። ክጅምር ከሎ ክንነግረኩም ኢና።

accompaniment-no = ሕራይ። ስለ ዝነገርኩምና የቐንየልና። ስለምንታይ ኢሉ ዝሓትት ሰብ የለን።

accompaniment-yes = የቐንየልና! እቲ ካልእ መልሲ ገና ንጽበ ኣለና፣ ካብኡ ክንጽሕፈልኩም ኢና።

accompaniment-begins = ክልቴኹም ተሰማሚዕኩም: ምስናይ ይጅምር ኣሎ።

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-accompaniment = ምስናይ, ምስናየይ, misnay, misnayey
command-accompaniment = ምስናየይ
