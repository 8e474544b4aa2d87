typed-planned = coming, agenda, upcoming
command-planned = See what is coming

# $count is how many things are to come.
planned =
    { $count ->
        [0] Nothing is planned for now. To prepare a meeting, write: meetings
       *[other] This is what is coming. Touch a line to look at it or change it.
    }
    .enough = Nothing else

# $at is a time, $what one of the three below.
planned-line = { $at }: { $what }

# $yes is how many come.
planned-session = { $kind }, yes: { $yes }
planned-announcement = announcement, { $what }
planned-poll = end of the poll, { $what }

# $held: whether the team said: not this week.
planned-update =
    { $held ->
        [yes] no update this week
       *[no] the weekly update
    }
