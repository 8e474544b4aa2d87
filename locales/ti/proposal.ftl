### Proposal: a counsellor proposes an accompaniment.

# $newcomer is their name.
accompaniment-aim = ምስናይ ን{ $newcomer }። ዕላማኡ እንታይ እዩ? ብሓንቲ ቀላል መስመር: ክልቲኦም ሰባት የንብብዋ።

accompaniment-talks = እንተበዝሐ ክንደይ ዝርርባት? ሓደ ዝርርብ ማለት፣ ሓንቲ ሕቶ ምስ መልስታታ እዩ።

# A button: $count from one to eight.
so-many-talks =
    { $count ->
        [one] { $count } ዝርርብ
       *[other] { $count } ዝርርባት
    }

accompaniment-until =
    እንተነውሐ ክሳብ መዓስ?
    .one-month = ሓደ ወርሒ
    .two-months = ክልተ ወርሒ
    .three-months = ሰለስተ ወርሒ
    .six-months = ሽዱሽተ ወርሒ

# $count is how many can be chosen.
accompaniment-helper =
    { $count ->
        [0] ኣብዚ ግዜ ናጻ ዝኾኑ ሓገዝቲ ብተመኩሮ የለዉን።
       *[other] ኣየናይ ሓጋዚ ብተመኩሮ ይሰኒ?
    }
    .nobody = ዋላ ሓደ፣ ኣይቀርብን

accompaniment-second =
    { $count ->
        [0] ካልእ ናጻ ዝኾነ ሓጋዚ ብተመኩሮ የለን። ካልኣይ ሰብ ግን የድሊ።
       *[other] እቲ ፈላማይ እንተዘይክኢሉ፣ መን ይቕጽል? ሰብ ኣብ ሓደ ሰብ ጥራይ ክምርኮስ የብሉን።
    }
    .nobody = ዋላ ሓደ፣ ኣይቀርብን

# $helper and $second are names, $aim is what the counsellor wrote, $until a day.
accompaniment-summary =
    ን{ $newcomer }፣ ምስ { $helper }፣ ካብኡ { $second }:
    « { $aim } »

    እንተበዝሐ { $talks ->
        [one] ሓደ ዝርርብ
       *[other] { $talks } ዝርርባት
    }፣ ክሳብ { $until }። ፍቓዶም ንሕተት ዶ?
    .yes = እወ፣ ይሓተቱ
    .no = ኣይፋልን

cannot-accompany = ነዚ ሰብ ኣማኻሪ ጥራይ ይምልስ። ብሓጋዚ ብተመኩሮ ዝግበር ምስናይ ኣይከኣልን።

accompanied-already = እዚ ሰብ ድሮ ምስናይ ኣለዎ፣ ወይ መልሲ ዘይረኸበ ሓሳብ ቀሪቡሉ ኣሎ።

accompaniment-went-out = እዚ ሓሳብ ድሮ ተላኢኹ። እትገብርዎ ነገር የብልኩምን።

accompaniment-is-gone = እዚ ምስናይ ድሕሪ ሕጂ የለን። እንታይ ክትገብሩ ከም እትኽእሉ ንምርኣይ ጽሓፉ: ሜኑ

accompaniment-not-proposed = ሕራይ፣ ዝቐረበ ነገር የለን። ዝሰምዐ ሰብ'ውን የለን።
