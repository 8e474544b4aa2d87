### Invite: a code for a role.

choose-role =
    ንመን ክትዕድሙ ትደልዩ?
    .newcomer = ሓድሽ ሰብ
    .helper = ሓጋዚ ብተመኩሮ
    .partner = ተሓባባሪ
    .interpreter = ኣስተርጓሚ
    .counsellor = ኣማኻሪ

# $link stands alone on its line; $days is how long it is good.
invitation-link =
    { $role ->
        [newcomer] ንሓድሽ ሰብ።
        [helper] ንሓጋዚ ብተመኩሮ።
        [partner] ንተሓባባሪ።
        [interpreter] ንኣስተርጓሚ።
       *[counsellor] ንኣማኻሪ።
    } ሓንሳብ ጥራይ ይሰርሕ፣ ኣብ ውሽጢ { $days } መዓልታት። ነዚ ክፈቱ ወይ ስካን ክገብሩ ኣለዎም:
    { $link }

# $code is typed after "start".
invitation-code =
    { $role ->
        [newcomer] ንሓድሽ ሰብ።
        [helper] ንሓጋዚ ብተመኩሮ።
        [partner] ንተሓባባሪ።
        [interpreter] ንኣስተርጓሚ።
       *[counsellor] ንኣማኻሪ።
    } ሓንሳብ ጥራይ ይሰርሕ፣ ኣብ ውሽጢ { $days } መዓልታት። ከምዚ ኢሎም ይጽሓፉልና:
    start { $code }
