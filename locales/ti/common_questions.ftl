### Common questions: what others ask first. Facts only; whoever changes one changes the date in the first text too.

common-questions =
    ካልኦት ብዙሕ ግዜ ዝሓትዎ። መልስታት ናይ ሕዳር 2026። እንታይ ከተንብቡ ትደልዩ?
    .what-is-this = ኣብዚ እንታይ ኣሎ?
    .who-answers = መን ይምልስ?
    .what-it-costs = ክንደይ ይኽፈል?
    .who-reads = ቃላተይ መን የንብቦ?
    .my-papers = ወረቓቕተይከ?
    .in-danger = ናይ ሓደጋ ቁጽርታት
    .ask-something-else = ሕቶይ ክሓትት
    .enough = ይኣክል

# $programme is the programme's name.
common-what-is-this = { $programme }: ሞያኦም ዝረኸቡ ስደተኛታት፣ ሓገዝቲ ብተመኩሮ፣ ከመይ ከም ዝገበሩ ንኻልኦት ይነግሩ። ኣማኸርቲ ምስኦም ኣለዉ። ዝደለኹምዎ ትሓቱ፣ ኣብ ዝደለኹምዎ ግዜ ደው ትብሉ።

common-who-answers = ፈለማ ኣማኸርቲ። ንሓደ ካብኣቶም ምስ ረኸብኩም፣ ሓገዝቲ ብተመኩሮ'ውን: ባዕሎም ዝሓለፍዎ ይነግሩ። ጠበቓታት ወይ ሓካይም ኣይኮኑን። ትሕቲ 18 ዓመት ንዝኾኑ፣ ኩሉ ግዜ ኣማኸርቲ እዮም ዝምልሱ።

common-what-it-costs = ዋላ ሓንቲ። ብናጻ እዩ። ሓገዝቲ ብተመኩሮ ብዘይ ክፍሊት ብፍቓዶም ይሕግዙ። ኣብዚ ዝኾነ ሰብ ገንዘብ ክሓተኩም የብሉን። ዝሓተኩም ሰብ እንተሎ፣ ንኣማኻሪ ንገሩ።

common-who-reads = ናይ { $programme } ኣማኸርቲ ኩሉ ከንብቡ ይኽእሉ። ሓገዝቲ ብተመኩሮ እቲ እትሓትዎም ጥራይ የንብቡ: ብዘይ ቁጽርኹም፣ እወ እንተዘይበልኩም ድማ ብዘይ ስምኩም። ኩሉ ንምድምሳስ ጽሓፉ: ደምስስ

# $contact says how to reach a person.
common-my-papers = ብዛዕባ ወረቓቕትኹምን ሓገዛትኩምን ንሕና ኣይንውስንን። ኣብዚ እትብልዎ'ውን ብዛዕብኡ ዋላ ሓንቲ ኣይቅይርን። ሓጋዚ ብተመኩሮ ናቱ ታሪኽ ይነግር፣ ሕግታት ድማ ተቐይሩ ክኸውን ይኽእል። ብዛዕባ ሕጊ ንኣማኻሪ ሕተቱ: { $contact }

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-common = ልሙዳት ሕቶታት, ሕቶታት ካልኦት, ብዙሕ ዝሕተታ ሕቶታት, lmudat hitotat
command-common = ካልኦት ዝሓትዎ
