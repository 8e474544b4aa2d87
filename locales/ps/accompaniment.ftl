### Accompaniment: a newcomer and a peer helper, for an agreed time.

# $helper and $second are names, $aim is what a counsellor wrote, $until a day.
accompaniment-offered =
    { $helper } کولای شي یو څه وخت ستاسو ملتیا وکړي. هدف:
    «{ $aim }»

    { $talks ->
        [one] زیات نه زیات یو ځل خبرې
       *[other] زیات نه زیات { $talks } ځله خبرې
    }، تر { $until } پورې. که { $helper } ونه شي کولای، { $second } ځواب درکوي. بې دلیله هم «نه» ویلای شئ.
    .yes = هو
    .no = نه

# $newcomer is a tree's name.
accompany-someone =
    غواړئ یو څه وخت د { $newcomer } ملتیا وکړئ؟ هدف:
    «{ $aim }»

    { $talks ->
        [one] زیات نه زیات یو ځل خبرې
       *[other] زیات نه زیات { $talks } ځله خبرې
    }، تر { $until } پورې. { $second } ستاسو ځای نیولای شي. بې دلیله هم «نه» ویلای شئ.
    .yes = هو
    .no = نه

# $other is who it is with, $done and $talks count talks, $role is the reader's.
accompaniment-runs =
    له { $other } سره ملتیا:
    «{ $aim }»

    شوې خبرې: له { $talks } څخه { $done }. تر { $until } پورې.
    { $role ->
        [newcomer] خپله پوښتنه هر وخت کولای شئ. دویم کس: { $second }.
       *[other] دویم کس: { $second }.
    }
    .fine = سمه ده
    .end = ملتیا درول

accompaniment-is-over =
    له { $other } سره ملتیا پای ته ورسېده. تاسو دواړو ته آفرین. هدف دا و:
    «{ $aim }»

    نتیجه یې څه شوه؟ دوام ورکړو؟
    .go-on = دوام غواړم
    .tell = نتیجه وایم
    .stay = اړیکه ساتل
    .enough = همدومره ښه ده

tell-what-came-of-it =
    له { $other } سره د ملتیا نتیجه څه شوه؟ ویې لیکئ: یو سلاکار یې لولي.

accompaniment-again =
    له { $other } سره ملتیا پای ته ورسېده: له { $talks } څخه { $done } ځله خبرې وشوې. دوام یې غواړي. هدف دا و:
    «{ $aim }»
    .propose = بیا وړاندیز کول
    .later = وروسته

no-accompaniment = تاسو اوس ملتیا نه لرئ.

accompaniment-goes-on = سمه ده، ملتیا دوام لري. د بیا کتلو لپاره ولیکئ: ملتیا

accompaniment-you-ended = ملتیا ودرېده. هېڅوک نه پوښتي چې ولې. تاسو هر وخت دلته لیکلای شئ.

# $other is who it was with.
accompaniment-ended = له { $other } سره ملتیا پای ته ورسېده. دا د هېچا ګناه نه ده. تاسو هر وخت دلته لیکلای شئ.

accompaniment-will-not-be = له { $other } سره ملتیا نه پیلېږي. دا د هېچا ګناه نه ده. تاسو ته د څه کولو اړتیا نشته.

accompaniment-thanks = مننه چې دا لار مو یو ځای تېره کړه. تاسو هر وخت دلته لیکلای شئ.

# $who is a name, $words are theirs.
what-came-of-accompaniment =
    { $who } د ملتیا د نتیجې په اړه لیکي:
    «{ $words }»

accompaniment-words-sent = مننه! یو سلاکار یې لولي.

accompaniment-wish-sent = مننه. یو سلاکار لولي چې تاسو دوام غواړئ، او درته لیکي.

accompaniment-later = سمه ده. تڼۍ به دلته پورته پاتې وي.

accompaniment-proposed = واستول شو: له هر یوه بېله پوښتنه کېږي. چې پیل شي، خبر به شئ.

accompaniment-no = سمه ده. مننه چې ومو ویل. هېڅوک نه پوښتي چې ولې.

accompaniment-yes = مننه! موږ لا د بل کس ځواب ته انتظار باسو، بیا درته لیکو.

accompaniment-begins = تاسو دواړو ومنله: ملتیا پیلېږي.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-accompaniment = ملتیا, زما ملتیا, ملګرتیا, maltia, maltya, maltiya
command-accompaniment = زما ملتیا
