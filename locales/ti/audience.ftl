# $audience is for whom, $count how many people these are.
audience =
    ንመን?
    { $audience }
    በዝሒ ሰባት፣ ብዘይካኹም፦ { $count }
    .roles = ተራታት ምምራጽ
    .languages = ቋንቋታት ምምራጽ
    .trades = ሞያታት ምምራጽ
    .sessions = ናይ ሓደ ኣኼባ ዕዱማት
    .name = ብስም
    .everyone = ኩሎም
    .that-is-all = ልክዕ እዩ

audience-roles =
    ንኣየኖት ተራታት? ✓ ማለት፦ ተመሪጹ። ዋላ ሓደ እንተዘይተመርጸ፣ ንኹሎም እዩ።
    .that-is-all = ወዲአ

audience-languages =
    ኣየኖት ቋንቋታት ንዘንብቡ? ✓ ማለት፦ ተመሪጹ። ዋላ ሓደ እንተዘይተመርጸ፣ ንኹሎም እዩ።
    .that-is-all = ወዲአ

audience-trades =
    ንኣየኖት ሞያታት? ✓ ማለት፦ ተመሪጹ። ዝሓስቡሉ፣ ዝሰርሕሉ ወይ ኣብኡ ገለ ዘቕርቡ ሰባት እዮም።
    .that-is-all = ወዲአ

# $count is how many there are to choose from.
audience-sessions =
    { $count ->
        [0] ሕጂ ኣኼባ የለን።
       *[other] ናይ ኣየናይ ኣኼባ ዕዱማት? ✓ ማለት፦ ተመሪጹ። ብዘይ እቶም ኣይፋል ዝበሉ።
    }
    .that-is-all = ወዲአ

audience-name = ኣየናይ ስም? ክፋሉ ይኣክል፣ ብዝኾነ ፊደላት።

# $count is how many have such a name, and can be added.
audience-found =
    { $count ->
        [0] በዚ ስም ዝውሰኽ ሰብ የለን። ምናልባት ገና ማንም ኣይረኸቦን?
       *[other] ዝውሰኽ ሰብ ጠውቑ። ✓ ማለት፦ ተመሪጹ።
    }
    .another = ካልእ ስም
    .that-is-all = ወዲአ

audience-not-this-one = እዚ ሰብ ኣብዚ ክውሰኽ ኣይክእልን። ካልእ ስም ድለዩ።

audience-everyone = ኩሎም

audience-nobody-yet = ክሳብ ሕጂ ዋላ ሓደ፦ ዝሰማማዕ ጠውቑ።

# Lists.
audience-of-roles = ተራታት፦ { $roles }
audience-of-languages = ቋንቋታት፦ { $languages }
audience-of-trades = ሞያታት፦ { $trades }
# $count is how many.
audience-of-sessions = ዝተመርጹ ኣኼባታት፦ { $count }
audience-of-named = ብስም ዝተመርጹ፦ { $count }

audience-role-newcomer = ሓደስቲ ሰባት
audience-role-helper = ሓገዝቲ ብተመኩሮ
audience-role-partner = ተሓባበርቲ
audience-role-interpreter = ኣስተርጎምቲ
audience-role-counsellor = ኣማኸርቲ
