### Announce: a counsellor's one text to many: written, for whom, when, looked at, sent.

# $count is how many there are.
announcements =
    { $count ->
        [0] There is no announcement. Do you want to write one?
       *[other] The announcements, newest first:
    }
    .new = New announcement
    .enough = Menu

# A line of a list: $what is how it begins, $state how far it has come.
announcement-line = { $what } ({ $state })

announcement-without-words = Picture, file or voice message

announcement-is-draft = not sent
announcement-is-asking = awaits a second yes
announcement-is-planned = planned
announcement-is-leaving = leaving now
announcement-is-left = sent
announcement-is-stopped = stopped

announcement-text = What do you want to announce? Write it in simple words: it is translated into each person's language. A picture, a PDF or a voice message can go with it. Nothing leaves yet.

announcement-contact-taken-out = We took out a number, a user name or a link: this text goes to many people. The address of a place can stay.

announcement-when =
    When should it leave? Press the button, or write the day and the hour: Tuesday 18:00, or 14/12 9:00
    .at-once = As soon as I send it

not-a-time = I did not understand when. Write only the day and the hour: Tuesday 18:00, or 14/12 9:00

no-such-day = There is no such day: look at the calendar, then write it again.

time-is-past = That moment is over already. Write one that is still to come.

time-too-far = That is more than six months away: too far for an announcement. Write an earlier moment.

# $reach is a line for each: how many get it, how many do not. $languages are its readers', $leaves is when.
announcement-preview =
    This is what people will read:
    { $words }

    For:
    { $audience }

    { $reach }

    Their languages:
    { $languages }

    { $leaves }
    .text = Change the text
    .audience = Change for whom
    .when = Change when
    .translations = See the translations
    .later = Later
    .drop = Throw it away
    .look = Is the file ready?
    .no-file = Take the file out

announcement-send = Send it

# $from and $until are full hours.
reach-now = Get it, each between { $from }:00 and { $until }:00 where they are: { $count }
reach-folded = Have enough messages this week, find it in their weekly news: { $count }
reach-held = WhatsApp has been closed for a day. They hear that a message waits: { $count }
reach-unreachable = No app reaches them: { $count }
reach-stopped = Want no more messages, do not get it: { $count }

# A language's name, and how many read it.
language-with-readers = { $language }: { $count }

leaves-at-once = It leaves as soon as you send it.
leaves-at = It leaves: { $at }

announcement-waits-for-you = All right, it waits for you, nothing has left. To go on with it, write: announcements

announcement-dropped = It is thrown away, nothing has left. To write another one, write: announcements

announcement-is-not-open = This announcement can't be changed here any more. This is how they stand:

announcement-for-nobody = Nobody is chosen this way: nothing has left, and your text is kept. Choose differently.

## A second counsellor's yes, where it goes to everyone.

# $count is how many colleagues are asked.
announcement-asks-a-colleague = It goes to everyone: a second counsellor looks at it first. You get the answer here. Colleagues asked: { $count }

# $author wrote it, $count is how many people it goes to, $when a time or: after your yes.
announcement-second-yes =
    { $author } wants to send this to everyone (people: { $count }):
    { $words }

    When: { $when }
    May it leave?
    .yes = Yes, it may
    .no = No, not like this

after-your-yes = after your yes

# A line of the list of who waits: $who wrote it, $since when it was sent.
waiting-announcement = For everyone: { $who } awaits a yes, { $since }

# $state is how far it has come.
announcement-was-decided = That is decided already. This announcement is: { $state }. You need not do anything.

you-said-yes = Thank you. It leaves soon; until then it can be called back. To follow it, write: announcements

you-said-no = Thank you. It does not leave; whoever wrote it hears of it and can change it. Talk about it together.

# $by is who, $at when it leaves.
colleague-said-yes = { $by } said yes. Your announcement leaves: { $at }. To follow it or call it back, write: announcements

colleague-said-no = { $by } would rather it did not leave like this. Your text is kept. Talk about it together; to change it, write: announcements

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-announce = announce, announcement, announcements
command-announce = Write to many people
