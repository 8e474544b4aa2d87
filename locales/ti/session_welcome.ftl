### Session welcome: someone waits at the stop for whoever comes to their first session.

# $session is its kind and time.
session-welcome =
    ኣብኡ ኩሉ ሓድሽ እዩ ንዓኹም ({ $session })። ዕስራ ደቒቕ ኣቐዲሙ ኣብ መዕረፊ ዝጽበየኩም ሰብ ትደልዩ ዶ? ንሱ እውን ዝመጽእ ሓጋዚ ብተመኩሮ እዩ።
    .named = እወ፣ ምስ ስመይ
    .nameless = እወ፣ ብዘይ ስመይ
    .no = ኣይፋል፣ የቐንየለይ

session-welcome-noted = ተመዝጊቡ። ንዝመጽእ ሰብ ክንሓትት ኢና። ሓደ ሰብ እወ ምስ በለ፣ መን ምዃኑ ኣብዚ ተንብቡ። ንምቕያር ጽሓፉ: ኣኼባታት

session-welcome-no = ሕራይ። ሓሳብኩም እንተቐይርኩም ጽሓፉ: ኣኼባታት

session-welcome-after-yes = መጀመርታ ከም እትመጹ ንገሩ: «ኣኼባታት» ጽሓፉ እሞ ነዚ ጠውቑ። ደሓር ሓደ ሰብ ክጽበየኩም ይኽእል።

# $who waits, $where says where.
session-welcomed =
    ዕስራ ደቒቕ ኣቐዲሞም { $who } ይጽበዩኹም: { $session }።
    { $where }

    ደጊም እንተዘይመጺእኩም፣ ወይ ብዘይ ሓገዝ እንተመጺእኩም ንገሩና። ጽሓፉ: ኣኼባታት

# $words are those of whoever waits.
welcomed-where = ኣበይ: « { $words } »
welcomed-at-door = ኣበይ: ኣብ ቅድሚ መእተዊ።
welcomed-where-later = ኣበይ: ቀልጢፉ ኣብዚ ክጽሓፍ እዩ። እንተዘይኮነ ኣብ ቅድሚ መእተዊ።

session-welcome-lost = ክጽበየኩም ዝነበረ ሰብ ደጊም ኣይክእልን ({ $session })። ንኻልእ ሰብ ንሓትት። እቲ ኣኼባ ክካየድ እዩ።

session-welcome-again = ሰዓት ወይ ቦታ ተቐይሩ ({ $session })። እንተመጺእኩም፣ መን ክጽበየኩም ከም ዝኽእል እንደገና ክንሓትት ኢና። ሓደ ሰብ እወ ምስ በለ ኣብዚ ተንብቡ።

session-welcome-by-team = ኣብ መዕረፊ ክህሉ ዝኽእል ሰብ ኣይተረኽበን ({ $session })። እታ ጋንታ ትፈልጥ እያ። ኣብ መእተዊ ቀዳማይ ግዜኹም ምዃኑ ንገሩ።

## What helpers read.

# $who comes for the first time, $language is theirs.
session-meet =
    ንፈለማ ግዜ ዝመጽእ: { $who }። ዕስራ ደቒቕ ኣቐዲሙ ኣብ መዕረፊ ዝጽበ ሰብ ይደሊ። ቋንቋ: { $language }።

    { $details }

    ኣብኡ ክትህልዉ ትኽእሉ ዶ? ስምኩም ይርእይዎ። ኣይፋል ምባል ነጻ እዩ።
    .yes = እወ፣ ክህሉ እየ
    .no = ኣይፋል፣ ኣይክእልን

someone-new = ሓደ ሓድሽ ሰብ

session-meet-where =
    የቐንየልና! ኣብ ኣየናይ መዕረፊ፣ ብኸመይ ከ ይፈልጠኩም? ሓደ መስመር ይኣክል፣ ንኣብነት: «መትሮ Hôtel de Ville፣ መውጽኢ 1፣ ቀይሕ ካፖት»።
    .skip = ኣብ ቅድሚ መእተዊ

session-you-meet =
    ዕስራ ደቒቕ ኣቐዲሞም { $who } ክደልዩኹም እዮም: { $session }።
    { $where }

    ደጊም እንተዘይክኢልኩም ቀልጢፍኩም ንገሩ። ጽሓፉ: ኣኼባታት

session-meet-no = ሕራይ፣ ስለ ዝነገርኩምና የቐንየልና። ስለምንታይ ኢሉ ዝሓትት የለን፣ ዕድመኹም ድማ ኣብ ቦታኡ ኣሎ።

session-meet-off = ደጊም ኣብ መዕረፊ ሰብ ክትጽበዩ ኣየድልን ({ $session })። እወ ስለ ዝበልኩም የቐንየልና። እንተመጺእኩም ካልእ ዝቕየር የለን።

session-meet-anew = ሰዓት ወይ ቦታ ተቐይሩ ({ $session })። ኣብ መዕረፊ ሰብ ክትጽበዩ ኣየድልን። ገና እንተ ኣድለየ እንደገና ክንሓተኩም ኢና።

session-meet-not-any-more = የቐንየልና! ንዚ ሰብ ደጊም ዝግበር የለን። ንዕድመ ዝሃብኩምዎ መልሲ ኣብ ቦታኡ ኣሎ።

## What the team reads.

# $count is how many.
session-lacks-welcome = ኣብ መዕረፊ ክጽበዩዎም ዝደልዩ፣ ክሳብ ሕጂ ሰብ ዘይተረኽበሎም: { $count }

session-welcome-nobody = ንፈለማ ግዜ ዝመጽእ: { $who } ({ $session })። ኣብ መዕረፊ ዝጽበ ሰብ ይደሊ። ዝኽእል ሓጋዚ የለን። ሰብ ክትረኽቡ ትኽእሉ ዶ፣ እንተወሓደ ኣብ መእተዊ?
