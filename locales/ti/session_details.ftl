### Session details: small questions about a session, and how the answers read.

# $kind is what it is.
session-what =
    { $kind ->
        [trade] ኣየናይ ሞያ፣ ብዛዕባ እንታይ ክትዛረቡ ኢኹም? ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
        [round-table] ብዛዕባ እንታይን ምስ መንን ክትዛረቡ ኢኹም? ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
        [meal] ኣየናይ መግቢ፣ እንታይ ነምጽእ? ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
        [helpers] እቶም ሓገዝቲ ብዛዕባ እንታይ ክዛረቡ እዮም? ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
        [visit] እንታይ ክርአ እዩ? ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
       *[individual] ምስ መን እዩ፣ ንምንታይ? ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
    }

session-at =
    ኣየናይ መዓልቲ፣ ሰዓት ክንደይ? ንኣብነት: 14/12 18:30፣ ወይ ጽባሕ 10:00-12:00።
    .ask = ዝጥዕም ሰዓት ሕተቱ

no-such-hour = እዚ ሰዓት ኣብታ መዓልቲ የለን: ሰዓታት ብሓደ ሰዓት ይቕድሙ። ካልእ ሰዓት ጽሓፉ።

session-lasts =
    ክንደይ ግዜ ይወስድ?
    .one-hour = 1 ሰዓት
    .hour-and-half = ሓደ ሰዓትን ፈረቓን
    .two-hours = 2 ሰዓታት
    .three-hours = 3 ሰዓታት
    .half-day = ፍርቂ መዓልቲ
    .day = ምሉእ መዓልቲ
    .days = ዝተፈላለየ መዓልታት

session-days =
    ክንደይ መዓልቲ? ደሓር ካብ መዓስ ክሳብ መዓስ ምዃኑ ተንብቡ፣ ቅድሚ ሰብ ምርኣዩ።
    .two = 2 መዓልቲ
    .three = 3 መዓልቲ
    .four = 4 መዓልቲ
    .five = 5 መዓልቲ

session-place =
    ኣበይ? ኣድራሻ ምስ ከተማ ጽሓፉ። እታ ጋንታ ዝረኸበቶም ሰባት ጥራይ የንብብዎ። መላግቦ ካርታ፣ ወይ ነጥቢ ከም 45.764, 4.836፣ መላግቦ ይኸውን።
    .not-yet = ገና ቦታ የለን

session-map-not-read = እዚ መላግቦ ኣበይ ምዃኑ ኣይነግርን: ኣውጺእናዮ። ኣብ ካርታኹም ነቲ ቦታ ነዊሕ ጠውቑ፣ ክልተ ቁጽርታቱ ቅድሑ (ንኣብነት 45.764, 4.836)፣ ምስ ኣድራሻ ጽሓፍዎም።

session-extras =
    ኣብኡ እንታይ ኣሎ? ሓቂ ዝኾነ ጠውቑ።
    .that-is-all = ወዲአ

session-extra-food = መግቢ ኣሎ
session-extra-children = ቆልዑ ይመጹ
session-extra-transport = ናይ መገሻ ይኽፈል
session-extra-women-only = ንደቂ ኣንስትዮ ጥራይ

session-places =
    ክንደይ ቦታታት?
    .any = ገደብ የብሉን
    .ten = 10
    .twenty = 20
    .other = ካልእ ቁጽሪ

session-places-other = ክንደይ ቦታታት? ቁጽሪ ጽሓፉ።

not-a-number = ሓደ ቁጽሪ ጽሓፉ፣ ካብ 1 ክሳብ 500።

## How the answers read: lines below what it is.

# How long it takes: $length, as in 2:30.
session-when = መዓስ: { $when } (ብሰዓታት ዝወስዶ: { $length })
# On several days: from $when until $until.
session-when-days = መዓስ: ካብ { $when } ክሳብ { $until } (መዓልታት: { $days })
session-where = ኣበይ: { $place }
# $extras are what there is.
session-also = ፍለጡ: { $extras }
place-not-yet = ደሓር ክንገር እዩ
place-by-counsellor = ነታ ጋንታ ሕተቱ
