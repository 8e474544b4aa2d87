### Common questions: what others ask first. Facts only; whoever changes one changes the date in the first text too.

common-questions =
    هغه څه چې نور یې ډېر پوښتي. ځوابونه د 2026 د نومبر دي. څه لوستل غواړئ؟
    .what-is-this = دا څه شی دی؟
    .who-answers = څوک ځواب راکوي؟
    .what-it-costs = په څو دی؟
    .who-reads = زما خبرې څوک لولي؟
    .my-papers = او زما اسناد؟
    .in-danger = بیړني نمبرونه
    .ask-something-else = خپله پوښتنه کول
    .enough = بس دی

# $programme is the programme's name.
common-what-is-this = { $programme }: هغه کډوال چې خپل کسب یې موندلی دی، همیاران، نورو ته وايي چې څنګه یې وکړل. د سلاکارانو یو ټیم ورسره دی. تاسو چې څه غواړئ، هغه پوښتئ، او هر وخت یې پرېښودلای شئ.

common-who-answers = لومړی سلاکاران. چې له یو سلاکار سره ووینئ، بیا همیاران هم: هغوی وايي چې پر دوی څه تېر شوي. هغوی نه وکیلان دي نه ډاکټران. څوک چې له 18 کالو کم وي، تل سلاکاران ځواب ورکوي.

common-what-it-costs = هېڅ. وړیا دی، او همیاران بې پیسو مرسته کوي. دلته باید هېڅوک له تاسو پیسې ونه غواړي. که چا وغوښتې، یو سلاکار ته یې ووایئ.

common-who-reads = د { $programme } سلاکاران هر څه لوستلای شي. همیاران یوازې هغه لولي چې تاسو یې ترې پوښتئ: نمبر مو نه ویني، او نوم مو هم نه، تر څو چې تاسو هو ونه وایئ. د هر څه د پاکولو لپاره ولیکئ: حذف

# $contact says how to reach a person.
common-my-papers = موږ ستاسو د اسنادو او مرستو په اړه هېڅ پرېکړه نه کوو. څه چې دلته وایئ، هغه نه بدلوي. همیار خپله کیسه کوي، او قاعدې ښايي بدلې شوې وي. د قانون په اړه له سلاکار وپوښتئ: { $contact }

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-common = عامې پوښتنې, عام سوالونه, د نورو پوښتنې, د نورو سوالونه, ame pokhtane
command-common = نور څه پوښتي
