### Opening look: what a counsellor reads of openings, those that wait for a look first.

# $who offers it, for $organisation; $reasons are a list.
opening-held =
    { $who } ({ $organisation }) ነዚ የቕርቡ: { $kind }።
    « { $what } »

    ቦታ: { $place }
    { $details }

    ክርአ ዘለዎ: { $reasons }። ይለኣኽ ዶ?
    .yes = እወ፣ ይለኣኽ
    .no = ኣይፋልን፣ ምስ ቃል
    .ask = ፈለማ ክሓትት
    .later = ድሓር

# A line of the list.
waiting-opening = { $who } ነዚ የቕርቡ: { $kind }

opening-was-looked-at = እዚ ዕድል ድሕሪ ሕጂ ኣይጽበን: ሓደ ሰብ ርእይዎ፣ ወይ ተቐይሩ፣ ወይ ተሳሒቡ። እትገብርዎ ነገር የብልኩምን።

opening-let-go = ተፈጺሙ: ይለኣኽ ኣሎ፣ እቲ ተሓባባሪ ድማ ክንገሮ እዩ።

# $kind is what it is.
opening-goes-out = ኣማኻሪ ነቲ ዘቕረብኩምዎ ዕድል ({ $kind }) ኣንቢቦምዎ: ይለኣኽ ኣሎ። ስለ ዝተጸበኹም የቐንየልና።

write-opening-refusal =
    ብዛዕባ እዚ ዕድል ነቲ ተሓባባሪ እትብልዎ ቃል:
    « { $what } »

    ስለምንታይ ከም ዘይለኣኽ ብሓንቲ መስመር ንገሩ።

# $counsellor is a name, $words are theirs.
opening-refused =
    ዘቕረብኩምዎ ዕድል ({ $kind }) ኣይተላእከን። { $counsellor } ምኽንያቱ ይነግሩኹም:
    « { $words } »

    ካልእ ንምቕራብ ጽሓፉ: ዕድላት

opening-you-refused = መልእኽትኹም ተላኢኹ። እቲ ዕድል ኣይለኣኽን።

write-to-partner =
    ብዛዕባ እዚ ዕድል እንታይ ክትሓቱ ትደልዩ?
    « { $what } »

    ክሳብ ሽዑ ይጽበ።

# $who is the partner.
partner-is-asked = ን{ $who } ተሓቲቱ ኣሎ። እቲ መልሲ ናብዚ ክመጽእ እዩ።

counsellor-asks-partner =
    ኣማኻሪ ብዛዕባ ዘቕረብኩምዎ ዕድል ሕቶ ኣለዎም:
    « { $words } »

    መልስኹም ኣብዚ ጽሓፉ፣ ወይ ነቲ ዕድል ቀይርዎ።
    .change = ነቲ ዕድል ምቕያር

partner-answers =
    { $who } ንሕቶኹም ይምልሱ ኣለዉ:
    « { $words } »

counsellor-reads-it = የቐንየልና። ኣማኻሪ ከንብብዎ፣ ኣብዚ ድማ ክምልሱልኩም እዮም።

## All that partners offered.

# $count is how many there are.
all-openings =
    { $count ->
        [0] ገና ዕድል ዘቕረበ ተሓባባሪ የለን። ተሓባባሪ ንምዕዳም ጽሓፉ: ዓድም
        [one] ካብ ተሓባባሪ ዝቐረበ ሓደ ዕድል:
       *[other] ናይ መወዳእታ { $count } ዕድላት:
    }
    .enough = ሜኑ

# The numbers are people: told of it, interested, who have it, who meet.
opening-page =
    { $who } ({ $organisation }): { $kind }፣ { $state }።
    « { $what } »

    ቦታ: { $place }
    { $details }

    ዝበጽሖም: { $told }። ድልየት ዘለዎም: { $interested }። ዝረኸብዎ: { $taken }። ዝራኸቡ: { $meetings }።
    .take-down = ይውጻእ
    .fine = ከምዚ ጽቡቕ ኣሎ

opening-taken-down = ወጺኡ። እቲ ተሓባባሪን ዝጽበዩ ዝነበሩን ክንገሮም እዩ።

# $contact says how to reach a person.
opening-was-taken-down = ኣማኻሪ ነቲ ዘቕረብኩምዎ ዕድል ({ $kind }) ኣውጺኦምዎ። ብዛዕባ እዚ ንምዝራብ: { $contact }
