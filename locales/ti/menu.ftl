### Menu, and what is said when something was not understood.

menu =
    እንታይ ክትገብሩ ትደልዩ?
    .ask = ሕቶ ምሕታት
    .project = መደበይ
    .paths = መገድታት ካልኦት
    .common = ልሙዳት ሕቶታት
    .questions = ሕቶታት ንዓይ
    .profile = ብዛዕባይ፣ ከም ሓጋዚ
    .pause = ዕረፍቲ ምውሳድ
    .waiting = ዝጽበዩ
    .people = ሰብ ምድላይ
    .session = ኣኼባታት
    .announce = ምልክታ
    .silent = ስቕ ዝበሉ
    .news = ዜና ምንጋር
    .openings = ዕድላት
    .invite = ምዕዳም
    .accompaniment = ምስናየይ
    .language = ቋንቋ ምቕያር
    .help = ሓገዝ፣ ናይ ሓደጋ ቁጽሪ
    .more = ካልእ

menu-more =
    እንታይ ክትርእዩ ወይ ክትቅይሩ ትደልዩ?
    .common = ልሙዳት ሕቶታት
    .announce = ምልክታ
    .planned = ዝመጽእ ዘሎ
    .poll = መሕተታት
    .openings = ዕድላት
    .duty = ናይ ስራሕ ሰዓታተይ
    .updates = ዜና፣ ወይ ህድኣት
    .stay = ርክብ ምሓዝ
    .session = ኣኼባታት
    .role = ግደይ ኣብዚ
    .language = ቋንቋ ምቕያር
    .privacy = ሓበሬታይ
    .apps = ካልኣይ ኣፕ
    .shared = ናይ ሓባር ተሌፎን

choose-language =
    ቋንቋኹም እንታይ እዩ?
    Quelle est votre langue ?
    What is your language?
    ما هي لغتكم؟
    به کدام زبان صحبت می‌کنید؟
    په کومه ژبه خبرې کوئ؟
    Якою мовою вам зручно?

language-is-now = ሕራይ፣ ብትግርኛ ንዛረብ።

# $contact says who is responsible and how to reach a person.
help = ኣብ ዝኾነ ግዜ ጽሓፉ: ሜኑ፣ ቋንቋ ወይ ደው። ምስ ሓደ ናይቲ ፕሮግራም ሰብ ንምዝራብ: { $contact }

help-numbers =
    ናይ ሓደጋ ቁጽርታት፣ ብናጻ፣ ለይትን መዓልትን:
    112 ህጹጽ ሓደጋ (ኣብ መላእ ኤውሮጳ)
    15 ሓኪም፣ 18 መጥፋእቲ ሓዊ፣ 17 ፖሊስ
    114 ብSMS፣ ብፈረንሳይኛ
    115 ንሎሚ ለይቲ መሕደሪ
    3114 ሓሳብ ነፍሰ-ቅትለት
    3919 ዓመጽ ኣብ ልዕሊ ደቂ ኣንስትዮ
    119 ቆልዓ ኣብ ሓደጋ

you-are-here = ኣብዚ ኣለኹም:

not-here = እዚ ንዓኹም ኣብዚ የለን። ሜኑ እንሆ:

unclear = ኣይተረድኣንን። መልጎም ጠውቑ፣ ወይ ቁጽሩ ስደዱ።

only-a-choice = ኣብዚ መልጎም ክትጥውቑ፣ ወይ ቁጽሩ ክትሰዱ የድሊ። እዚ ሕጂ ዝሰደድኩምዎ ናብ ዋላ ሓደ ሰብ ኣይከደን።

too-long = እዚ ንዓይ ኣዝዩ ነዊሕ እዩ። ኣሕጺርኩም ስደድዎ፣ እንተበዝሐ 2000 ፊደል። ቃላትኩም ኣብ ተሌፎንኩም ኣብ ላዕሊ ኣሎ።

no-such-number = እዚ ቁጽሪ ኣብ ዝርዝር የለን። ዝርዝር እንሆ:

old-button = እዚ መልጎም ኣረጊት እዩ። ሕጂ ኣብዚ ኢና ዘለና:

# $kind is what was sent.
only-text =
    { $kind ->
        [voice] ኣብዚ መልእኽቲ ድምጺ ክቕበል ኣይክእልን። በጃኹም ብቋንቋኹም ጽሓፉ።
        [picture] ኣብዚ ስእሊ ክቕበል ኣይክእልን። በጃኹም ብቋንቋኹም ጽሓፉ።
        [document] ንድሕነት ኩሉ ሰብ፣ ሰነዳት ኣይቅበልን እየ። በጃኹም ክትብልዎ እትደልዩ ጽሓፉ።
        [large-document] እዚ ፋይል ኣዝዩ ዓቢ እዩ፦ ክሳብ 15 ሜጋባይት። ዝጸሓፍኩምዎ ተዓቂቡ ኣሎ። ዝነኣሰ PDF ስደዱ፣ ወይ ኣበይ ከም ዝርከብ ጽሓፉ።
        [video] ቪድዮ ኣይቅበልን እየ። በጃኹም ብቋንቋኹም ጽሓፉ።
        [edited] ድሒሩ ዝተቐየረ መልእኽቲ ኣይርእዮን እየ። በጃኹም ሓድሽ መልእኽቲ ስደዱ።
        [contact] ንድሕነት እቲ ሰብ፣ ናይ ካልእ ሰብ ቁጽሪ ኣይሕዝን እየ። በጃኹም ጽሓፉ።
        [location] ንድሕነትኩም፣ ዘለኹምዎ ቦታ ኣይሕዝን እየ። በጃኹም ጽሓፉ።
       *[other] ኣነ ጽሑፍ ጥራይ እየ ዘንብብ። በጃኹም ብቋንቋኹም ጽሓፉ።
    }

one-moment = ሓንሳብ ተጸበዩ: ብዙሕ መልእኽቲ ይመጽእ ኣሎ። ሓንቲ ደቒቕ ተጸበዩ፣ ካብኡ ነቲ ናይ መወዳእታ መልእኽቲ ደጊምኩም ስደዱ።

something-went-wrong = ይቕሬታ፣ ኣብ ናትና ገለ ነገር ኣይሰርሐን። ንርእዮ ኣለና። ጸኒሕኩም ደጊምኩም ፈትኑ፣ ወይ ጽሓፉ: ሜኑ

# $count is how many messages wait.
more-waiting =
    { $count ->
        [one] ካልእ ሓደ መልእኽቲ ይጽበየኩም ኣሎ። ፈለማ መልሱ፣ ወይ ጽሓፉ: ቀጽል
       *[other] ካልእ { $count } መልእኽትታት ይጽበየኩም ኣሎ። ፈለማ መልሱ፣ ወይ ጽሓፉ: ቀጽል
    }
