### Session: a counsellor plans that people meet; sends it, moves it, cancels it, and says who came.

# $count is how many there are.
all-sessions =
    { $count ->
        [0] No meeting is planned. Do you want to prepare one?
        [one] The meeting that is planned:
       *[other] The meetings, the nearest one first:
    }
    .new = A new meeting
    .enough = Menu

# A line of a list: $what is how it begins, $state how it stands.
session-line = { $when }: { $what } ({ $state })

session-is-draft = not sent
session-asks-time = answers awaited
session-is-past = who came?
session-is-over = over
session-is-planned = yes { $yes }, maybe { $maybe }, no { $no }

# Where its words can't be shown: its kind and time.
session-named = { $kind }, { $when }

session-kind =
    What kind of meeting? You can change everything before you send it.
    .trade = About a trade
    .round-table = Round table
    .meal = Shared meal
    .helpers = Among peer helpers
    .visit = Visit
    .individual = One-to-one meeting

session-kind-trade = meeting about a trade
session-kind-round-table = round table
session-kind-meal = shared meal
session-kind-helpers = meeting among peer helpers
session-kind-visit = visit
session-kind-individual = one-to-one meeting

# $details are lines of their own. $places is 0 where as many come as wish.
session-read-back =
    To read again, nothing has been sent ({ $kind }):
    “{ $what }”

    { $details }
    { $places ->
        [0] Places: no limit
       *[other] Places: { $places }
    }
    Invited: { $count }
    .send = Send the invitations
    .change = Change
    .later = Later
    .drop = Throw away

# In place of the first of these buttons where a time is to be chosen.
session-ask-times = Ask about the times

session-change-what =
    What do you want to change?
    .nothing = Nothing

session-item-kind = The kind
session-item-what = The subject
session-item-when = The day and time
session-item-lasts = How long
session-item-place = The place
session-item-audience = Who is invited
session-item-extras = Food, children, travel
session-item-places = The number of places

session-page =
    How it stands ({ $kind }):
    “{ $what }”

    { $details }
    { $places ->
        [0] Places: no limit
       *[other] Places: { $places }
    }

    Yes: { $yes }. Maybe: { $maybe }. No: { $no }. Waiting for a place: { $waiting }. No answer: { $silent }.
    .names = Who said what
    .move = Change the time
    .place = Change the place
    .room = Change how many places
    .invite = Invite more people
    .questions = Read the questions
    .prepare = Prepare it
    .cancel = Cancel
    .wall-code = The code on the wall
    .who-came = Who came
    .felt = How it was
    .fine = Back to the list

session-who-said = { $reply } ({ $count }):
reply-yes = comes
reply-maybe = maybe
reply-no = does not come
reply-waiting = waits for a place
reply-none = no answer yet

session-names =
    Here are the answers:
    { $names }

session-nobody-said = Nobody has answered yet. The invitations arrive during the day, between 9 and 20 o’clock.

session-sent =
    { $count ->
        [one] It is on its way: one person gets the invitation in their language, by day. To follow the answers, write: meetings
       *[other] It is on its way: { $count } people get the invitation in their language, by day. To follow the answers, write: meetings
    }

session-for-nobody = This choice invites nobody. Touch at least one role, or a trade, or look for someone by name. People whom nobody has met are not invited.

session-waits-for-you = All right, it waits for you. To go on with it, write: meetings

session-dropped = It is thrown away, nobody heard of it. To prepare another one, write: meetings

session-is-gone = This meeting is not to come any more. Here are those that are:

session-not-editable = This meeting has been sent already, or is gone. Touch it in the list to change it:

session-changed-meanwhile = { $who } has just changed this meeting. Nothing is lost: read it again, then try again if you want.

session-you-wrote = You had written: { $typed }

## After it was sent.

# $session is its kind and time.
session-new-time = New day and time for: { $session }? For example: Tuesday 18:00, or 14/12 at 18:30. Yes: { $yes }, maybe: { $maybe }.

session-new-place = New place for: { $session }? Write the address, with the town. Yes: { $yes }, maybe: { $maybe }.

session-change-really =
    { $changed } Tell those who are invited ({ $count })?
    .yes = Yes, tell them
    .no = No, change nothing

session-new-time-is = New time: { $new }.
session-new-place-is = New place: { $new }.

session-time-told = It is changed. All who are invited and did not say no hear the new time, and answer again: { $count }.

session-place-told = It is changed. Those who come, or maybe come, hear the new place: { $count }.

session-room = How many places in all for: { $session }? Write the number. Who waits for a place hears it at once. Yes: { $yes }, maybe: { $maybe }.

session-cancel =
    Cancel: { $session }? Yes: { $yes }, maybe: { $maybe }. Whoever read of it is told, once.
    .yes = Yes, cancel it
    .no = No, keep it

session-you-cancelled = It is cancelled. Whoever had read the invitation is told. Whoever had not does not get it any more.

session-lost-its-planner = The meeting ({ $session }) is cancelled: whoever prepared it has deleted everything. Those who are invited are told. To plan it again, write: meetings

session-more-invited =
    { $count ->
        [0] Nobody more to invite: all are on the list already.
        [one] One more person is invited.
       *[other] { $count } more people are invited.
    }

session-kept-apart =
    { $count ->
        [one] One person is not invited: a report keeps them apart from someone else on the list.
       *[other] { $count } people are not invited: a report keeps them apart from someone else on the list.
    }

## Afterwards.

# $count is how many said yes, but those $there who wrote the code on the wall.
session-who-came =
    It is over: { $session }. They had said yes: { $count }. { $there ->
        [0] Touch only who was not there.
       *[other] With the code on the wall: { $there }, noted already. Touch only who was not there.
    }
    .more = See the next ones
    .that-is-all = That is all

was-absent = ✗ { $who }

session-was-counted = It is noted already, there is nothing more to do. To see the meetings, write: meetings

# $came is how many were there.
session-counted =
    { $came ->
        [0] It is noted: nobody came. That happens.
        [one] It is noted: one person came.
       *[other] It is noted: { $came } people came.
    }

# $count is how many wanted to come and were not there.
session-catch-up =
    { $count ->
        [one] One person wanted to come and was not there. Do you want to tell them in a few lines what happened? It is translated.
       *[other] { $count } people wanted to come and were not there. Do you want to tell them in a few lines what happened? It is translated.
    }
    .skip = No

session-no-catch-up = All right. Thank you for this meeting!

session-catch-up-sent = Thank you! It is sent, to each in their language: { $count }.

session-felt = How it was. 🙂 { $good }, 😐 { $middling }, 🙁 { $bad }. Who said what is shown to nobody.

session-felt-few = Answers so far: { $count }. It takes three to read them here: otherwise one would know who said what.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-session = meetings, meeting, sessions
command-session = The meetings
