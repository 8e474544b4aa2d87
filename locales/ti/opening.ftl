### Opening: what a partner offers, from a job to a visit; read back, sent, changed, taken back.

# $count is how many there are.
my-openings =
    { $count ->
        [0] ሕጂ ዘቕረብኩምዎ ዕድል የለን። ከተቕርቡ ትደልዩ ዶ?
        [one] ዘቕረብኩምዎ ዕድል:
       *[other] ዘቕረብኩምዎ { $count } ዕድላት:
    }
    .new = ሓድሽ ዕድል ምቕራብ
    .enough = ሜኑ

opening-kind =
    እንታይ ከተቕርቡ ትደልዩ?
    .job = ስራሕ
    .immersion = immersion (ስራሕ ብቐረባ ምርኣይ)
    .internship = stage (ልምምድ ስራሕ)
    .training-place = ናይ ስልጠና ቦታ
    .visit = ምብጻሕ ናይ ስራሕ ቦታ
    .talk = ርክብን ዕላልን

opening-kind-job = ስራሕ
opening-kind-immersion = immersion (ስራሕ ብቐረባ ምርኣይ)
opening-kind-internship = stage (ልምምድ ስራሕ)
opening-kind-training-place = ስልጠና
opening-kind-visit = ምብጻሕ ናይ ስራሕ ቦታ
opening-kind-talk = ርክብን ዕላልን

# A line of a list: $what is how it begins, $state how it stands.
opening-line = { $kind }: { $what } ({ $state })

opening-is-draft = ኣይተላእከን
opening-is-held = ኣማኻሪ ይርእይዎ ኣለዉ
opening-is-standing = ይረአ ኣሎ
opening-is-filled = ተታሒዙ
opening-is-expired = ግዜኡ ሓሊፉ
opening-is-withdrawn = ተሳሒቡ
opening-is-refused = ተቐባልነት ኣይረኸበን

# $details are lines of their own.
opening-read-back =
    ዘቕረብኩምዎ ዕድል እዚ እዩ ({ $kind }):
    « { $what } »

    ቦታ: { $place }
    { $details }

    ገና ኣይተላእከን።
    .send = ይለኣኽ
    .change = ምቕያር
    .later = ድሓር
    .drop = ይደምሰስ

opening-change-what =
    እንታይ ክትቅይሩ ትደልዩ?
    .nothing = ዋላ ሓንቲ

opening-item-what = መግለጺ
opening-item-trade = ሞያ
opening-item-start = መጀመርታ
opening-item-pay = ደሞዝ
opening-item-hours = ሰዓታት
opening-item-french = ፈረንሳይኛ
opening-item-place = ቦታ፣ መጓዓዝያ
opening-item-places = ክንደይ ሰብ፣ ክሳብ መዓስ

# $told is how many people it reached, $interested how many wish to be in touch.
my-opening =
    ዘቕረብኩምዎ ዕድል ({ $kind }):
    « { $what } »

    ቦታ: { $place }
    { $details }

    { $state ->
        [held] ፈለማ ኣማኻሪ ይርእይዎ ኣለዉ።
        [draft] ገና ኣይተላእከን።
       *[standing] ዝበጽሖም ሰባት: { $told }። ድልየት ዘለዎም: { $interested }።
    }
    .people = ድልየት ዘለዎም ሰባት
    .change = ምቕያር
    .filled = እቲ ቦታ ተታሒዙ
    .take-back = ይሰሓብ
    .fine = ከምዚ ጽቡቕ ኣሎ

opening-sent = ተላኢኹ! መደቦም ምስዚ ዝሰማማዕ ሰባት ክሳብ ጽባሕ ብቋንቋኦም ከንብብዎ እዮም። ድሓር ዝመጹ'ውን ከንብብዎ እዮም። ንምቕያሩ ወይ ንምስሓቡ ጽሓፉ: ዕድላት

# $reasons are a list.
opening-waits-for-a-look = የቐንየልና። ፈለማ ኣማኻሪ ነዚ ዕድል ክርእይዎ እዮም: { $reasons }። መልሶም ኣብዚ ክመጸኩም እዩ። ሕጂ ንምቕያሩ ጽሓፉ: ዕድላት

held-no-place = ቦታ ኣይተጻሕፈን
held-no-pay = ደሞዝ ኣይተጻሕፈን
held-below-minimum = ደሞዝ ካብቲ ሕጊ ዝእዝዞ ይውሕድ
held-unfair-words = ዘሻቕሉ ቃላት

opening-waits-for-you = ሕራይ፣ ይጽበየኩም ኣሎ። ደጊምኩም ንምጅማር ጽሓፉ: ዕድላት

opening-taken-back = ተሳሒቡ። ኣንቢቦም ዝጽበዩ ዝነበሩ ሰባት ብኽብሪ ክንነግሮም ኢና። ካልእ ንምቕራብ ጽሓፉ: ዕድላት

opening-is-not-open = እዚ ዕድል ድሕሪ ሕጂ ኣብዚ ኣይቅየርን። ኩነታት ዕድላትኩም እዚ እዩ:

## How it ends.

filled-with =
    ምስ መን? ነቶም ካልኦት ብኽብሪ ክንነግሮም ኢና።
    .someone-else = ምስ ካልእ ሰብ
    .not-yet = ገና ኣይተታሕዘን

opening-is-filled-thanks = ጽቡቕ ዜና፣ የቐንየልና! ነቶም ካልኦት ብኽብሪ ክንነግሮም ኢና።

# What it was, where its words can't be shown any more.
opening-named = { $kind }፣ { $trade }

# $opening is its kind and trade.
opening-is-over = ዘቕረብኩምዎ ዕድል ({ $opening }) ግዜኡ ሓሊፉ። ሓድሽ ሰብ ኣየንብቦን። የቐንየልና! ካልእ ንምቕራብ ጽሓፉ: ዕድላት

opening-is-filled-now = እቲ ዕድል ({ $opening }) ካልእ ሰብ ረኺብዎ። ብሰንክኹም ኣይኮነን። ካልኦት ዕድላት ናብዚ ክመጽእ እዩ። ሕቶ እንተልዩኩም ጽሓፉ: ሕቶ

opening-is-gone = እቲ ዕድል ({ $opening }) ድሕሪ ሕጂ የለን። ብሰንክኹም ኣይኮነን፣ እትገብርዎ ነገር'ውን የብልኩምን። ካልኦት ናብዚ ክመጽእ እዩ።

# $who is a name or a tree's.
interested-left = { $who } ድሕሪ ሕጂ ኣብቲ ፕሮግራም የለዉን። እትገብርዎ ነገር የብልኩምን።

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-openings = ዕድላት, ዕድል, ዕድላተይ, ዕድል ስራሕ, ዕድላት ስራሕ, edlat, edil
command-openings = ዕድላት ካብ ተሓባበርቲ
