### Overview: today, who needs a person.

# $count is how many lines there are from here on; $page is the first one, or a further one.
waiting =
    { $page ->
        [further] ቀጻሊ ናይቲ ዝርዝር።
       *[first] { $count ->
            [0] ዝጽበ ሰብ የለን። ኩሉ ተዛዚሙ።
            [one] ሓደ ጉዳይ ይጽበ ኣሎ።
           *[other] { $count } ጉዳያት ይጽበዩ ኣለዉ። እቶም ህጹጻት ይቕድሙ።
        }
    }
    .enough = ሜኑ

# Lines of the list: $who is a name, $since, $heard and $until are dates and times, $state what became of it.
waiting-alert = ⚠ { $who }፣ ኣብ ሓደጋ? { $since }
waiting-report = ⚠ { $who } ኣብ ሰብ ጥርዓን ኣቕሪቦም፣ { $since }
waiting-helper = { $who } ክሕግዙ ይደልዩ
waiting-newcomer = { $who } ክኣትዉ ይደልዩ
waiting-to-be-met = ምስ { $who } ክትራኸቡ ኣለኩም
waiting-question = { $who }፣ { $since }: { $state }
waiting-silent = { $who } ካብዚ ግዜ'ዚ ኣይጸሓፉን: { $heard }
waiting-away = { $who } የለዉን፣ ኣብ ክንዳኦም ዝሰርሕ የለን። ዝምለሱሉ ግዜ: { $until }

# $count is how many people.
waiting-without-counsellor =
    { $count ->
        [one] ሓደ ሰብ ብዘይ ኣማኻሪ
       *[other] { $count } ሰባት ብዘይ ኣማኻሪ
    }

# $count is how many more lines there are.
waiting-more =
    { $count ->
        [one] ካልእ ሓደ'ውን ኣሎ
       *[other] ካልኦት { $count }'ውን ኣለዉ
    }
