### Session beforehand: what someone who comes may do until then; what they wish to hear about; some lines on their project.

# $session is its kind and time.
session-beforehand =
    تر هغه وخته ({ $session })، که غواړئ:
    .welcome = په تمځای کې مې تمه
    .meet = د چا په تمه یم
    .ask = مخکې له مخکې پوښتل
    .project = خپل پلان ویل
    .vote = پوښتنې ټاکل
    .enough = هېڅ، مننه

session-until-then = سمه ده، بیا به سره وینو! د بېرته راتلو لپاره ولیکئ: غونډې

session-project = ستاسو پلان څه دی، او څه به مرسته درسره وکړي؟ درې کرښې بس دي، په خپله ژبه. بیا ټاکئ چې څه ورسره وکړو. شمېره یا پته مه لیکئ.

session-project-use =
    له دې کرښو سره څه وکړو؟ تر یوې ورځې مخکې پورې خپله خبره بدلولی شئ. ستاسو نوم هېچا ته نه ښودل کېږي.
    .say = پخپله یې وایم
    .read = بل څوک دې ولولي
    .keep = د ځان لپاره یې ساتم

# What becomes of the lines.
project-use-say = هلته یې پخپله وایئ. دوه ساعته مخکې خپلې کرښې دلته ترلاسه کوئ.
project-use-read = څوک چې خبرې کوي، یوه ورځ مخکې یې په خپله ژبه لولي او هلته یې ستاسو له نوم پرته وایي.
project-use-keep = بل څوک یې نه لولي. دوه ساعته مخکې خپلې کرښې دلته ترلاسه کوئ.

session-project-noted = یادداشت شو. { $use } د بدلولو لپاره ولیکئ: غونډې

# $words are their own lines.
session-project-kept =
    ستاسو کرښې:
    «{ $words }»

    { $use }
    .use = بل څه ټاکل
    .anew = بیا لیکل
    .drop = کرښې پاکول
    .fine = همداسې ښه ده

session-project-gone = پاک شول. هېچا نه دي لوستي. د نورو کرښو لپاره ولیکئ: غونډې

session-project-gone-late = پاک شول. که د لوستلو لپاره وو، ښایي خبرې کوونکو لوستي وي: ستاسو نوم پکې نه و.

# $questions are lines of their own.
session-vote =
    د څه په اړه اورېدل غواړئ ({ $session })؟ څومره مو چې زړه غواړي ټک کړئ. هېڅوک نه ویني چې څوک پوښتي او څوک ټاکي.

    { $questions }
    .more = راتلونکې
    .that-is-all = بس همدا

session-vote-line = – { $words }

session-vote-kept = یادداشت شو. هغه پوښتنې چې ډېرې ټاکل شوې، لومړی راځي. هېڅوک نه ویني چې چا څه ټاکلي. د بدلولو لپاره ولیکئ: غونډې

## What whoever speaks, and the team, reads.

session-project-to-read =
    یو پلان چې په لوړ غږ ولوستل شي، بې نومه ({ $session }):
    «{ $words }»

# $count is how many will speak of their project themselves.
session-projects-said = څومره کسان غواړي خپل پلان پخپله ووایي: { $count } ({ $session }). وخت ورکړئ، او هېڅوک مه مجبوروئ.

## What they read themselves, two hours before.

session-project-yours =
    وخت نژدې دی ({ $session }). دا ستاسو کرښې دي، د مرستې لپاره:
    «{ $words }»
