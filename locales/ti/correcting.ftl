### Putting right what is kept: the name, the language, the hour; a project and a helper's profile.

correct =
    ልክዕ ዘይኮነ እንታይ እዩ?
    .name = ስመይ
    .language = ቋንቋይ
    .timezone = ሰዓተይ
    .project = መደበይ
    .profile = ፕሮፋይለይ፣ ከም ሓጋዚ
    .nothing = ኩሉ ልክዕ እዩ፣ ድሕሪት

correct-name =
    ብምንታይ ስም ክንጽውዓኩም ትደልዩ? ስም ጽሓፉ።
    .no-name = ብዘይ ስም

name-is-now = ተመዝጊቡ: { $name }።

name-is-gone = ተመዝጊቡ: ድሕሪ ሕጂ ስምኩም ኣይንሕዝን።

correct-language = መልእኽትታትና ብኣየናይ ቋንቋ ከተንብቡ ትደልዩ?

correct-timezone =
    ሰዓትኩም ናይ ኣየናይ ቦታ እዩ? ብለይቲ ምእንቲ ከይንጽሕፈልኩም።
    .paris = Paris (ፓሪስ)
    .antilles = Guadeloupe, Martinique
    .guiana = Guyane
    .reunion = La Réunion
    .mayotte = Mayotte
    .kyiv = Kyiv (ኪየቭ)
    .kabul = Kaboul (ካቡል)

# $now is the hour where the person is.
timezone-is-now = ተመዝጊቡ። ኣብ ከባቢኹም ሰዓት ሕጂ: { $now }
