### Joining: someone becomes a peer helper.

# $chosen counts what was chosen so far.
helper-topics =
    { $chosen ->
        [0] እንታይ ትፈልጡ? ንስኹም ዝሓለፍኩምዎ ሞያ ወይ ስጉምቲ ምረጹ።
       *[other] ተመዝጊቡ። ካልእ ኣሎ ዶ?
    }
    .that-is-all = ወዲአ

helper-experience =
    ከመይ ትሰርሑ ኣለኹም፣ ወይ ከመይ ትሰርሑ ነይርኩም?
    .employed = ብደሞዝ
    .business = ናይ ውልቀይ ስራሕ
    .both = ክልቲኡ

helper-languages =
    { $chosen ->
        [0] ኣየኖት ቋንቋታት ጽቡቕ ገይርኩም ተንብቡ?
       *[other] ተመዝጊቡ። ካልእ ቋንቋ ኣሎ ዶ?
    }
    .that-is-all = ወዲአ

helper-week =
    ኣብ ሰሙን እንተበዝሐ ክንደይ ሕቶታት? ኩሉ ግዜ « ኣይፋልን » ክትብሉ ትኽእሉ።
    .one = ሓንቲ
    .two = ክልተ
    .three = ሰለስተ
    .five = ሓሙሽተ

charter-secret = ስምምዕና። 1. ዝነግሩኹም ነገር ምስጢር እዩ: ኣባኻትኩምን ኣብቲ ፕሮግራምን ይተርፍ።

charter-no-judgement = 2. ኣብ ሰብ ኣይትፈርዱን: ናይ ነፍሲ ወከፍ ሰብ መገዲ ፍሉይ እዩ።

charter-free-choice = 3. መገድኹም ትነግሩ፣ ብግዲ ሰዓቡኒ ግን ኣይትብሉን። ውሳነ ናይቲ ካልእ ሰብ እዩ።

charter-limits = 4. በዚ ኣቢልኩም ገንዘብ፣ ቁጽሪ ተሌፎን፣ ቆጸራ የለን። ኣዝዩ ዝኸበደ ነገር ናብ ኣማኻሪ ይኸይድ።

charter =
    5. « ኣይፋልን » ክትብሉ፣ ክተዕርፉ ወይ ደው ክትብሉ ትኽእሉ፣ ምኽንያት ኣየድልን። ነዚ ስምምዕ ትቕበልዎ ዶ?
    .yes = እወ፣ እቕበሎ
    .no = ኣይፋልን

# $contact says how to reach a person.
charter-declined = ስለ ግሉጽነትኩም የቐንየልና። ብዛዕባ እዚ ምስ ሰብ ንምዝራብ: { $contact }

helper-awaits-approval = የቐንየልና! ኣማኻሪ ንሕቶኹም ይርእይዎ። እወ ምስ በሉ ብቕጽበት ክንጽሕፈልኩም ኢና።

# $helper is their name, $topics a list, $week how many questions at most.
helper-asks-to-join =
    { $helper } ሓጋዚ ብተመኩሮ ክኾኑ ይደልዩ።
    ዝፈልጥዎ: { $topics }። ኣሰራርሓ: { $experience }። ኣብ ሰሙን እንተበዝሐ ሕቶታት: { $week }። ነቲ ስምምዕ ተቐቢሎምዎ።
    .yes = እወ፣ ይእተዉ
    .no = ኣይፋልን
    .later = ድሓር

# $helper is their name.
helper-approved = ተፈጺሙ: { $helper } ሓጋዚ ብተመኩሮ ኮይኖም።

helper-refused = ተመዝጊቡ: { $helper } ሓጋዚ ብተመኩሮ ኣይኮኑን። ብኽብሪ ክንነግሮም ኢና።

you-are-approved = እንቋዕ ብደሓን መጻእኩም! ካብ ሕጂ ሓጋዚ ብተመኩሮ ኢኹም። ንዓኹም ዝኸውን ሕቶ ምስ መጸ ክንጽሕፈልኩም ኢና። ንምዕራፍ ጽሓፉ: ዕረፍቲ

# $contact says how to reach a person.
you-are-not-approved = ክትሕግዙ ስለ ዝደለኹም የቐንየልና። ንሕጂ እቲ ፕሮግራም ከም ሓጋዚ ብተመኩሮ ክቕበለኩም ኣይክእልን። ብዛዕባ እዚ ንምዝራብ: { $contact }

paused = ኣብ ዕረፍቲ ኣለኹም: ሕቶ ኣይመጸኩምን። ዝወሰድኩምወን ሕቶታት ናብ ካልእ ሰብ ይኸዳ። ደጊምኩም ንምጅማር ጽሓፉ: ዕረፍቲ

go-on =
    ኣብ ዕረፍቲ ኣለኹም። ደጊምኩም ክትጅምሩ ትደልዩ ዶ?
    .yes = እወ፣ ክጅምር
    .no = ኣይፋልን፣ ኣብ ዕረፍቲ ክጸንሕ
    .stop = ምሕጋዝ ከቋርጽ

going-on = እንቋዕ ደሓን ተመለስኩም! ንዓኹም ዝኸውን ሕቶ ምስ መጸ ክንጽሕፈልኩም ኢና።

# $by is the colleague who was quicker.
helper-was-decided = ድሮ ተፈጺሙ እዩ: { $by } መሊሶም ኣለዉ። እትገብርዎ ነገር የብልኩምን።
