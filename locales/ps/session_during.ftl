### Session during: a question without a word aloud, and having come, by the code on the wall.

# $session is its kind and time.
session-now =
    هلته یاست ({ $session })؟ دلته کولی شئ:
    .ask = بې غږه پوښتل
    .here = ویل چې زه دلته یم
    .fine = هېڅ، مننه

session-go-on = سمه ده، ښه وخت! د بېرته راتلو لپاره ولیکئ: غونډې

session-ask-now = ستاسو پوښتنه، په خپله ژبه ({ $session })؟ څوک چې خبرې کوي او ټیم یې سملاسي لولي، ستاسو له نوم پرته.

session-asked-now = واستول شوه. خبرې کوونکي یا ټیم یې اوس لولي، ستاسو له نوم پرته. د بلې لپاره ولیکئ: غونډې

session-asked-much = د دې غونډې لپاره مو ډېرې پوښتنې وکړې، مننه! نورې وروسته دلته وکړئ، ولیکئ: پوښتنه

# $words is what someone asks in the room.
session-question-now =
    په خونه کې یو څوک پوښتي، بې نومه:
    «{ $words }»

session-code = پر دېوال څلور رقمونه دي ({ $session }). دلته یې ولیکئ: نو ټیم پوهېږي چې تاسو هلته یاست.

not-a-code = کوډ څلور رقمونه دي، لکه 4821. یوازې همدا ولیکئ.

session-other-code = دا د دې غونډې کوډ نه دی. بیا دېوال ته وګورئ او بیا هڅه وکړئ. پروا نه لري.

session-you-are-there = یادداشت شو: تاسو هلته یاست. ښه غونډه!

session-tell-the-team = یوازې ټیم ته ووایئ چې هلته یاست: دوی یې یادداشت کوي. هېڅ نه دي ورک شوي.

# $contact says how to reach a person.
session-has-ended = دا غونډه نوره روانه نه ده. له ټیم سره د خبرو لپاره: { $contact }

# $code is four digits; the reader is a counsellor.
session-wall-code =
    د دېوال لپاره ({ $session })، په لویو لیکو:
    { $code }

    او لاندې: «ولیکئ غونډې، ټک کړئ ویل چې زه دلته یم، بیا دا رقمونه.» وروسته له نورو یوازې ناراغلي ټک کوئ.
