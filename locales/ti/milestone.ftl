### Milestone: a counsellor's line is noted on the right person.

whose-milestone =
    ዝምዝገብ ስጉምቲ ድዩ? ብዛዕባ መን ትዛረቡ ኣለኹም?
    .someone-else = ካልእ ሰብ
    .no-milestone = ስጉምቲ ኣይኮነን

whose-name = ስም ናይቲ ሰብ፣ ወይ ክፋል ናይ ስሙ ጽሓፉ።

# $count is how many were found.
milestone-for =
    { $count ->
        [0] በዚ ስም ሰብ ኣይረኸብኩን። ደጊምኩም ንምፍታን፣ ንድሕሪት ተመለሱ።
       *[other] ብዛዕባ መን ትዛረቡ ኣለኹም?
    }
    .no-milestone = ዝምዝገብ የለን

# $who is the person, $words what was noted.
milestone-kept =
    ን{ $who } ተመዝጊቡ:
    « { $words } »
    .undo = ይሰረዝ

milestone-undone = ተሰሪዙ። ዝተመዝገበ ነገር የለን።

milestone-not-kept = ሕራይ፣ ዝተመዝገበ ነገር የለን። እንታይ ክትገብሩ ከም እትኽእሉ ንምርኣይ ጽሓፉ: ሜኑ

milestone-gone = እዛ መስመር ድሕሪ ሕጂ የላን። በጃኹም ደጊምኩም ጽሓፍዋ።
