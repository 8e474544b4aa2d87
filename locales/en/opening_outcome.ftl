### Opening outcome: a week later, what became of it.

# $other is an organisation.
became-of-opening =
    A week ago, you were interested in this offer from { $other } ({ $kind }):
    “{ $what }”

    How is it going?
    .taken = I got it
    .meeting = A meeting is planned
    .nothing-yet = Nothing yet
    .no = It is a no

# $other is a name or a tree's.
became-of-interest =
    A week ago, { $other } was interested in your offer ({ $kind }):
    “{ $what }”

    How is it going?
    .taken = The person got it
    .meeting = A meeting is planned
    .nothing-yet = Nothing yet
    .no = It is a no

# $became is what the newcomer said.
next-after-opening =
    { $became ->
        [taken] Well done! On the first day, it is normal to have questions. Write them here, and a peer helper or a counsellor will answer.
        [meeting] Good! To get ready for the meeting, ask a peer helper: write: question
        [nothing-yet] Thank you for telling us. You can write to the partner again, or see the other offers: write: offers
       *[no] Thank you for telling us. One closed door is not the end: more offers will come. To talk about it with someone, write: question
    }

partner-told-outcome =
    { $became ->
        [taken] Thank you! You have changed something for someone.
        [meeting] Thank you. We hope the meeting goes well!
        [nothing-yet] Thank you. Even one word from you helps. Reply further up, or say no: then the person knows.
       *[no] Thank you for telling us. Others can still see your offer. To take it back, write: offers
    }

# $who is a name or a tree's, $became what they say.
what-your-opening-led-to =
    { $became ->
        [taken] What came of your offer: { $who } says they got it. Thank you, you made this possible!
        [meeting] What came of your offer: { $who } says a meeting is planned. Thank you!
        [nothing-yet] What came of your offer: { $who } is still waiting for a word from you. One sentence is enough.
       *[no] What came of your offer: for { $who }, it is a no this time. Thank you for trying.
    }
