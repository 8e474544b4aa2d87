### Duty hours: when a counsellor is there.

# $away is yes or no, $until when they are back, $hours whose hours were just shown.
on-duty =
    { $away ->
        [yes] ካብ ስራሕ ርሒቕኩም ኣለኹም። ትምለሱሉ ግዜ: { $until }።
       *[no] { $hours ->
            [own] እዚ ናይ ሰሙን ሰዓታት ስራሕኩም እዩ። ካብዚ ሰዓታት ወጻኢ፣ ናይ ሓደጋ መልእኽቲ ጥራይ ይበጽሓኩም።
            [usual] እዚ ሰዓታት ናይቲ ፕሮግራም እዩ። ካልእ ሰዓታት ክሳብ እትነግሩና፣ ንዓኹም'ውን እዚ ይሰርሕ።
           *[none] ሰዓታትኩም ኣይነገርኩምናን: ስለዚ ኩሉ መልእኽቲ ኣብ ኩሉ ሰዓት ይበጽሓኩም።
        }
    }
    .as-last-week = ከም ዝሓለፈ ሰሙን
    .other-hours = ካልእ ሰዓታት
    .away = ካብ ስራሕ ክርሕቕ እየ
    .back-again = ተመሊሰ ኣለኹ

# $days are days, $opens and $closes full hours.
duty-line = ካብ ሰዓት { $opens }:00 ክሳብ { $closes }:00: { $days }።

# $days are those chosen so far, $chosen how many.
duty-days =
    { $chosen ->
        [0] ኣየኖት መዓልታት? ሓደ ብሓደ ጠውቑ።
       *[other] ዝተመርጸ መዓልታት: { $days }። ኣብ ተመሳሳሊ ሰዓት ካልእ መዓልቲ ኣሎ ዶ?
    }
    .monday-to-friday = ካብ ሰኑይ ክሳብ ዓርቢ
    .that-is-all = ወዲአ

duty-from = ካብ ሰዓት ክንደይ? ({ $days })

# $hour is when it begins.
duty-until = ካብ ሰዓት { $hour }:00 ክሳብ ሰዓት ክንደይ?

full-hour = { $hour }:00

duty-more =
    ተመዝጊቡ። ካልእ ሰዓታት ወይ ካልእ መዓልታት ኣሎ ዶ?
    .yes = እወ፣ ክውስኽ
    .no = ኣይፋልን፣ ወዲአ

duty-kept = የቐንየልና። ካብዚ ሰዓታት ወጻኢ፣ ናይ ሓደጋ መልእኽቲ ጥራይ ይበጽሓኩም፣ እቲ ዝተረፈ ይጽበየኩም። ንምቕያር ጽሓፉ: ሰዓታተይ

duty-stays = የቐንየልና። ሰዓታትኩም ከምቲ ዝነበሮ ይጸንሕ።

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-duty = ሰዓታተይ, ናይ ስራሕ ሰዓታተይ, ሰዓታት ስራሕ, ሰዓታት, seatatey
command-duty = ናይ ስራሕ ሰዓታተይ
