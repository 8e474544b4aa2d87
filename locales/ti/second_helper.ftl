### Second helper: nobody depends on one person alone.

# $helper accompanies $newcomer, a tree's name; $aim is what a counsellor wrote.
be-second =
    { $helper } ን{ $newcomer } ይሰንዩ ኣለዉ። ዕላማ:
    « { $aim } »

    { $helper } ክምልሱ እንተዘይክኢሎም፣ ንዓኹም ክንሓትት ንኽእል ዶ? « ኣይፋልን » ክትብሉ ትኽእሉ፣ ምኽንያት ኣየድልን።
    .yes = እወ
    .no = ኣይፋልን

second-needed =
    ኣብቲ ን{ $newcomer } ዝግበር ምስናይ ሓደ ሓጋዚ ብተመኩሮ ጎዲሉ። መን ክሕግዝ ይኽእል? ሰብ ኣብ ሓደ ሰብ ጥራይ ክምርኮስ የብሉን።
    .later = ድሓር

you-are-second = የቐንየልና! እንተ ኣድልዩ ጥራይ ክንጽሕፈልኩም ኢና።

you-are-first = የቐንየልና! ሕጂ ነዚ ሰብ ትሰንዩ ኣለኹም። ካልኣይ ሰብ'ውን ንደሊ ኣለና።

second-is-there = ድሮ ተፈጺሙ እዩ: ክልተ ሓገዝቲ ብተመኩሮ ኣለዉ።

second-is-asked = ን{ $helper } ንሓቶም ኣለና።

# A line of the list: $who is accompanied.
waiting-second = { $who }: ሓጋዚ ብተመኩሮ ጎዲሉ
