### Session speakers: who is asked to speak at a session, what they would like to tell, and what people say to them.

# $session is its kind and time.
session-prepare =
    What do you want to prepare for: { $session }?
    .speakers = Who speaks
    .languages = Interpreters
    .code = The code on the wall
    .fine = That is all

# $count is how many could speak.
session-speakers =
    { $count ->
        [0] No peer helper and no partner is invited to this meeting ({ $session }). To invite some: Invite more people.
       *[other] Who speaks ({ $session })? Touch someone: the bot asks them, and tells them that a no is a no.
    }
    .more = See the next ones
    .that-is-all = That is all

# Lines of that list.
speaker-is-asked = { $who } (asked)
speaker-agreed = ✓ { $who }
speaker-declined = ✗ { $who }

session-speaker-is-asked = { $who } reads your request by day, in their language. You hear the answer here.

session-speaker-gone = This person is not on the list any more. Here are those who are:

# $state and $line are texts of their own.
session-speaker =
    { $who }: { $state }
    { $line }
    .off = Do not ask them any more
    .fine = That is all

speaks-not-said = no answer yet.
speaks-yes = is going to speak.
speaks-no = would rather not speak.
speaker-no-line = Nothing is written yet about what will be told.
speaker-would-tell = To be told: “{ $words }”

session-speaker-is-off = All right. We do not ask any more: { $who }. The invitation still stands.

session-speaker-will = Good news: { $who } is going to speak ({ $session }).

session-speaker-will-not = It will be without { $who } speaking after all ({ $session }). A no is a no, without a reason. To ask someone else, write: meetings

## What the speaker reads.

session-speak =
    A counsellor would like to hear you at this meeting ({ $kind }):
    “{ $what }”

    { $details }

    Would you like to tell what you have lived through? Ten minutes are enough. A no is a no, without a reason.
    .yes = Yes, gladly
    .no = No, thank you
    .original = See the original

session-speak-line =
    Thank you! What would you like to tell, and what may people ask you first? Two or three sentences, in your language. Those who come read them, with your name.
    .skip = Not now

session-speak-no = All right, thank you for saying so. The invitation still stands: come and listen, if you like.

session-speak-not-any-more = That is kind, but you are not asked to speak at this meeting any more. You have nothing to prepare. To see it, write: meetings

session-you-speak =
    It is noted, thank you!
    { $details }

    The day before, you read here what people want to ask, without their names. To change your words, or to say no, write: meetings

session-you-need-not-speak = Something has changed: you need not speak ({ $session }). Thank you for saying yes. The invitation still stands.

## What those who come read.

session-speaker-for-you =
    There ({ $session }), { $who } is going to speak:
    “{ $words }”

    A question for them? Write: meetings

## After it.

session-thanks =
    A word for those who spoke? They read it in their language, without your name.
    .skip = No, thank you

session-no-thanks = All right. See you soon!

session-thanks-kept = Thank you! They will read it, without your name.

# $came is how many were there, $said how many wrote a word for whoever spoke.
session-speaker-thanked =
    Thank you for speaking ({ $session })! { $came ->
        [one] One person listened to you.
       *[other] { $came } people listened to you.
    } { $said ->
        [0] What you gave counts.
       *[other] Here is what people want to tell you:
    }

session-word-for-speaker = “{ $words }”
