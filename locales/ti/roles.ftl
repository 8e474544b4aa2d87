### Roles: given and taken away by a counsellor.

# $who is the person, $role the role they have.
choose-new-role =
    ን{ $who } ኣየናይ ሓድሽ ግደ? { $role ->
        [helper] እዚ ሰብ ዝወሰደን ሕቶታት ናብ ካልኦት ክኸዳ እየን።
        [counsellor] እዚ ሰብ ድሕሪ ሕጂ ናይ ካልኦት ነገር ኣየንብብን። ዝወሰደን ሕቶታት ናብ ካልኦት ክኸዳ እየን።
       *[other] እቲ ለውጢ ብቕጽበት ይሰርሕ።
    }
    .role-stays = ዝቕየር የለን

counsellor-really =
    ኣማኻሪ ናይ ኩሉ ሰብ ሕቶታትን ስማትን የንብብ። ነዚ ግደ ን{ $who } ክትህብዎም ትደልዩ ዶ?
    .yes = እወ፣ ይወሃቦም
    .no = ኣይፋልን

hand-on-coordination =
    ዘወሃህድ ሰብ፣ ሰብ ዘይወሰደን ሕቶታት ይርኢ፣ ናይ ኣማኻሪ ግደ'ውን ይህብ። ነዚ ሓላፍነት ን{ $who } ክትህብዎም ትደልዩ ዶ?
    .yes = እወ፣ ይወሃቦም
    .no = ኣይፋልን

coordination-handed-on = ተፈጺሙ: ካብ ሕጂ { $who } የወሃህዱ።

you-coordinate = { $by } ናይ ምውህሃድ ሓላፍነት ሂቦምኹም። ሰብ ዘይወሰደን ሕቶታት፣ ኣማኻሪ ዘይብሎም ሰባት፣ ኣብ ክንዲ ዝረሓቐ መሳርሕቲ ዝሰርሕ ምስ ዘይህሉ ትርእዩ። ጽሓፉ: ዝጽበዩ

# $coordinator is their name.
coordinator-only = እዚ ክገብር ዝኽእል እቲ ዘወሃህድ ሰብ ጥራይ እዩ: { $coordinator }።

# $role is the new one.
role-was-changed =
    ተፈጺሙ። { $who } ሕጂ: { $role ->
        [newcomer] ሓድሽ ሰብ
        [helper] ሓጋዚ ብተመኩሮ
        [partner] ተሓባባሪ
        [interpreter] ኣስተርጓሚ
       *[counsellor] ኣማኻሪ
    }።

role-is-now =
    { $role ->
        [newcomer] ግደኹም ተቐይሩ። ሕቶታትኩም ኩሉ ግዜ ኣብዚ ክትሓቱ ትኽእሉ። ጽሓፉ: ሜኑ
        [helper] ሕጂ ሓጋዚ ብተመኩሮ ኢኹም። የቐንየልና! ገለ ቀለልቲ ሕቶታት ተሪፈን ኣለዋ።
        [partner] ሕጂ ተሓባባሪ ናይቲ ፕሮግራም ኢኹም። ጽሓፉ: ሜኑ
        [interpreter] ሕጂ ኣስተርጓሚ ናይቲ ፕሮግራም ኢኹም። ጽሓፉ: ሜኑ
       *[counsellor] ሕጂ ኣማኻሪ ኢኹም። ዝጽበዩ ንምርኣይ ጽሓፉ: ዝጽበዩ
    }
