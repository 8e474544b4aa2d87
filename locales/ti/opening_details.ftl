### Opening details: small questions about what a partner offers, and how the answers read.

# $kind is what it is.
opening-what =
    { $kind ->
        [training-place] ኣየናይ ስልጠና? እንታይ ከም ዝመሃሩ፣ ኣብ መወዳእታ ኣየናይ ዲፕሎማ ከም ዝረኽቡ ንገሩ። ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
        [visit] እንታይ ክርአ ይከኣል? ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
        [talk] ብዛዕባ እንታይን ምስ መንን ክትዛረቡ ትደልዩ? ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
       *[job] እንታይ ዓይነት ስራሕ እዩ? እንታይ ከም ዝግበር፣ ሓንቲ ልምድቲ መዓልቲ ከመይ ከም ትሓልፍ ንገሩ። ቀሊል ቃላት ተጠቐሙ: ክትርጎም እዩ።
    }

opening-trade = ንኣየናይ ሞያ?

any-trade = ኩሉ ሞያታት

opening-start =
    መዓስ ይጅምር? መልጎም ጠውቑ፣ ወይ ነቲ መዓልቲ ብቑጽሪ ጽሓፉ: 15/03
    .now = ብቕጽበት
    .to-be-agreed = ብሓባር ክውሰን

not-a-day = ነቲ መዓልቲ ኣይተረዳእክዎን። መዓልትን ወርሕን ብቑጽሪ ጽሓፉ: 15/03

day-is-past = እዚ መዓልቲ ድሮ ሓሊፉ እዩ። ገና ዝመጽእ መዓልቲ ጽሓፉ፣ ወይ መልጎም ጠውቑ።

opening-lasts =
    እቲ stage (ልምምድ ስራሕ) ክንደይ ግዜ ይጸንሕ? ልዕሊ ክልተ ወርሒ እንተኾይኑ፣ ሕጊ gratification (ክፍሊት) ክወሃብ ይእዝዝ።
    .up-to-two-months = እንተበዝሐ ክልተ ወርሒ
    .longer = ልዕሊኡ

opening-pay =
    ክንደይ ይኽፈል፣ ቅድሚ ምቁራጽ (brut)? ፈለማ: ብሰዓት ድዩ ብወርሒ?
    .to-be-agreed = ገና ክውሰን

pay-per-hour = ብሰዓት
pay-per-month = ብወርሒ
pay-per-unpaid = ክፍሊት የብሉን

opening-pay-an-hour = ንሓንቲ ሰዓት ክንደይ ኤውሮ ቅድሚ ምቁራጽ (brut)? ቁጽሪ ጽሓፉ: 12,50

opening-pay-a-month = ንሓደ ወርሒ ክንደይ ኤውሮ ቅድሚ ምቁራጽ (brut)? ቁጽሪ ጽሓፉ: 1900

not-an-amount = ሓደ መጠን ገንዘብ ጥራይ ብቑጽሪ ጽሓፉ፣ ንኣብነት 12,50 ወይ 1900። ገና እንተዘይፈሊጥኩምዎ ጽሓፉ: ድሕሪት

opening-hours =
    ኣብ ሰሙን ክንደይ ሰዓታት?
    .full = 35 ሰዓታት
    .half = 17 ሰዓታት
    .other = ካልእ ቁጽሪ
    .to-be-agreed = ብሓባር ክውሰን

opening-hours-other = ኣብ ሰሙን ክንደይ ሰዓታት? ቁጽሪ ጽሓፉ: 28

not-hours = ካብ 1 ክሳብ 48 ዘሎ ቁጽሪ ሰዓታት ጽሓፉ።

opening-french =
    ኣብታ ቀዳመይቲ መዓልቲ ብሓቂ ክንደይ ፈረንሳይኛ የድሊ?
    .none = ኣየድልን
    .a-little = ገለ ቃላት
    .everyday = ምርድዳእ
    .good = ጽቡቕ ምዝራብ

opening-place =
    ኣበይ እዩ? ስም ናይቲ ከተማ፣ ወይ ኣድራሻ ናይቲ ቦታ ጽሓፉ።
    .not-yet = ገና ቦታ የብሉን

opening-transport =
    ብኸመይ ይኽየድ?
    .near-a-stop = ፌርማታ ኣውቶቡስ ኣብ ጥቓኡ ኣሎ
    .far = ካብ ፌርማታ ኣውቶቡስ ርሑቕ እዩ
    .needs-a-car = መኪና የድሊ

opening-places =
    ንኽንደይ ሰባት?
    .one = ሓደ
    .two = ክልተ
    .three = ሰለስተ
    .five = ሓሙሽተ
    .ten = ዓሰርተ

opening-until =
    ንኽንደይ ግዜ ነርእዮ?
    .two-weeks = ክልተ ሰሙን
    .one-month = ሓደ ወርሒ
    .three-months = ሰለስተ ወርሒ

## How the answers read: lines below what it is.

# $hours is 0 where it is not said yet.
opening-details =
    ሞያ: { $trade }
    መጀመርታ: { $start }
    ደሞዝ: { $pay }
    ኣብ ሰሙን: { $hours ->
        [0] ብሓባር ክውሰን
        [one] { $hours } ሰዓት
       *[other] { $hours } ሰዓታት
    }
    ፈረንሳይኛ: { $french }
    መጓዓዝያ: { $transport }
    ቦታታት: { $places }፣ ክሳብ { $until }

opening-details-short =
    ሞያ: { $trade }
    መዓስ: { $start }
    ፈረንሳይኛ: { $french }
    መጓዓዝያ: { $transport }
    ቦታታት: { $places }፣ ክሳብ { $until }

to-be-agreed = ብሓባር ክውሰን
not-said = ኣይተነግረን
starts-now = ብቕጽበት

# $amount is in euros.
pay-hour = { $amount } € ብሰዓት፣ ቅድሚ ምቁራጽ (brut)
pay-month = { $amount } € ብወርሒ፣ ቅድሚ ምቁራጽ (brut)
pay-unpaid = ክፍሊት የብሉን

asks-french-none = ኣየድልን
asks-french-a-little = ገለ ቃላት
asks-french-everyday = ምርድዳእ
asks-french-good = ጽቡቕ ምዝራብ

transport-near-a-stop = ፌርማታ ኣውቶቡስ ኣብ ጥቓኡ ኣሎ
transport-far = ካብ ፌርማታ ኣውቶቡስ ርሑቕ እዩ
transport-needs-a-car = መኪና የድሊ
