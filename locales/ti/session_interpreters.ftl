### Session interpreters: who interprets at a session, asked by a tap.

# $languages are names of languages.
session-lacks-interpreters = ኣስተርጓሚ ዘይብሉ: { $languages }

# $count is how many languages there are beside the programme's own, $lines tell how each stands.
session-interpreters =
    { $count ->
        [0] ንሕጂ ኩሎም ዝመጹ ({ $session }) ቋንቋ ናይቲ ፕሮግራም የንብቡ። ኣስተርጓሚ ኣይጎደለን።
       *[other] ቋንቋታት ናይቶም ዝመጹ፣ ወይ ምናልባት ዝመጹ ({ $session }):
    }
    { $lines }
    .that-is-all = ወዲአ

# $count is how many read this language.
interpreter-comes = ✓ { $language } ({ $count }): { $who } ይትርጉም።
# $asked is how many have not answered yet, $free how many can be asked.
interpreter-lacks = ✗ { $language } ({ $count }): ማንም። ዘይመለሱ: { $asked }። ክሕተቱ ዝኽእሉ: { $free }።
interpreters-ask = ሕተቱ: { $language }

session-interpreters-asked = ነቲ ሕቶ ዘንብቡ ኣስተርጐምቲ: { $count }። ቀዳማይ እወ ይኣክል፣ ኣብዚ ድማ ትፈልጡ።

session-interpreter-needed-no-more = ነዚ ቋንቋ ካልእ ዝሕተት የለን። ኩነታት ከምዚ እዩ:

session-interpreter-will = ጽቡቕ ዜና: { $who } ይትርጉም ({ $language })፣ { $session }።

session-interpreter-will-not = እቲ ኣስተርጓሚ ({ $language }) ደጊም ክመጽእ ኣይክእልን: { $session }። ካልኦት ንምሕታት ጽሓፉ: ኣኼባታት

session-no-interpreter = ክመጽእ ዝኽእል ኣስተርጓሚ ({ $language }) የለን: { $session }። ካልእ መገዲ ኣዳልዉ፣ ወይ ምስቶም ዝመጹ ተዘራረቡ።

## What interpreters read.

# $language is the one to interpret.
session-interpret =
    ናብዚ ኣኼባ ቋንቋኹም ዘንብቡ ሰባት ይመጹ ({ $language }):
    « { $what } »

    { $details }

    ዓይነት: { $kind }። ክትትርጉሙ ትኽእሉ ዶ? ቀዳማይ እወ ይኣክል። ኣይፋል ምባል ነጻ እዩ።
    .yes = እወ፣ ክመጽእ እየ
    .no = ኣይፋል፣ ሎሚ ኣይኮነን
    .original = ኦሪጂናል ምርኣይ

session-you-interpret =
    የቐንየልና፣ ንስኹም ትትርጉሙ!
    { $details }

    ሓደ መዓልትን ክልተ ሰዓትን ኣቐዲምና ከነዘኻኽረኩም ኢና። ደጊም እንተዘይክኢልኩም ቀልጢፍኩም ንገሩ። ጽሓፉ: ኣኼባታት

session-interpret-no = ሕራይ፣ ስለ ዝነገርኩምና የቐንየልና። ስለምንታይ ኢሉ ዝሓትት የለን።

session-interpret-not-any-more = የቐንየልና! ነዚ ኣኼባ ደጊም ኣስተርጓሚ ኣየድልን። ዝግበር የለን።

session-interpreter-found = ዝትርጉም ሰብ ተረኺቡ ({ $session })። ስለ ዘለኹም የቐንየልና፤ ዝግበር የለን።
