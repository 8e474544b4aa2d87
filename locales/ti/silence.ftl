### Silence, for counsellors: whom nobody reached, who has fallen silent, who wishes to be called.

# $count is how many people.
silent-people =
    { $count ->
        [0] ዜና ንኹሉ ሰብ በጺሑ፣ ስቕ ዝበለ ሰብ'ውን የለን።
        [one] ክንረኽቦ ዝግባእ ሓደ ሰብ:
       *[other] ክንረኽቦም ዝግባእ { $count } ሰባት:
    }
    .enough = ይኣክል

# One line. $who is their name, $why the reason, $weeks how many updates in a row did not arrive, $heard when they last wrote.
silent-line =
    { $who }: { $why ->
        [wants-call] ክድወለሎም ይደልዩ
        [silent] ካብ { $heard } ስቕ ኢሎም
        [unreachable] ኣይርከቡን
        [window-closed] WhatsApp ዕጹው እዩ
       *[other] ዝበጽሖም የለን
    }

# $at is when an update last reached them, if one ever did.
reach-person =
    { $who }
    { $why ->
        [wants-call] ደሓን ከም ዘይኮኑ ነጊሮም፣ ክድወለሎም ድማ ይደልዩ።
        [silent] ካብ ነዊሕ ግዜ ኣይጸሓፉን።
        [unreachable] ድሕሪ ሕጂ ኣይርከቡን: ዓጽዮምና (block)፣ ወይ ቁጽሮም ተቐይሩ።
        [window-closed] ካብ ትማሊ ኣብ WhatsApp ኣይጸሓፉን: እቲ ዜና ክሳብ ንሶም ዝጽሕፉ ይጽበ ኣሎ።
        [covered] ናይ ሓባር ተሌፎን: ዝኸፈቶ ሰብ የለን።
        [not-sure] እቲ ዜና ይብጻሖም ኣይብጻሖም ኣይፈለጥናን።
        [none] ዝጎደለ ነገር የለን።
       *[failed] እቲ ዜና ክለኣኽ ኣይከኣለን።
    }
    ናይ መወዳእታ መልእኽቶም: { $heard }።{ $reached ->
        [yes] { " " }ናይ መወዳእታ ዜና ዝበጽሖም: { $at }።
       *[no] { "" }
    }
    .spoken = ተዛሪብና
    .number = ቁጽሮም ምርኣይ
    .let-go = ኣይንረብሾም
    .page = ገጾም
    .list = ዝርዝር

# $number as their app knows it.
their-number = { $who } ክድወለሎም ሓቲቶም: { $number }

contact-noted = ተመዝጊቡ: ምስ { $who } ተዛሪብኩም።

let-go-until =
    ክሳብ መዓስ? እቲ ሰብ መልሲ ሕቶታቱ ይመጾ፣ ኣብዚ ዝርዝር ግን ኣይርአን።
    .two-weeks = ክልተ ሰሙን
    .month = ሓደ ወርሒ
    .three-months = ሰለስተ ወርሒ

let-go = ተመዝጊቡ። { $who } ንሕጂ ኣብዚ ዝርዝር የለዉን።

# On the list of today. $since is when they said so.
waiting-call = { $who } ክድወለሎም ይደልዩ ({ $since })

typed-silent = ስቕታ, ስቕ ዝበሉ, መን ስቕ ኢሉ, sikta

command-silent = ዜና ዘይበጽሖም ሰባት
