### Duty hours: when a counsellor is there.

# $away is yes or no, $until when they are back, $hours whose hours were just shown.
on-duty =
    { $away ->
        [yes] تاسو په رخصتۍ یاست. بېرته راتګ: { $until }.
       *[no] { $hours ->
            [own] دا په هره اونۍ کې ستاسو ساعتونه دي. له دې بهر یوازې د خطر خبرونه درته رسېږي.
            [usual] دا د پروګرام ساعتونه دي. تر څو چې تاسو نور نه وي ویلي، همدا ستاسو هم دي.
           *[none] تاسو خپل ساعتونه نه دي ویلي: هر څه هر وخت درته رسېږي.
        }
    }
    .as-last-week = لکه تېره اونۍ
    .other-hours = نور ساعتونه
    .away = رخصتي اخلم
    .back-again = بېرته په کار یم

# $days are days, $opens and $closes full hours.
duty-line = له { $opens } تر { $closes } بجو: { $days }.

# $days are those chosen so far, $chosen how many.
duty-days =
    { $chosen ->
        [0] کومې ورځې؟ ورځې یوه په یوه کېکاږئ.
       *[other] ټاکل شوې ورځې: { $days }. په همدې ساعتونو بله ورځ هم شته؟
    }
    .monday-to-friday = له دوشنبې تر جمعې
    .that-is-all = همدومره

duty-from = له څو بجو؟ ({ $days })

# $hour is when it begins.
duty-until = له { $hour } بجو تر څو بجو؟

full-hour = { $hour } بجې

duty-more =
    یادداشت شو. نور ساعتونه یا نورې ورځې هم شته؟
    .yes = هو، ور زیاتوم
    .no = نه، همدومره

duty-kept = مننه. له دې ساعتونو بهر یوازې د خطر خبرونه درته رسېږي؛ نور څه انتظار باسي. د بدلولو لپاره ولیکئ: زما ساعتونه

duty-stays = مننه. ستاسو ساعتونه هماغسې پاتې دي.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-duty = نوکریوالي, زما نوکریوالي, زما ساعتونه, رخصتي, زما رخصتي, nokriwali
command-duty = زما د کار ساعتونه
