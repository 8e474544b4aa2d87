### Find: one person among all, for counsellors.

find-person =
    ንመን ትደልዩ ኣለኹም? ስም ወይ ክፋል ናይ ስም ጽሓፉ፣ ብዝኾነ ፊደል። ወይ ምረጹ:
    .mine = ናተይ ሰባት
    .newcomers = ሓደስቲ ሰባት
    .helpers = ሓገዝቲ ብተመኩሮ
    .partners = ተሓባበርቲ
    .counsellors = ኣማኸርቲ
    .nobodys = ብዘይ ኣማኻሪ
    .blocked = ዝተዓገቱ ሰባት

# $count is how many were found.
people-found =
    { $count ->
        [0] ሰብ ኣይረኸብኩን። ስም ብኻልእ ኣገባብ ጽሓፉ፣ ወይ ፊደላት ኣጉድሉ።
        [one] ሓደ ሰብ ረኺበ። ደጊምኩም ንምድላይ ስም ጽሓፉ።
       *[other] { $count } ሰባት ረኺበ። ደጊምኩም ንምድላይ ስም ጽሓፉ።
    }

# A line of the list: $who is a name, $heard when they last wrote.
person-line =
    { $who } ({ $role ->
        [newcomer] ሓድሽ
        [helper] ሓጋዚ ብተመኩሮ
        [partner] ተሓባባሪ
        [interpreter] ኣስተርጓሚ
       *[counsellor] ኣማኻሪ
    })፣ { $heard }

# $count is how many more there are.
people-more =
    { $count ->
        [one] ካልእ ሓደ'ውን ኣሎ
       *[other] ካልኦት { $count }'ውን ኣለዉ
    }

person-not-here = እዚ ሰብ ድሕሪ ሕጂ ኣብቲ ፕሮግራም የለን፣ ወይ ገጹ ክትርእዩ ኣይትኽእሉን።

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-people = ሰባት, ሰብ ምድላይ, ምድላይ, ድለ, sebat
command-people = ሰብ ምድላይ
