### My help: what a helper has told about themselves.

# $topics, $speaks, $reads and $times are lists, or say that nothing was told; $further are lines, $week counts questions.
my-help =
    تاسو د همیار په توګه.
    پوهېږئ پر: { $topics }
    { $further }
    خبرې کوئ په: { $speaks }. لولئ: { $reads }
    وخت: { $times }. په اونۍ کې زیات نه زیات پوښتنې: { $week }
    { $path ->
        [shown] ستاسو لار نور لوستلای شي.
       *[hidden] ستاسو لار څوک نه ویني.
    }
    څه کتل یا بدلول غواړئ؟
    .path = زما لار
    .practice = بیا تمرین
    .topics = پر څه چې پوهېږم
    .languages = زما ژبې
    .when = کله او څومره
    .takes-part = څه چې خوښوم
    .not-topics = زما لپاره نه
    .background = زه څوک یم

# The lines of $further.
told-experience = کار کوئ یا مو کړی: { $experience }
told-years = { $topic }: { $years }
told-part = خوښوئ: { $parts }
told-not-topics = ستاسو لپاره نه: { $topics }

noted-about-you = یادداشت شو، مننه. د بدلولو لپاره ولیکئ: پروفایل

one-must-stay = لږ تر لږه یو باید پاتې شي. لومړی بل زیات کړئ، بیا دا لرې کړئ.

typed-profile = پروفایل, زما پروفایل, profail
command-profile = تاسو د همیار په توګه
