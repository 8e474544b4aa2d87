### Linking: one person, two apps; a code from the one is written in the other.

# $minutes is how long the code is good. $code stands alone on its line: 20 digits in groups.
link-code =
    دا کوډ په خپل بل اپلیکیشن (WhatsApp یا Telegram) کې موږ ته ولیکئ. یو ځل کار کوي، تر { $minutes } دقیقو پورې. هېچا ته یې مه ورکوئ.
    { $code }

# $link stands alone on its line.
link-opens-telegram =
    بل اپلیکیشن مو Telegram دی؟ دا لینک خلاص کړئ، کوډ پکې دی:
    { $link }

link-is-for-other-app = دا کوډ ستاسو د بل اپلیکیشن لپاره دی. هلته یې ولیکئ.

link-not-good = دا کوډ کار نه کوي. ښايي مخکې کارول شوی وي، یا ډېر زوړ وي. په بل اپلیکیشن کې مینو خلاصه کړئ او نوی کوډ وغواړئ.

# $both is yes where people have a role in the other app too; $contact says how to reach a person.
link-has-a-role =
    { $both ->
        [yes] تاسو په دواړو اپلیکیشنونو کې رول لرئ. د پروګرام یو کس مرسته درسره کولای شي: { $contact }
       *[no] دلته تاسو رول لرئ. برعکس یې وکړئ: کوډ دلته وغواړئ، او په بل اپلیکیشن کې یې ولیکئ.
    }

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-what-happens =
    { $become ->
        [end] په بل اپلیکیشن کې تاسو بل رول لرئ. که دواړه سره ونښلوئ، ستاسو د دې ځای پوښتنې درېږي، او هر څه چې دلته دي، پاکېږي. غواړئ سره یې ونښلوئ؟
       *[go-along] که دواړه اپلیکیشنونه سره ونښلوئ، ستاسو خلاصې پوښتنې درسره ځي. نور څه، لکه نوم مو، له دې ځایه پاکېږي: بل اپلیکیشن اصلي وي. غواړئ سره یې ونښلوئ؟
    }
    .yes = هو، ویې نښلوئ
    .no = نه

link-asked-there = مننه. موږ اوس په بل اپلیکیشن کې درنه پوښتو. هلته ځواب راکړئ.

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-this-app =
    { $become ->
        [end] ستاسو کوډ په { $app } کې ولیکل شو. که هو ووایئ، { $app } هم ستاسو دی. هلته شوې پوښتنې درېږي. ایا دا تاسو یاست؟
       *[go-along] ستاسو کوډ په { $app } کې ولیکل شو. که هو ووایئ، { $app } هم ستاسو دی، د هغه ځای له خلاصو پوښتنو سره. ایا دا تاسو یاست؟
    }
    .yes = هو، زه یم
    .no = نه، زه نه یم

link-not-made = سمه ده، دواړه اپلیکیشنونه سره ونه نښلول شول. هېڅ شی بدل نه شو.

app-linked = وشوه: ستاسو دواړه اپلیکیشنونه سره ونښلول شول. چېرې چې لیکئ، هلته ځواب درکوو. دا مو نه غوښتل؟ ولیکئ: اپلیکیشنونه

# $app is the name of the second app.
another-app-linked =
    یو بل اپلیکیشن اوس له تاسو سره نښلول شوی دی: { $app }. که دا تاسو نه یاست، ځواب راکړئ:
    .undo = دا زه نه یم، بېل یې کړئ

# $this and $other are the names of the two apps.
apps-linked =
    دوه اپلیکیشنونه سره نښتي دي: { $this } (دلته) او { $other }. څه کول غواړئ؟
    .unlink-other = بل بېلول
    .unlink-this = دا بېلول
    .keep = دواړه ساتل

apps-stay-linked = سمه ده، دواړه سره نښتي پاتې کېږي.

other-app-unlinked = وشوه: بل اپلیکیشن نور نښلول شوی نه دی. دلته هر څه دوام لري.

app-unlinked = دا اپلیکیشن نور نښلول شوی نه دی. دلته نور هېڅ نه راځي.

only-one-app = تاسو دلته یوازې یو اپلیکیشن لرئ. د بېلولو لپاره څه نشته.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-apps = اپلیکیشنونه, اپلیکیشن, بل اپلیکیشن, دویم اپلیکیشن, بل اپ, bal app
command-apps = دویم اپلیکیشن نښلول
