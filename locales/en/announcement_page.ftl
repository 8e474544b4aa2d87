### An announcement on its way: how far it has come, called back, stopped; who does not have it, and why.

# $what is how it begins, $audience for whom it is, $fates a line for each of what became of it.
announcement-page =
    “{ $what }”
    From: { $author }. For:
    { $audience }

    { $state ->
        [draft] It has not been sent.
        [asking] A second counsellor looks at it. Nothing has left yet.
        [planned] It leaves: { $at }. Nothing has left yet.
        [leaving] It is leaving now.
            { $fates }
        [stopped] It was stopped ({ $at }).
            { $fates }
       *[left] It has left ({ $at }).
            { $fates }
    }
    .call-back = Call it back
    .stop = Stop the rest
    .missed = Who does not have it
    .refresh = How far is it?
    .enough = All announcements

fate-read = Read: { $count }
fate-delivered = Arrived: { $count }
fate-sent = Sent: { $count }
fate-waiting = Waits for its turn, the morning or someone's hours: { $count }
fate-held = WhatsApp closed, leaves when the person writes: { $count }
fate-folded = Waits in the person's weekly news: { $count }
fate-unknown = No answer from the app, it may have arrived: { $count }
fate-unreachable = No app reaches the person: { $count }
fate-stopped = Wants no more messages: { $count }
fate-too-late = Too late, it waited too long: { $count }
fate-called-back = Stopped before it left: { $count }
fate-failed = Refused by the app: { $count }

# $count is how many people do not have it.
announcement-missed =
    { $count ->
        [0] Everyone has it, or will soon.
       *[other] These do not have it, as far as we know. Press a name to open their page. People: { $count }
    }
    .enough = Back to the announcement

# A line of the list.
missed-line = { $who } ({ $why })

missed-held = WhatsApp closed
missed-folded = full week
missed-unknown = no answer
missed-unreachable = not reachable
missed-stopped = stop
missed-too-late = too late
missed-called-back = stopped
missed-failed = refused

announcement-has-gone-on = Too late to call it back: it is leaving. You can still stop the rest.

announcement-called-back = It is called back: nothing has left, and the text is kept.

# $by is who did it.
colleague-called-back = { $by } called your announcement back before it left. Your text is kept. Talk about it together; to go on with it, write: announcements

announcement-stopped = It is stopped: what had not left does not leave any more. What has arrived stays.

colleague-stopped = { $by } stopped your announcement: what had not left does not leave any more. To see who has it, write: announcements

# $what is how it begins, $count how many people it goes to.
announcement-has-left = Your announcement “{ $what }” is on its way to everyone. People: { $count }. To follow or stop it, write: announcements

announcement-kept-back = A planned announcement did not leave: whoever wrote it is no longer on the team. Nobody got it. To see it, write: announcements
