### Access, for counsellors: shut out and back, not met after all, one person with two entries.

# $who is a name.
person-access =
    { $who }: እንታይ ክትገብሩ ትደልዩ?
    .not-met = ኣይተራኸብናን፣ ይሰረዝ
    .block = ምዕጋት
    .unblock = ካብ ዕገታ ምፍታሕ
    .same-person = ሓደ ሰብ፣ ክልተ ግዜ
    .to-the-page = ናብ ገጾም ምምላስ

block-really =
    ን{ $who } ክትዓግትዎም ትደልዩ ዶ? ድሕሪ ሕጂ ካብ ዝኾነ ኣፕ ናብ ዋላ ሓደ ሰብ ኣብዚ ክጽሕፉ ኣይክእሉን። ዝርርባቶም ይዕጾ። ህጹጽ ሓገዝ እንተ ሓቲቶም ግን ኩሉ ግዜ ይበጽሕ። ድሓር ክትፈትሕዎም ትኽእሉ።
    .yes = እወ፣ ይዓገቱ
    .no = ኣይፋልን፣ ዝቕየር የለን

why-blocked = ን{ $who } ስለምንታይ ትዓግትዎም? ንመሳርሕትኹም ብሓንቲ መስመር ጽሓፉ። እቲ ሰብ ሓደ መዓልቲ ከንብባ መሰል ኣለዎ።

person-blocked = ተፈጺሙ: ድሕሪ ሕጂ ን{ $who } ኣይንምልሰሎምን። ካብ ዕገታ ንምፍታሕ ጽሓፉ: ሰባት

# $by is the colleague who was quicker.
person-was-blocked = ድሮ ተፈጺሙ እዩ: { $by } ን{ $who } ዓጊቶምዎም ኣለዉ።

person-unblocked = ተፈጺሙ: { $who } ደጊሞም ክጽሕፉ ይኽእሉ።

# $at is the day, $by who did it, $reason their words.
page-blocked =
    ብ{ $by } ተዓጊቶም፣ መዓልቲ { $at }:
    « { $reason } »

page-blocked-before = ብ{ $by } ተዓጊቶም፣ መዓልቲ { $at }። ድሕሪኡ እቲ ሰብ ኩሉ ደምሲሱ፣ ካብኡ ተመሊሱ።

# $contact says how to reach a person.
you-are-blocked =
    እቲ ፕሮግራም ድሕሪ ሕጂ ኣብዚ ኣይምልስን። ብዛዕባ እዚ ምስ ሰብ ንምዝራብ: { $contact }
    ኣብ ሓደጋ ኢኹም? ብናጻ: 112፣ ብSMS 114፣ ወይ 15፣ 17፣ 18፣ 115፣ 3114፣ 3919፣ 119።
    ሓበሬታኹም ንምድምሳስ ጽሓፉ: ደምስስ

you-are-let-back-in = ካብ ሕጂ ደጊምኩም ኣብዚ ክትጽሕፉ ትኽእሉ። ንምቕጻል ጽሓፉ: ሜኑ
