### Session beforehand: what someone who comes may do until then; what they wish to hear about; some lines on their project.

# $session is its kind and time.
session-beforehand =
    ክሳብ ሽዑ ({ $session })፣ እንተደሊኹም:
    .welcome = ኣብ መዕረፊ ጽበዩኒ
    .meet = ዝጽበዮ ሰብ
    .ask = ኣቐዲምኩም ሕተቱ
    .project = መደበይ ክነግር
    .vote = ሕቶታት ምምራጽ
    .enough = ዋላ ሓደ፣ የቐንየለይ

session-until-then = ሕራይ፣ ደሓን ኩኑ! ንምምላስ ጽሓፉ: ኣኼባታት

session-project = መደብኩም እንታይ እዩ፣ እንታይ ምሓገዘኩም? ሰለስተ መስመር ይኣክል፣ ብቋንቋኹም። ደሓር እንታይ ከም ዝግበረሉ ትመርጹ። ቁጽሪ ወይ ኣድራሻ ኣይትጽሓፉ።

session-project-use =
    በዘን መስመራት እንታይ ይገበር? ክሳብ ሓደ መዓልቲ ቅድሚኡ ሓሳብኩም ክትቅይሩ ትኽእሉ። ስምኩም ንማንም ኣይርአን።
    .say = ባዕለይ ክብሎ እየ
    .read = ካልእ ሰብ የንብበለይ
    .keep = ንባዕለይ ክዕቅቦ

# What becomes of the lines.
project-use-say = ኣብኡ ባዕልኹም ትብልዎ። ክልተ ሰዓት ኣቐዲሙ መስመራትኩም ኣብዚ ይበጽሓኩም።
project-use-read = ዝዛረብ ሰብ ሓደ መዓልቲ ኣቐዲሙ ብቋንቋኡ የንብቦ፣ ኣብኡ ድማ ብዘይ ስምኩም ይብሎ።
project-use-keep = ካልእ ሰብ ኣየንብቦን። ክልተ ሰዓት ኣቐዲሙ መስመራትኩም ኣብዚ ይበጽሓኩም።

session-project-noted = ተመዝጊቡ። { $use } ንምቕያር ጽሓፉ: ኣኼባታት

# $words are their own lines.
session-project-kept =
    መስመራትኩም:
    « { $words } »

    { $use }
    .use = ካልእ ምረጹ
    .anew = ብኻልእ ጽሓፉ
    .drop = መስመራተይ ደምስሱ
    .fine = ከምዚ ጽቡቕ እዩ

session-project-gone = ተደምሲሱ። ማንም ኣየንበቦን። ካልእ መስመራት ንምጽሓፍ ጽሓፉ: ኣኼባታት

session-project-gone-late = ተደምሲሱ። ክንበብ እንተነይሩ፣ ዝዛረቡ ምናልባት ኣንቢቦምዎ ይኾኑ: ስምኩም ግን ኣይነበረን።

# $questions are lines of their own.
session-vote =
    ብዛዕባ እንታይ ክትሰምዑ ትደልዩ ({ $session })? ዝደለኹምዎ ጠውቑ። መን ከም ዝሓትትን መን ከም ዝመርጽን ዝርኢ የለን።

    { $questions }
    .more = ቀጺሎም ዘለዉ
    .that-is-all = ወዲአ

session-vote-line = – { $words }

session-vote-kept = ተመዝጊቡ። ብብዝሒ ዝተመርጹ ሕቶታት ቅድም ይመጹ። መን እንታይ ከም ዝመረጸ ዝርኢ የለን። ንምቕያር ጽሓፉ: ኣኼባታት

## What whoever speaks, and the team, reads.

session-project-to-read =
    ብዓውታ ዝንበብ መደብ፣ ብዘይ ስም ({ $session }):
    « { $words } »

# $count is how many will speak of their project themselves.
session-projects-said = መደቦም ባዕሎም ክነግሩ ዝደልዩ ሰባት: { $count } ({ $session })። ግዜ ሃብዎም፣ ንማንም ኣይተገድዱ።

## What they read themselves, two hours before.

session-project-yours =
    ግዜ ቀሪቡ ኣሎ ({ $session })። መስመራትኩም እዘን እየን፣ ክሕግዛኹም:
    « { $words } »
