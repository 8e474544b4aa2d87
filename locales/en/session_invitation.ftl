### Session invitation: someone is asked to a session, answers, changes it, is reminded.

# $details are lines of their own, $reason says why this reader gets it.
session-invitation =
    An invitation for you: { $kind }.
    “{ $what }”

    { $details }

    For you, because { $reason } You are free to say no, and to change your mind.
    .yes = I am coming
    .maybe = Maybe
    .no = I am not coming
    .ask = Ask beforehand
    .before = Before the meeting
    .speak = Speak there
    .original = See the original

why-invited-by-name = a counsellor thought of you.
why-invited-trade = it is about your trade, or your project.
why-invited-language = it is in your language too.
why-invited-everyone = everyone is invited.
why-invited-time = it is at a time that suits you.
why-invited-circle = you are in the circle.

# $role is what the reader is.
invited-as =
    { $role ->
        [helper] it is for peer helpers.
        [partner] it is for partners.
        [counsellor] it is for the team.
       *[newcomer] it is for newcomers.
    }

session-moved =
    The time has changed: { $kind }.
    “{ $what }”

    { $details }

    Can you come at this time? Your answer from before does not count any more.
    .yes = I am coming
    .maybe = Maybe
    .no = I am not coming
    .original = See the original

session-reminder =
    To remind you: { $kind }.
    “{ $what }”

    { $details }

    Are you coming? If you can’t, say so: someone else takes the place.
    .yes = I am coming
    .no = I can’t come
    .ask = Ask beforehand

session-place-free =
    Good news, a place is free, it is for you: { $kind }.
    “{ $what }”

    { $details }

    If you can’t come any more, say so: someone else is waiting.
    .yes = I am coming
    .no = I can’t come

session-elsewhere =
    The place has changed: { $kind }.
    “{ $what }”

    { $details }

    You have nothing to do if you come.
    .yes = I am coming
    .no = I can’t come

session-you-come =
    It is noted, we look forward to seeing you!
    { $details }

    The file is for the calendar of your phone. We remind you the day before, then two hours before. To change it, write: meetings

file-calendar = For your calendar

session-maybe = All right, maybe. We ask you again the day before. To change it, write: meetings

session-no = All right, thank you for saying so. Nobody asks why. To change it, write: meetings

# $before is how many wait already.
session-is-full =
    { $before ->
        [0] All places are taken. You are first on the waiting list: as soon as a place is free, we write to you.
        [one] All places are taken. One person waits before you: as soon as a place is free for you, we write to you.
       *[other] All places are taken. { $before } people wait before you: as soon as a place is free for you, we write to you.
    }

session-still-full = You are still on the waiting list. As soon as a place is free for you, we write to you here.

session-is-off = This meeting does not take place. You have nothing to do. Other invitations will arrive here.

# $contact says how to reach a person.
session-has-begun = This meeting has begun already, or is over. To reach the team: { $contact }

sessions-not-yet = For you, meetings go through a counsellor. Ask them: { $contact }. Or ask your question here.

# $session is its kind and time.
session-cancelled = This meeting does not take place: { $session }. We are sorry. You have nothing to do.

# $count is how many there are.
my-sessions =
    { $count ->
        [one] One meeting waits for you. Touch it to read it or to answer:
       *[other] { $count } meetings wait for you. Touch one to read it or to answer:
    }
    .enough = Menu

no-sessions-yet = No meeting is planned for you. As soon as you are invited, you read it here.

session-catch-up-for-you =
    You were not there: { $session }. That is fine. Here is what happened:
    “{ $words }”

## Before it: what one would like to ask there.

session-ask = What would you like to ask there ({ $session })? Write it in your language. The team reads it before, and gives it to whoever speaks. Your name is not shown.

session-asked = It is noted. Your question is read there, without your name. You don’t have to ask it yourself.

session-asked-enough = You have three questions for this meeting already, that is a lot! Ask the others there, or here, by writing: question

# $session is its kind and time, $words what someone would like to ask; $wished how many wish to hear of it.
session-question-for-you =
    A question for the meeting ({ $session }). { $wished ->
        [0] Nobody knows who asks:
        [one] Nobody knows who asks. One person wishes to hear about it:
       *[other] Nobody knows who asks. { $wished } people wish to hear about it:
    }
    “{ $words }”

## After it.

# $session is its kind and time.
session-feedback =
    You were there: { $session }. How was it for you? The team reads how many people said what, not who.
    .good = 🙂 Good
    .so-so = 😐 So-so
    .bad = 🙁 Bad

session-feedback-thanks = Thank you for saying so. It helps to prepare the next meeting.

session-feedback-bad = Thank you for saying so, it is useful. If you want to talk about it, write here what was wrong: question
