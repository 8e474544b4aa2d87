### Poll: a counsellor asks many what they think; written or ready-made, read back, sent.

# $count is how many there are.
polls =
    { $count ->
        [0] There is no poll. Would you like to make one?
       *[other] The polls, drafts first:
    }
    .new = New poll
    .enough = Menu

# A line of a list: $what is how it begins, $state how far it has come.
poll-line = { $what } ({ $state })

poll-without-question = Without a question

poll-is-draft = not sent
poll-is-open = going on
poll-is-closed = over

poll-begin =
    What would you like to ask? The ready-made series are there in every language already.
    .own = My own question

poll-ready-newcomers = Newcomers
poll-ready-helpers = Peer helpers
poll-ready-partners = Partners
poll-ready-team = The team
poll-ready-after-session = After a meeting
poll-ready-at-the-end = At the end of the programme

poll-words = Write your question, only one, in simple words. It is translated into everyone’s language. Nothing is sent yet.

poll-kind =
    How can people answer?
    .faces = 🙂 😐 🙁
    .yes-no = Yes or no
    .choices = My own answers
    .words = In their own words

poll-choices = Write the possible answers, from 2 to 9, one on each line. Each has 24 letters at most.

# $count is how many there were, $typed what was written.
poll-choices-count =
    It takes from 2 to 9 different answers, one on each line. I count: { $count }. Nothing is lost, you wrote:
    { $typed }

# $choice is the one that is too long, $most how many letters it may have, $typed what was written.
poll-choice-too-long =
    Too long for a button: { $choice }
    { $most } letters at most. Nothing is lost, you wrote:
    { $typed }

poll-anonymous =
    Without names, or with names? Without names nobody can find out who answered what, not even you, and you see the answers at the end.
    .anonymous = Without names
    .named = With names

poll-until =
    Until when can people answer? Press a button, or write the day and the hour: Tuesday 6pm
    .three-days = Three days
    .week = One week
    .two-weeks = Two weeks

poll-lasts-so-long = A poll lasts one hour at least, and three months at most. Please choose its end again.

# $asked are the questions with their answers, $promise who will know, $audience for whom, $count how many these are.
poll-preview =
    This is what people will read:
    { $asked }

    { $promise }

    For:
    { $audience }
    People: { $count }
    Until: { $until }
    .change = Change it
    .later = Later
    .drop = Throw it away

poll-send = Send it

poll-asks = { $question }
poll-answers = • { $answer }

poll-change =
    What would you like to change?
    .nothing = Nothing

poll-item-question = The question
poll-item-kind = How people answer
poll-item-choices = The answers
poll-item-anonymous = With or without names
poll-item-audience = For whom
poll-item-until = Until when

poll-for-nobody = This way nobody is chosen: nothing was sent, and all is kept. Please choose differently.

# $count is how many people are asked.
poll-sent = It is on its way, by day, in everyone’s language. People: { $count }. To see the answers, write: polls

poll-waits-for-you = All right, it waits for you, nothing was sent. To go on with it, write: polls

poll-dropped = It is thrown away, nobody heard of it. To make another one, write: polls

poll-is-not-open = This poll can’t be changed here any more. This is how they stand:

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-poll = polls, poll, survey
command-poll = Ask many people what they think
