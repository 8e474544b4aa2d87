### Session invitation: someone is asked to a session, answers, changes it, is reminded.

# $details are lines of their own, $reason says why this reader gets it.
session-invitation =
    ዕድመ ንዓኹም: { $kind }።
    « { $what } »

    { $details }

    ስለምንታይ ንዓኹም: { $reason } ኣይፋል ክትብሉ፣ ሓሳብኩም ክትቅይሩ ነጻ ኢኹም።
    .yes = ክመጽእ እየ
    .maybe = ምናልባት
    .no = ኣይመጽእን
    .ask = ኣቐዲምኩም ሕተቱ
    .before = ቅድሚ ኣኼባ
    .speak = ኣብኡ ምዝራብ
    .original = ኦሪጂናል ምርኣይ

why-invited-by-name = ኣማኻሪ ንዓኹም ሓሲቦም።
why-invited-trade = ንሞያኹም ወይ መደብኩም ዝምልከት እዩ።
why-invited-language = ብቋንቋኹም እውን እዩ።
why-invited-everyone = ኩሎም ዕዱማት እዮም።
why-invited-time = ኣብ ዝጥዕመኩም ሰዓት ስለ ዝኾነ።
why-invited-circle = ኣብ ክቢ ስለ ዘለኹም።

# $role is what the reader is.
invited-as =
    { $role ->
        [helper] ንሓገዝቲ ብተመኩሮ እዩ።
        [partner] ንተሓባበርቲ እዩ።
        [counsellor] ነታ ጋንታ እዩ።
       *[newcomer] ንሓደስቲ ሰባት እዩ።
    }

session-moved =
    ሰዓት ተቐይሩ: { $kind }።
    « { $what } »

    { $details }

    በዚ ሰዓት ክትመጹ ትኽእሉ ዶ? ናይ ቅድም መልስኹም ደጊም ኣይሕሰብን።
    .yes = ክመጽእ እየ
    .maybe = ምናልባት
    .no = ኣይመጽእን
    .original = ኦሪጂናል ምርኣይ

session-reminder =
    ንምዝኽካር: { $kind }።
    « { $what } »

    { $details }

    ክትመጹ ዲኹም? እንተዘይክኢልኩም ንገሩ: ካልእ ሰብ ነቲ ቦታ ይሕዞ።
    .yes = ክመጽእ እየ
    .no = ኣይከኣለንን
    .ask = ኣቐዲምኩም ሕተቱ

session-place-free =
    ጽቡቕ ዜና፣ ሓደ ቦታ ነጻ ኮይኑ፣ ናትኩም እዩ: { $kind }።
    « { $what } »

    { $details }

    ደጊም እንተዘይክኢልኩም ንገሩ: ካልእ ሰብ ይጽበ ኣሎ።
    .yes = ክመጽእ እየ
    .no = ኣይከኣለንን

session-elsewhere =
    ቦታ ተቐይሩ: { $kind }።
    « { $what } »

    { $details }

    እንተመጺእኩም ዝግበር የለን።
    .yes = ክመጽእ እየ
    .no = ኣይከኣለንን

session-you-come =
    ተመዝጊቡ፣ ንጽበየኩም ኣለና!
    { $details }

    እቲ ፋይል ንዓውደ ኣዋርሕ ናይ ቴሌፎንኩም እዩ። ሓደ መዓልትን ክልተ ሰዓትን ኣቐዲምና ከነዘኻኽረኩም ኢና። ንምቕያር ጽሓፉ: ኣኼባታት

file-calendar = ንዓውደ ኣዋርሕኩም

session-maybe = ሕራይ፣ ምናልባት። ሓደ መዓልቲ ኣቐዲምና እንደገና ክንሓተኩም ኢና። ንምቕያር ጽሓፉ: ኣኼባታት

session-no = ሕራይ፣ ስለ ዝነገርኩምና የቐንየልና። ስለምንታይ ኢሉ ዝሓትት የለን። ንምቕያር ጽሓፉ: ኣኼባታት

# $before is how many wait already.
session-is-full =
    { $before ->
        [0] ኩሉ ቦታታት ተታሒዙ። ኣብ ዝርዝር ምጽባይ ቀዳማይ ኢኹም: ቦታ ምስ ተረኽበ ክንጽሕፈልኩም ኢና።
       *[other] ኩሉ ቦታታት ተታሒዙ። ቅድሜኹም ዝጽበዩ: { $before }። ንዓኹም ቦታ ምስ ተረኽበ ክንጽሕፈልኩም ኢና።
    }

session-still-full = ገና ኣብ ዝርዝር ምጽባይ ኣለኹም። ንዓኹም ቦታ ምስ ተረኽበ ኣብዚ ክንጽሕፈልኩም ኢና።

session-is-off = እዚ ኣኼባ ኣይካየድን። ዝግበር የለን። ካልእ ዕድመታት ኣብዚ ክመጽእ እዩ።

# $contact says how to reach a person.
session-has-begun = እዚ ኣኼባ ጀሚሩ፣ ወይ ሓሊፉ። ምስታ ጋንታ ንምዝርራብ: { $contact }

sessions-not-yet = ንዓኹም ኣኼባታት ብኣማኻሪ ይኸውን። ሕተትዎ: { $contact }። ወይ ሕቶኹም ኣብዚ ጽሓፉ።

# $session is its kind and time.
session-cancelled = እዚ ኣኼባ ኣይካየድን: { $session }። ይቕሬታ። ዝግበር የለን።

# $count is how many there are.
my-sessions =
    ኣኼባታት ንዓኹም: { $count }። ንምንባብ ወይ ንምምላስ ሓደ ጠውቑ:
    .enough = ሜኑ

no-sessions-yet = ሕጂ ንዓኹም ኣኼባ የለን። ምስ ተዓደምኩም ኣብዚ ከተንብብዎ ኢኹም።

session-catch-up-for-you =
    ኣይነበርኩምን: { $session }። ጸገም የለን። ከምዚ ነይሩ:
    « { $words } »

## Before it: what one would like to ask there.

session-ask = ኣብኡ እንታይ ክትሓቱ ትደልዩ ({ $session })? ብቋንቋኹም ጸሓፍዎ። እታ ጋንታ ኣቐዲማ ተንብቦ፣ ንዝዛረብ ሰብ ድማ ትህቦ። ስምኩም ኣይርአን።

session-asked = ተመዝጊቡ። ሕቶኹም ኣብኡ ብዘይ ስምኩም ይንበብ። ባዕልኹም ክትሓቱ ኣየድልን።

session-asked-enough = ንዚ ኣኼባ ሰለስተ ሕቶታት ኣለኩም፣ ብዙሕ እዩ! እቲ ዝተረፈ ኣብኡ ሕተቱ፣ ወይ ኣብዚ ጽሓፉ: ሕቶ

# $session is its kind and time, $words what someone would like to ask; $wished how many wish to hear of it.
session-question-for-you =
    ሓንቲ ሕቶ ንኣኼባ ({ $session })። { $wished ->
        [0] መን ከም ዝሓትት ዝፈልጥ የለን:
       *[other] መን ከም ዝሓትት ዝፈልጥ የለን። ክሰምዑ ዝደልዩ ሰባት: { $wished }።
    }
    « { $words } »

## After it.

# $session is its kind and time.
session-feedback =
    ኣብኡ ነይርኩም: { $session }። ንዓኹም ከመይ ነይሩ? እታ ጋንታ ክንደይ ሰብ እንታይ ከም ዝበለ ተንብብ፣ መን ከም ዝበለ ግን ኣይኮነን።
    .good = 🙂 ጽቡቕ
    .so-so = 😐 ማእከላይ
    .bad = 🙁 ሕማቕ

session-feedback-thanks = ስለ ዝነገርኩምና የቐንየልና። ነቲ ዝቕጽል ኣኼባ ንምድላው ይሕግዝ።

session-feedback-bad = ስለ ዝነገርኩምና የቐንየልና፣ ጠቓሚ እዩ። ብዛዕባኡ ክትዛረቡ እንተደሊኹም ኣብዚ ጽሓፉ: ሕቶ
