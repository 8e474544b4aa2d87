### Session welcome: someone waits at the stop for whoever comes to their first session.

# $session is its kind and time.
session-welcome =
    هلته هر څه تاسو ته نوي دي ({ $session }). غواړئ چې یو څوک شل دقیقې مخکې په تمځای کې ستاسو په تمه وي؟ دا یو همیار دی چې پخپله هم ورځي.
    .named = هو، زما له نوم سره
    .nameless = هو، بې نومه
    .no = نه، مننه

session-welcome-noted = ولیکل شوه. له یو چا پوښتو چې هم راځي. چې چا هو وویل، دلته یې لولئ چې څوک دی. د بدلون لپاره ولیکئ: غونډې

session-welcome-no = سمه ده. که مو نظر بدل شو، ولیکئ: غونډې

session-welcome-after-yes = لومړی ووایئ چې راځئ: «غونډې» ولیکئ او دا وټاکئ. بیا یو څوک ستاسو په تمه کېدای شي.

# $who waits, $where says where.
session-welcomed =
    شل دقیقې مخکې { $who } ستاسو په تمه دی: { $session }.
    { $where }

    که نور نه راځئ، یا بې مرستې راځئ، ووایئ. ولیکئ: غونډې

# $words are those of whoever waits.
welcomed-where = چېرته: «{ $words }»
welcomed-at-door = چېرته: د ننوتلو دروازې ته مخامخ.
welcomed-where-later = چېرته: ژر دلته لیکل کېږي. که نه، د ننوتلو دروازې ته مخامخ.

session-welcome-lost = څوک چې ستاسو په تمه و، نور نه شي راتلای ({ $session }). له بل چا پوښتو. غونډه کېږي.

session-welcome-again = وخت یا ځای بدل شو ({ $session }). که راځئ، بیا پوښتو چې څوک ستاسو په تمه کېدای شي. چې چا هو وویل، دلته یې لولئ.

session-welcome-by-team = هېڅوک تمځای ته نه شو راتلای ({ $session }). ټیم خبر دی. د ننوتلو پر وخت ووایئ چې لومړی ځل مو دی.

## What helpers read.

# $who comes for the first time, $language is theirs.
session-meet =
    لومړی ځل راځي: { $who }. غواړي چې یو څوک شل دقیقې مخکې په تمځای کې وي. ژبه: { $language }.

    { $details }

    هلته کېدای شئ؟ ستاسو نوم ورته ښودل کېږي. نه یعنې نه.
    .yes = هو، هلته به یم
    .no = نه، نه شم

someone-new = یو نوی کس

session-meet-where =
    مننه! په کوم تمځای کې، او څنګه مو وپېژني؟ یوه کرښه بس ده، لکه: «مېټرو Hôtel de Ville، ۱ وتون، سور کوټ».
    .skip = د دروازې مخې ته

session-you-meet =
    شل دقیقې مخکې { $who } تاسو لټوي: { $session }.
    { $where }

    که نور نه شئ کولای، ژر یې ووایئ. ولیکئ: غونډې

session-meet-no = سمه ده، مننه چې ومو ویل. څوک نه پوښتي چې ولې، او بلنه مو پر ځای ده.

session-meet-off = نور اړتیا نشته چې په تمځای کې د چا په تمه شئ ({ $session }). مننه چې هو مو ویلي و. که راځئ، بل څه نه بدلېږي.

session-meet-anew = وخت یا ځای بدل شو ({ $session }). اړتیا نشته چې په تمځای کې د چا په تمه شئ. که بیا په کار وي، بیا پوښتو.

session-meet-not-any-more = مننه! د دې کس لپاره نور څه کول نه دي پاتې. بلنې ته ستاسو ځواب پر ځای دی.

## What the team reads.

# $count is how many.
session-lacks-welcome = چې په تمځای کې د یو چا په تمه دي، او لا څوک نشته: { $count }

session-welcome-nobody = لومړی ځل راځي: { $who } ({ $session }). غواړي چې یو څوک په تمځای کې وي. هېڅ همیار نه شي. یو څوک موندلی شئ، لږ تر لږه د ننوتلو دروازې لپاره؟
