### News: a counsellor's line, of which the next weekly update tells everyone.

write-news = እንታይ ኣጋጢሙ፣ ወይ እንታይ ክኸውን እዩ? ኩሎም ብቋንቋኦም ዘንብብዎ ሓንቲ ወይ ክልተ መስመር ጽሓፉ፣ ወይ ናይ ድምጺ መልእኽቲ ስደዱ። እወ ዘይበለ ሰብ ኣይትጥቀሱ።

# $who is named in $words.
news-names-someone =
    « { $words } »

    ብዛዕባ { $who } ዲኹም ትዛረቡ ዘለኹም? ኩሎም ከንብብዎ እዮም። እዚ ሰብ ፈቒዱ ዶ?
    .they-agreed = እወ፣ ወይ ካልእ ሰብ እዩ
    .without-name = ስም ይውጻእ
    .drop = ኩሉ ይደምሰስ

# $words is the line.
news-noted =
    ንዝቕጽል ናይ ሰሙን ዜና ተመዝጊቡ:
    « { $words } »
    .undo = ይሰረዝ

news-dropped = ተሰሪዙ። ዘንብቦ ሰብ የለን።

typed-news = ዜና ምንጋር, ዜና ንገር, ዜና ክነግር, zena mngar

command-news = ንኹሎም ዜና ምንጋር
