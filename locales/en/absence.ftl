### Absence: a counsellor is away, and somebody stands in.

back-when =
    When are you back?
    .other-day = Another day

back-in-week = In the week that starts on:

back-on-day = Which day are you back?

# $who is me or a colleague, $name the colleague's, $count how many could.
choose-stand-in =
    { $who ->
        [me] { $count ->
            [0] No colleague is free to stand in for you.
           *[other] Who stands in for you?
        }
       *[colleague] { $count ->
            [0] No colleague is free to stand in for { $name }.
           *[other] Who stands in for { $name }?
        }
    }
    .nobody = Nobody

# $until is when they are back.
absence-kept =
    { $who ->
        [me] Noted. You are back: { $until }. Until then, we only write to you when someone is in danger.
       *[colleague] Noted for { $name }. Back: { $until }.
    }

you-stand-in = You stand in for { $who }. Back: { $until }. Questions from their people come to you first.

away-without-stand-in = Nobody stands in for { $who }. Back: { $until }. To choose someone, write: waiting

is-there-again = { $who } is back.

welcome-back-on-duty = Welcome back! What was waiting for you is coming now.

# $weekday is one of the days of the week, $day a day with its month.
weekday-and-day = { $weekday } { $day }

# On the button where nobody is free to stand in.
without-stand-in = All right
