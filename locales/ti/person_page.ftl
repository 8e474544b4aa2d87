### A person's page, for counsellors. Never a number or an address.

# $who and $counsellor are names, $joined and $heard dates and times, $questions and $milestones how many there are.
person-page =
    { $who }፣ { $role ->
        [newcomer] ሓድሽ ሰብ
        [helper] ሓጋዚ ብተመኩሮ
        [partner] ተሓባባሪ
        [interpreter] ኣስተርጓሚ
        [counsellor] ኣማኻሪ
       *[other] ድሕሪ ሕጂ ኣብቲ ፕሮግራም የለዉን
    }። ቋንቋ: { $language }።
    ኣብዚ ካብ: { $joined }
    ናይ መወዳእታ መልእኽቲ: { $heard }
    ኣማኻሪኦም: { $counsellor }
    ክፉታት ሕቶታት: { $questions }። ዝተመዝገበ ስጉምትታት: { $milestones }።
    .question = ሕቶኦም ምርኣይ
    .give = ንኻልእ መሳርሕቲ ምሃብ
    .note = ስጉምቲ ምምዝጋብ
    .milestones = ስጉምትታት ምርኣይ
    .their-people = ናቶም ሰባት
    .role = ግደ ምቕያር
    .coordinates = ናይ ምውህሃድ ሓላፍነት ምሃብ
    .lost-phone = ዝጠፍአ ተሌፎን
    .we-have-met = ተራኺብና
    .access = መእተዊ፣ ሓደ ሰብ ክልተ ግዜ

# $trade, $aim and $obstacles are words of ours, or what they wrote.
page-project = መደቦም: { $trade }፣ { $aim }። ዘጸግሞም: { $obstacles }።

i-take-over = ካብ ሕጂ ኣነ ክከታተሎም

# $who is the person, $by the colleague.
you-took-over = ተመዝጊቡ: ን{ $who } ንስኹም ትከታተልዎም። ሕቶታቶም ፈለማ ናባኹም ይመጽእ።

someone-took-over = ሕጂ { $by } ን{ $who } ይከታተልዎም ኣለዉ።

# $who is the person, $count how many colleagues there are.
choose-counsellor =
    { $count ->
        [0] ን{ $who } ዝከታተል ካልእ ኣማኻሪ የለን።
       *[other] ካብ ሕጂ ን{ $who } መን ይከታተሎም?
    }
    .nobody = ዝቕየር የለን

person-given = ተፈጺሙ: ሕጂ { $counsellor } ን{ $who } ይከታተልዎም ኣለዉ።

person-given-to-you = { $by } ን{ $who } ናባኹም ኣሕሊፎምዎም። ሕቶታቶም ፈለማ ናባኹም ይመጽእ። ገጾም ንምርኣይ ጽሓፉ: ሰባት

write-milestone = ን{ $who } እንታይ ኣጋጢሙዎም? ሓንቲ መስመር ወይ መልእኽቲ ድምጺ ይኣክል። እቲ ሰብ ከንብቦ ይኽእል እዩ።

# $at is when it was noted, $by who did, $words what.
milestone-line =
    { $at }፣ { $by }:
    « { $words } »

same-person-how = { $who } ክልተ ግዜ ኣለዉ ዶ? እቲ ሰብ ኣብ ሓደ ኣፕ « ኣፕ » ኢሉ ይጽሕፍ፣ ነቲ ኮድ ድማ ኣብቲ ካልእ ይጽሕፎ። እዚ ንሱ ምዃኑ የረጋግጽ: ሽዑ ክልቲኡ ሓደ ይኸውን።
