### News: a counsellor's line, of which the next weekly update tells everyone.

write-news = څه شوي دي، یا څه کېدونکي دي؟ یوه یا دوه جملې ولیکئ چې ټول یې په خپله ژبه ولولي، یا غږیز پیغام ولېږئ. د هغه چا نوم مه اخلئ چې هو یې نه دي ویلي.

# $who is named in $words.
news-names-someone =
    تاسو لیکلي دي:
    «{ $words }»

    دا خبره د { $who } په اړه ده؟ ټول به یې لولي. دا کس یې مني؟
    .they-agreed = هو، یا بل څوک دی
    .without-name = نوم لرې کړئ
    .drop = هېڅ مه ساتئ

# $words is the line.
news-noted =
    د بلې اونۍ د خبرونو لپاره یادداشت شو:
    «{ $words }»
    .undo = بېرته یې اخلم

news-dropped = لرې شو. هېڅوک یې نه لولي.

typed-news = یو خبر ویل, خبر ویل, نوی خبر, nawai khabar

command-news = ټولو ته یو خبر ویل
