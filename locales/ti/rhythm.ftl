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
    .sms = እንተኣድልዩ SMS

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

# $now says whether they agreed.
sms-notice =
    ክልተ ሰሙን ዋላ ሓንቲ እንተዘይበጽሓኩም፣ ናብ ናይ WhatsApp ቁጽርኹም SMS ክንሰድድ ንኽእል ዶ? እዚ ጥራይ ይብል፦ “መልእኽቲ ኣለኩም።” ኣብ ወርሒ ብዝበዝሐ ሓደ። { $now ->
        [yes] ሕጂ፦ እወ።
       *[no] ሕጂ፦ ኣይፋል።
    }
    .yes = እወ
    .no = ኣይፋል

sms-allowed = ሕራይ፦ SMS፣ ካልእ እንተዘይበጺሑ ጥራይ። ንምቕያር ጸሓፉ፦ ዜና

sms-not-allowed = ሕራይ፣ SMS የለን። ንምቕያር ጸሓፉ፦ ዜና

# The whole SMS: whoever holds the phone may read it. It says nothing of whom or what, in 70 characters at most.
sms-text = ኣብ WhatsApp መልእኽቲ ኣለኩም።

typed-updates = ዜና, ዜናይ, ናይ ሰሙን ዜና, ህድኣት, zena

command-updates = ዜና ክንደይ ግዜ ይመጸኒ
