### Silence, for counsellors: whom nobody reached, who has fallen silent, who wishes to be called.

# $count is how many people.
silent-people =
    { $count ->
        [0] Everybody was reached, and nobody has fallen silent.
        [one] One person to look for:
       *[other] { $count } people to look for:
    }
    .enough = That is all

# One line. $who is their name, $why the reason, $weeks how many updates in a row did not arrive, $heard when they last wrote.
silent-line =
    { $who }: { $why ->
        [wants-call] wants a call
        [silent] silent since { $heard }
        [unreachable] can’t be reached
        [window-closed] WhatsApp is closed
       *[other] nothing arrives
    }

# $at is when an update last reached them, if one ever did.
reach-person =
    { $who }
    { $why ->
        [wants-call] Said that they feel bad, and wants a call.
        [silent] Has not written for a long time.
        [unreachable] Can’t be reached any more: blocked us, or has a new number.
        [window-closed] Has not written on WhatsApp for a day: the update waits for a word from them.
        [covered] Shared phone: nobody opened it.
        [not-sure] We don’t know if the update arrived.
        [none] Nothing is missing.
       *[failed] The update could not be sent.
    }
    Last word: { $heard }.{ $reached ->
        [yes] { " " }Last update received: { $at }.
       *[no] { "" }
    }
    .spoken = We have spoken
    .number = Show their number
    .let-go = Leave them in peace
    .page = Their page
    .list = The list

# $number as their app knows it.
their-number = { $who } asked for a call: { $number }

contact-noted = Noted: you have spoken with { $who }.

let-go-until =
    Until when? They keep getting their answers, but are not on this list.
    .two-weeks = Two weeks
    .month = A month
    .three-months = Three months

let-go = Noted. { $who } is not on this list for now.

# On the list of today. $since is when they said so.
waiting-call = { $who } wants a call ({ $since })

typed-silent = silence, who is silent

command-silent = Who was not reached
