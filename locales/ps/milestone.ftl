### Milestone: a counsellor's line is noted on the right person.

whose-milestone =
    یو ګام یادداشتول غواړئ؟ د چا خبره کوئ؟
    .someone-else = بل څوک
    .no-milestone = دا ګام نه دی

whose-name = د کس نوم یا د نوم یوه برخه ولیکئ.

# $count is how many were found.
milestone-for =
    { $count ->
        [0] په دې نوم مې هېڅوک پیدا نه کړل. د بیا هڅې لپاره شاته ولاړ شئ.
       *[other] د چا خبره کوئ؟
    }
    .no-milestone = هېڅ مه یادداشتوئ

# $who is the person, $words what was noted.
milestone-kept =
    د { $who } لپاره یادداشت شو:
    «{ $words }»
    .undo = لغوه کول

milestone-undone = لغوه شو. هېڅ شی یادداشت نه شو.

milestone-not-kept = سمه ده، هېڅ شی یادداشت نه شو. که غواړئ وګورئ چې څه کولای شئ، ولیکئ: مینو

milestone-gone = دا کرښه نوره دلته نشته. مهرباني وکړئ، بیا یې ولیکئ.
