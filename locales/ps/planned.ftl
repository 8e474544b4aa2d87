typed-planned = مهالوېش, مهال وېش
command-planned = چې څه راځي هغه کتل

# $count is how many things are to come.
planned =
    { $count ->
        [0] اوس څه پلان نه دي. د غونډې لپاره ولیکئ: غونډې
       *[other] دا راتلونکي دي. یوه کرښه ټک کړئ چې یې وګورئ یا بدله کړئ.
    }
    .enough = بل څه نه

# $at is a time, $what one of the three below.
planned-line = { $at }: { $what }

# $yes is how many come.
planned-session = { $kind }، هو: { $yes }
planned-announcement = خبرتیا، { $what }
planned-poll = د نظرپوښتنې پای، { $what }

# $held: whether the team said: not this week.
planned-update =
    { $held ->
        [yes] دا اوونۍ خبر نشته
       *[no] د اوونۍ خبر
    }
