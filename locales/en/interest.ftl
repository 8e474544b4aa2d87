### Interest: what goes back and forth between a newcomer and a partner.

# $name to $reach: what they approved, item by item.
interest-arrived =
    Someone is interested in your offer ({ $kind }).

    Name: { $name }
    Kind of work: { $trade }
    Before: { $before }
    French: { $french }
    How to reach them: { $reach }

    Write your answer here, in your language. “Nothing” means: the person keeps it private, or did not say.
    .write = Reply
    .meet = Propose a meeting
    .no = No, thank you
    .original = See the original
    .report = Report a problem

# $other is a name or a tree's.
newcomer-wrote =
    { $other } writes to you:
    “{ $words }”

    Write your answer here.
    .write = Reply
    .meet = Propose a meeting
    .no = No, thank you
    .original = See the original
    .report = Report a problem

write-to-interested = What do you want to write to { $other }? It will be translated.

propose-meeting = When and where do you want to meet { $other }? Write the day, the time, the address of the place, and who to ask for.

sent-to-interested = We pass it on to { $other }. The reply will come here.

interest-is-over = This talk has ended. You don’t need to do anything. To see the offers, write: offers

you-said-no-to-interest = OK. We tell the person kindly, without a reason. Thank you for replying.

interested-said-no = { $who } does not want to go on. It is their choice, and they need no reason. Others can still see your offer.

meeting-agreed =
    { $who } agrees to the meeting:
    “{ $words }”

## What the newcomer reads.

# $other is an organisation.
partner-wrote =
    { $other } replies to you:
    “{ $words }”

    Write your answer here.
    .write = Reply
    .no = I want to stop
    .original = See the original
    .report = Report a problem

meeting-proposed =
    { $other } would like to meet you:
    “{ $words }”

    Is this OK for you? You don’t have to. Send no papers and no money before you meet.
    .yes = Yes, I agree
    .other-time = Another time
    .no = I want to stop
    .original = See the original
    .report = Report a problem

write-to-partner-back = What do you want to write to { $other }? Write in your language, it will be translated.

sent-to-partner = We pass it on to { $other }. The reply will come here.

meeting-noted = Noted, they expect you. If something changes, reply to this message. A worry, or a question before you go? Write: question

you-ended-interest = OK, it is stopped. Nobody asks why. To see the other offers, write: offers

# $organisation is who says no.
partner-said-no = { $organisation } cannot go further this time. This does not mean you are not good enough. More offers will come, and a peer helper can tell you how they found work: write: question
