### Danger: said at once. Numbers first; what a call means; no promise. Checked every year by the operator.

help-suicide =
    ህይወትኩም ክቡር እዩ። ናብ 3114 ደውሉ: ብናጻ፣ ለይትን መዓልትን፣ ብፈረንሳይኛ ይሰምዑኹም።
    ሕጂ ሓደጋ እንተሎ: 15 ወይ 112። ኣበይ ከም ዘለኹም ይሓቱኹም።
    ክትዛረቡ እንተዘይክኢልኩም: ናብ 114 SMS ጽሓፉ፣ ብፈረንሳይኛ።

help-violence =
    ሕጂ ሓደጋ እንተሎ: 112፣ ወይ 17 (ፖሊስ)። ኣበይ ከም ዘለኹም ይሓቱኹም። ብSMS: 114፣ ብፈረንሳይኛ።
    ስምኩም ከይሃብኩም ንምዝራብ: 3919 (ንደቂ ኣንስትዮ)፣ ብናጻ፣ ለይትን መዓልትን፣ ብኻልእ ቋንቋ'ውን ይሕግዙ።
    ንዝኾነ ይኹን ግዳይ: 116 006፣ ብናጻ።

help-trafficking =
    ሕጂ ሓደጋ እንተሎ: 112። ኣበይ ከም ዘለኹም ይሓቱኹም። ብSMS: 114፣ ብፈረንሳይኛ።
    ወረቓቕትኹም ክወስድ ወይ ብግዲ ከስርሓኩም መሰል ዘለዎ ሰብ የለን። ብዛዕባኡ ንምዝራብ: 116 006፣ ብናጻ፣ ወይ ኣብዚ ንኣማኻሪ ጽሓፉ።

help-child =
    ቆልዓ ኣብ ሓደጋ እንተሎ: ናብ 119 ደውሉ፣ ብናጻ፣ ለይትን መዓልትን፣ ብምስጢር።
    ሕጂ ሓደጋ እንተሎ: 112፣ ወይ 15 ንሓኪም። ኣበይ ከም ዘለኹም ይሓቱኹም። ብSMS: 114፣ ብፈረንሳይኛ።

# $contact says how to reach a person.
counsellor-was-told = ንኣማኻሪ ነጊርናዮም ኣለና። መዓስ ከም ዘንብብዎ ግን ኣይንፈልጥን: ሓደጋ እንተሎ ደውሉ። ኣብዚ ምጽሓፍ ክትቅጽሉ ትኽእሉ።

no-counsellor-there =
    { $contact ->
        [none] መልእኽትኹም ገና ኣማኻሪ ኣየንበብዎን። ሓደጋ እንተሎ ናብ 112፣ ወይ ናብቶም ኣብ ላዕሊ ዘለዉ ቁጽርታት ደውሉ።
       *[other] መልእኽትኹም ገና ኣማኻሪ ኣየንበብዎን። ሓደጋ እንተሎ ናብ 112፣ ወይ ናብቶም ኣብ ላዕሊ ዘለዉ ቁጽርታት ደውሉ። ነቲ ፕሮግራም ንምርካብ: { $contact }
    }

# $counsellor is their name.
counsellor-saw-it = { $counsellor }፣ ካብቲ ፕሮግራም፣ መልእኽትኹም ኣንቢቦም፣ ጉዳይኩም ሒዞም ኣለዉ።

are-you-in-danger =
    ክሓተኩም ይሓይሽ: ንስኹም ወይ ኣብ ጥቓኹም ዘሎ ሰብ ኣብ ሓደጋ ኣለኹም ዶ?
    .yes = እወ
    .counsellor = ምስ ኣማኻሪ ምዝራብ
    .no = ኣይፋልን፣ ኩሉ ደሓን እዩ

# $who is a name, $kind of danger, $since a date and time, $words what they wrote.
someone-in-danger =
    ⚠ { $who } ኣብ ሓደጋ ክህልዉ ይኽእሉ ({ $kind })፣ { $since }:
    « { $words } »

    ናይ ሓደጋ ቁጽርታት ተላኢኹሎም ኣሎ።
    .take = ኣነ ክሕዞ

alert-is-yours = የቐንየልና። ነዚ ንስኹም ሒዝኩምዎ ኣለኹም። ነቶም ካልኦት ኣማኸርቲ ድሕሪ ሕጂ ኣይነዘኻኽሮምን።

# $by is the colleague who was quicker.
alert-was-taken = ድሮ { $by } ሒዞምዎ ኣለዉ። እትገብርዎ ነገር የብልኩምን።

# Nobody is on duty. $at is when somebody is, $day whether that is today or tomorrow.
counsellors-off-duty =
    { $day ->
        [today] ንኣማኸርቲ ነጊርናዮም ኣለና። ቅድሚ ሰዓት { $at } ናይ ሎሚ ኣብ ስራሕ የለዉን።
        [tomorrow] ንኣማኸርቲ ነጊርናዮም ኣለና። ቅድሚ ጽባሕ ({ $at }) ኣብ ስራሕ የለዉን።
       *[later] ንኣማኸርቲ ነጊርናዮም ኣለና። ኣብ ስራሕ ዝርከቡሉ ግዜ: { $at }።
    } ሓደጋ እንተሎ ኣይትጸበዩ: ናብ 112፣ ወይ ናብቶም ኣብ ላዕሊ ዘለዉ ቁጽርታት ደውሉ።
