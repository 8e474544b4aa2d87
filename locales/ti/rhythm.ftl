### Rhythm: how often someone hears from the programme by itself.

# $now is how it is; $kept counts messages that wait.
update-rhythm =
    { $now ->
        [weekly] ኣብ ሰሙን ሓንሳብ ዜና ይመጸኩም ኣሎ።
        [monthly] ኣብ ወርሒ ሓንሳብ ዜና ይመጸኩም ኣሎ።
        [circle] ኣብ ክቢ ኣለኹም፦ ኣብ ወርሒ ሓደ ዜና፣ ሓባራዊ መኣድን ኣኼባ ናይ ቀደምን ሓደስትን።
        [quiet] ህድኣት ሓቲትኩም ኣለኹም።
       *[only-answers] መልሲ ሕቶታትኩም ጥራይ ይመጸኩም ኣሎ።
    } እንታይ ትደልዩ? መልሲ ሕቶታትኩም ኩሉ ግዜ ይመጸኩም።
    .weekly = ኣብ ሰሙን ሓንሳብ
    .monthly = ኣብ ወርሒ ሓንሳብ
    .circle = ኣብ ክቢ
    .only-answers = መልሲ ሕቶታተይ ጥራይ
    .quiet = ናይ ሓደ ወርሒ ህድኣት
    .see = ዝጽበየኒ መልእኽቲ ምርኣይ

# $now is what they chose.
rhythm-is-now =
    { $now ->
        [weekly] ተመዝጊቡ: ኣብ ሰሙን ሓንሳብ ዜና ይመጸኩም፣ ካልእ መልእኽቲ ድማ እንተበዝሐ ክልተ ግዜ።
        [monthly] ተመዝጊቡ: ኣብ ወርሒ ሓንሳብ ዜና ይመጸኩም።
        [circle] ተጻሒፉ፦ ኣብ ክቢ ኣለኹም። ኣብ ወርሒ ሓደ ዜና፣ ናብ ሓባራዊ መኣድን ኣኼባ ናይ ቀደምን ሓደስትን ዕድመ።
       *[only-answers] ተመዝጊቡ: መልሲ ሕቶታትኩምን እወ ዝበልኩምዎ ነገራትን ጥራይ ይመጸኩም። እቲ ዝተረፈ ኣብዚ ይጽበየኩም። ንምቕያር ጽሓፉ: ዜና
    }

# $until is a day.
quiet-until = ሕራይ፣ ክሳብ { $until } ህድኣት ይኸውን። መልሲ ሕቶታትኩም ግን ይመጸኩም። ንምቕያር ጽሓፉ: ዜና

typed-updates = ዜና, ዜናይ, ናይ ሰሙን ዜና, ህድኣት, zena

command-updates = ዜና ክንደይ ግዜ ይመጸኒ
