### Session during: a question without a word aloud, and having come, by the code on the wall.

# $session is its kind and time.
session-now =
    ኣብኡ ዲኹም ({ $session })? ኣብዚ ክትገብርዎ ትኽእሉ:
    .ask = ብዘይ ዘረባ ምሕታት
    .here = ኣብዚ ኣለኹ ምባል
    .fine = ዋላ ሓደ፣ የቐንየለይ

session-go-on = ሕራይ፣ ጽቡቕ ግዜ! ናብዚ ንምምላስ ጽሓፉ: ኣኼባታት

session-ask-now = ሕቶኹም ብቋንቋኹም ({ $session })? ዝዛረብን እታ ጋንታን ብቕጽበት የንብብዋ፣ ብዘይ ስምኩም።

session-asked-now = ተላኢኹ። ዝዛረቡ ወይ እታ ጋንታ ሕጂ የንብብዎ፣ ብዘይ ስምኩም። ንኻልእ ሕቶ ጽሓፉ: ኣኼባታት

session-asked-much = ንዚ ኣኼባ ብዙሕ ሕቶታት ሓቲትኩም፣ የቐንየልና! እቲ ዝተረፈ ደሓር ኣብዚ ሕተቱ፣ ጽሓፉ: ሕቶ

# $words is what someone asks in the room.
session-question-now =
    ኣብቲ ክፍሊ ሓደ ሰብ ይሓትት፣ ብዘይ ስም:
    « { $words } »

session-code = ኣብ መንደቕ ኣርባዕተ ኣሃዛት ኣሎ ({ $session })። ኣብዚ ጽሓፍዎም: ሽዑ እታ ጋንታ ከም ዘለኹም ትፈልጥ።

not-a-code = እቲ ኮድ ኣርባዕተ ኣሃዛት እዩ፣ ንኣብነት 4821። ንበይኑ ጽሓፍዎ።

session-other-code = እዚ ናይዚ ኣኼባ ኮድ ኣይኮነን። መንደቕ እንደገና ርኣዩ፣ ደጊምኩም ፈትኑ። ጸገም የለን።

session-you-are-there = ተመዝጊቡ: ኣብኡ ኣለኹም። ጽቡቕ ኣኼባ!

session-tell-the-team = ነታ ጋንታ ከም ዘለኹም ንገርዋ ጥራይ: ክትምዝግቦ እያ። ዝጠፍአ የለን።

# $contact says how to reach a person.
session-has-ended = እዚ ኣኼባ ሕጂ ኣይካየድን ዘሎ። ምስታ ጋንታ ንምዝርራብ: { $contact }

# $code is four digits; the reader is a counsellor.
session-wall-code =
    ንመንደቕ ({ $session })፣ ብዓቢ ጽሕፈት:
    { $code }

    ኣብ ትሕቲኡ ድማ: « ኣኼባታት ጽሓፉ፣ ኣብዚ ኣለኹ ምባል ጠውቑ፣ ደሓር እዞም ኣሃዛት። » ብድሕሪኡ ካብቶም ካልኦት ዘይነበሩ ጥራይ ትጠውቑ።
