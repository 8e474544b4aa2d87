### Session: a counsellor plans that people meet; sends it, moves it, cancels it, and says who came.

# $count is how many there are.
all-sessions =
    { $count ->
        [0] ዝተመደበ ኣኼባ የለን። ሓደ ከተዳልዉ ትደልዩ ዶ?
       *[other] ኣኼባታት፣ እቲ ዝቐረበ ቅድም:
    }
    .new = ሓድሽ ኣኼባ
    .enough = ሜኑ

# A line of a list: $what is how it begins, $state how it stands.
session-line = { $when }: { $what } ({ $state })

session-is-draft = ኣይተላእከን
session-asks-time = መልስታት ይጽበ
session-is-past = መን መጺኡ?
session-is-over = ሓሊፉ
session-is-planned = እወ { $yes }፣ ምናልባት { $maybe }፣ ኣይፋል { $no }

# Where its words can't be shown: its kind and time.
session-named = { $kind }፣ { $when }

session-kind =
    ኣየናይ ዓይነት ኣኼባ? ቅድሚ ምልኣኹ ኩሉ ክትቅይሩ ትኽእሉ።
    .trade = ብዛዕባ ሓደ ሞያ
    .round-table = ዘተ ብሓባር
    .meal = ብሓባር ምብላዕ
    .helpers = ናይ ሓገዝቲ
    .visit = ምብጻሕ ቦታ
    .individual = ናይ በይኑ ቆጸራ

session-kind-trade = ኣኼባ ብዛዕባ ሓደ ሞያ
session-kind-round-table = ዘተ ብሓባር
session-kind-meal = ብሓባር ምብላዕ
session-kind-helpers = ኣኼባ ሓገዝቲ
session-kind-visit = ምብጻሕ ቦታ
session-kind-individual = ናይ በይኑ ቆጸራ

# $details are lines of their own. $places is 0 where as many come as wish.
session-read-back =
    መሊስኩም ኣንብቡ፣ ገና ዝተላእከ የለን ({ $kind }):
    « { $what } »

    { $details }
    { $places ->
        [0] ቦታታት: ገደብ የብሉን
       *[other] ቦታታት: { $places }
    }
    ዕዱማት: { $count }
    .send = ዕድመታት ስደዱ
    .change = ቀይሩ
    .later = ደሓር
    .drop = ደምስሱ

# In place of the first of these buttons where a time is to be chosen.
session-ask-times = ሰዓታት ሕተቱ

session-change-what =
    እንታይ ክትቅይሩ ትደልዩ?
    .nothing = ዋላ ሓደ

session-item-kind = ዓይነት
session-item-what = ኣርእስቲ
session-item-when = መዓልትን ሰዓትን
session-item-lasts = ክንደይ ግዜ
session-item-place = ቦታ
session-item-audience = ዕዱማት
session-item-extras = መግቢ፣ ቆልዑ፣ መገሻ
session-item-places = ብዝሒ ቦታታት

session-page =
    ኩነታት ናይቲ ኣኼባ ({ $kind }):
    « { $what } »

    { $details }
    { $places ->
        [0] ቦታታት: ገደብ የብሉን
       *[other] ቦታታት: { $places }
    }

    እወ: { $yes }። ምናልባት: { $maybe }። ኣይፋል: { $no }። ቦታ ዝጽበዩ: { $waiting }። ዘይመለሱ: { $silent }።
    .names = መን እንታይ ኢሉ
    .move = ሰዓት ቀይሩ
    .place = ቦታ ቀይሩ
    .room = ብዝሒ ቦታታት ቀይሩ
    .invite = ካልኦት ዓድሙ
    .questions = ሕቶታት ኣንብቡ
    .prepare = ምድላው
    .cancel = ሰርዙ
    .wall-code = ኮድ ናይ መንደቕ
    .who-came = መን መጺኡ
    .felt = ከመይ ነይሩ
    .fine = ናብ ዝርዝር ተመለሱ

session-who-said = { $reply } ({ $count }):
reply-yes = ይመጽእ
reply-maybe = ምናልባት
reply-no = ኣይመጽእን
reply-waiting = ቦታ ይጽበ
reply-none = ገና ኣይመለሰን

session-names =
    እቶም መልስታት እዚኦም እዮም:
    { $names }

session-nobody-said = ገና ዝመለሰ የለን። ዕድመታት ቀትሪ ይበጽሑ፣ ካብ ሰዓት 9 ክሳብ 20።

session-sent = ዕድመታት ቀትሪ ይለኣኹ፣ ንነፍሲ ወከፍ ብቋንቋኡ። ዕዱማት: { $count }። መልስታት ንምርኣይ ጽሓፉ: ኣኼባታት

session-for-nobody = በዚ ምርጫ ዋላ ሓደ ኣይዕደምን። እንተወሓደ ሓደ ተራ ወይ ሞያ ጠውቑ፣ ወይ ንሓደ ሰብ ብስሙ ድለዩ። ገና ማንም ዘይረኸቦ ሰብ ኣይዕደምን።

session-waits-for-you = ሕራይ፣ ይጽበየኩም ኣሎ። ንምቕጻል ጽሓፉ: ኣኼባታት

session-dropped = ተደምሲሱ፣ ማንም ኣይፈለጠን። ካልእ ንምድላው ጽሓፉ: ኣኼባታት

session-is-gone = እዚ ኣኼባ ደጊም የለን። እዞም ኣለዉ:

session-not-editable = እዚ ኣኼባ ድሮ ተላኢኹ፣ ወይ የለን። ንምቕያሩ ኣብ ዝርዝር ጠውቕዎ:

session-changed-meanwhile = { $who } ሕጂ ነዚ ኣኼባ ቀይርዎ። ዝጠፍአ የለን: መሊስኩም ኣንብቡ፣ እንተደሊኹም ደጊምኩም ፈትኑ።

session-you-wrote = ከምዚ ጽሒፍኩም ነይርኩም: { $typed }

## After it was sent.

# $session is its kind and time.
session-new-time = ሓድሽ መዓልትን ሰዓትን ን: { $session }? ንኣብነት: 14/12 18:30። እወ: { $yes }፣ ምናልባት: { $maybe }።

session-new-place = ሓድሽ ቦታ ን: { $session }? ኣድራሻ ምስ ከተማ ጽሓፉ። እወ: { $yes }፣ ምናልባት: { $maybe }።

session-change-really =
    { $changed } ንዕዱማት ({ $count }) ንንገሮም ዶ?
    .yes = እወ፣ ንገርዎም
    .no = ኣይፋል፣ ኣይትቀይሩ

session-new-time-is = ሓድሽ ሰዓት: { $new }።
session-new-place-is = ሓድሽ ቦታ: { $new }።

session-time-told = ተቐይሩ። ኣይፋል ዘይበለ ዕዱም ኩሉ ነቲ ሓድሽ ሰዓት የንብብ፣ እንደገና ድማ ይምልስ: { $count }።

session-place-told = ተቐይሩ። ዝመጹ፣ ወይ ምናልባት ዝመጹ፣ ነቲ ሓድሽ ቦታ የንብቡ: { $count }።

session-room = ብድምር ክንደይ ቦታታት ን: { $session }? ቁጽሪ ጽሓፉ። ቦታ ዝጽበ ብቕጽበት ይፈልጥ። እወ: { $yes }፣ ምናልባት: { $maybe }።

session-cancel =
    ይሰረዝ ዶ: { $session }? እወ: { $yes }፣ ምናልባት: { $maybe }። ነቲ ዕድመ ዘንበበ ሓደ ግዜ ይፈልጥ።
    .yes = እወ፣ ይሰረዝ
    .no = ኣይፋል፣ ይጽናሕ

session-you-cancelled = ተሰሪዙ። ነቲ ዕድመ ዘንበበ ይፈልጥ። ዘየንበበ ደጊም ኣይበጽሖን።

session-lost-its-planner = እቲ ኣኼባ ({ $session }) ተሰሪዙ: ዘዳለዎ ሰብ ንኹሉ ደምሲስዎ። እቶም ዕዱማት ይፈልጡ። እንደገና ንምድላው ጽሓፉ: ኣኼባታት

session-more-invited =
    { $count ->
        [0] ካልእ ዝዕደም የለን: ኩሎም ኣብቲ ዝርዝር ኣለዉ።
       *[other] ሓደስቲ ዕዱማት: { $count }።
    }

session-kept-apart = ዘይተዓደሙ ሰባት: { $count }። ሓደ ጥርዓን ካብ ካልእ ኣብ ዝርዝር ዘሎ ሰብ ይፈልዮም።

## Afterwards.

# $count is how many said yes, but those $there who wrote the code on the wall.
session-who-came =
    ሓሊፉ: { $session }። እወ ዝበሉ: { $count }። { $there ->
        [0] ዘይነበረ ጥራይ ጠውቑ።
       *[other] ብኮድ ናይ መንደቕ ዝተመዝገቡ: { $there }። ዘይነበረ ጥራይ ጠውቑ።
    }
    .more = ቀጺሎም ዘለዉ
    .that-is-all = ወዲአ

was-absent = ✗ { $who }

session-was-counted = እዚ ድሮ ተመዝጊቡ፣ ካልእ ዝግበር የለን። ኣኼባታት ንምርኣይ ጽሓፉ: ኣኼባታት

# $came is how many were there.
session-counted =
    { $came ->
        [0] ተመዝጊቡ: ዝመጸ የለን። ከምኡ የጋጥም።
       *[other] ተመዝጊቡ። ዝመጹ ሰባት: { $came }።
    }

# $count is how many wanted to come and were not there.
session-catch-up =
    ክመጹ ደልዮም ዘይነበሩ: { $count }። እንታይ ከም ዝነበረ ብሒደት መስመራት ክትነግርዎም ትደልዩ ዶ? ክትርጎም እዩ።
    .skip = ኣይፋል

session-no-catch-up = ሕራይ። ነዚ ኣኼባ የቐንየልና!

session-catch-up-sent = የቐንየልና! ንነፍሲ ወከፍ ብቋንቋኡ ተላኢኹ: { $count }።

session-felt = ከመይ ነይሩ። 🙂 { $good }፣ 😐 { $middling }፣ 🙁 { $bad }። መን እንታይ ከም ዝበለ ንማንም ኣይርአን።

session-felt-few = ክሳብ ሕጂ ዘለዉ መልስታት: { $count }። ኣብዚ ንምንባብ ሰለስተ የድልዩ: እንተዘይኮነ መን እንታይ ከም ዝበለ ይፍለጥ።

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-session = ኣኼባታት, ኣኼባ
command-session = ኣኼባታት
