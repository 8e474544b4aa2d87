### Session speakers: who is asked to speak at a session, what they would like to tell, and what people say to them.

# $session is its kind and time.
session-prepare =
    እንታይ ከተዳልዉ ትደልዩ ን: { $session }?
    .speakers = መን ይዛረብ
    .languages = ኣስተርጐምቲ
    .code = ኮድ ናይ መንደቕ
    .fine = ወዲአ

# $count is how many could speak.
session-speakers =
    { $count ->
        [0] ናብዚ ኣኼባ ({ $session }) ዝተዓደመ ሓጋዚ ወይ ተሓባባሪ የለን። ንምዕዳም ጠውቑ: ካልኦት ዓድሙ።
       *[other] መን ይዛረብ ({ $session })? ሓደ ስም ጠውቑ: እቲ ፕሮግራም ይሓቶ፣ ኣይፋል ምባል እኹል ምዃኑ ድማ ይነግሮ።
    }
    .more = ቀጺሎም ዘለዉ
    .that-is-all = ወዲአ

# Lines of that list.
speaker-is-asked = { $who } (ተሓቲቱ)
speaker-agreed = ✓ { $who }
speaker-declined = ✗ { $who }

session-speaker-is-asked = ሕቶኹም ቀትሪ ን{ $who } ብቋንቋኡ ይበጽሕ። መልሱ ኣብዚ ተንብብዎ።

session-speaker-gone = እዚ ሰብ ደጊም ኣብቲ ዝርዝር የለን። እዞም ኣለዉ:

# $state and $line are texts of their own.
session-speaker =
    { $who }: { $state }
    { $line }
    .off = ደጊም ኣይትሕተትዎ
    .fine = ወዲአ

speaks-not-said = ገና መልሲ የለን።
speaks-yes = ክዛረብ እዩ።
speaks-no = ክዛረብ ኣይደልን።
speaker-no-line = እንታይ ከም ዝነግር ገና ኣይተጻሕፈን።
speaker-would-tell = ክነግር ዝደሊ: « { $words } »

session-speaker-is-off = ሕራይ። ደጊም ኣይንሓቶን: { $who }። እቲ ዕድመ ግን ኣሎ።

session-speaker-will = ጽቡቕ ዜና: { $who } ክዛረብ እዩ ({ $session })።

session-speaker-will-not = እቲ ኣኼባ ({ $session }) ብዘይ ዘረባ { $who } ክኸውን እዩ። ኣይፋል ምባል እኹል እዩ። ካልእ ሰብ ንምሕታት ጽሓፉ: ኣኼባታት

## What the speaker reads.

session-speak =
    ሓደ ኣማኻሪ ኣብዚ ኣኼባ ክሰምዓኩም ይደሊ ({ $kind }):
    « { $what } »

    { $details }

    ተመኩሮኹም ክትነግሩ ትደልዩ ዶ? ዓሰርተ ደቓይቕ ይኣክል። ኣይፋል ምባል እኹል እዩ፣ ምኽንያት ኣየድልን።
    .yes = እወ፣ ደስ እናበለኒ
    .no = ኣይፋል፣ የቐንየለይ
    .original = ኦሪጂናል ምርኣይ

session-speak-line =
    የቐንየልና! እንታይ ክትነግሩ ትደልዩ፣ ሰባት ቅድም እንታይ ክሓቱኹም ይኽእሉ? ክልተ ወይ ሰለስተ ምሉእ ሓሳብ ብቋንቋኹም። ዝመጹ ምስ ስምኩም የንብብዎ።
    .skip = ሕጂ ኣይኮነን

session-speak-no = ሕራይ፣ ስለ ዝነገርኩምና የቐንየልና። እቲ ዕድመ ኣሎ: እንተደሊኹም መጺእኩም ስምዑ።

session-speak-not-any-more = ጽቡቕ ልቢ ኣለኩም፣ ግን ደጊም ኣብዚ ኣኼባ ክትዛረቡ ኣየድልን። እትዳልውዎ የለን። ንምርኣዩ ጽሓፉ: ኣኼባታት

session-you-speak =
    ተመዝጊቡ፣ የቐንየልና!
    { $details }

    ሓደ መዓልቲ ኣቐዲምኩም ሰባት እንታይ ክሓቱ ከም ዝደልዩ ኣብዚ ተንብቡ፣ ብዘይ ስሞም። ቃላትኩም ንምቕያር ወይ ኣይፋል ንምባል ጽሓፉ: ኣኼባታት

session-you-need-not-speak = ለውጢ ኣሎ: ክትዛረቡ ኣየድልን ({ $session })። እወ ስለ ዝበልኩም የቐንየልና። እቲ ዕድመ ግን ኣሎ።

## What those who come read.

session-speaker-for-you =
    ኣብኡ ({ $session }) { $who } ክዛረብ እዩ:
    « { $words } »

    ሕቶ ኣለኩም ዶ? ጽሓፉ: ኣኼባታት

## After it.

session-thanks =
    ንዝተዛረቡ ሰባት ቃል ኣለኩም ዶ? ብቋንቋኦም የንብብዎ፣ ብዘይ ስምኩም።
    .skip = ኣይፋል፣ የቐንየለይ

session-no-thanks = ሕራይ። ደሓን ኩኑ!

session-thanks-kept = የቐንየልና! ብዘይ ስምኩም ከንብብዎ እዮም።

# $came is how many were there, $said how many wrote a word for whoever spoke.
session-speaker-thanked =
    ስለ ዝተዛረብኩም የቐንየልና ({ $session })! ዝሰምዑኹም ሰባት: { $came }። { $said ->
        [0] ዝሃብኩምዎ ዋጋ ኣለዎ።
       *[other] ሰባት እዚ ክብሉኹም ይደልዩ:
    }

session-word-for-speaker = « { $words } »
