### Proposal: a counsellor proposes an accompaniment.

# $newcomer is their name.
accompaniment-aim = Personal support for { $newcomer }. What is the goal? One simple sentence: both people will read it.

accompaniment-talks = How many talks at most? One talk is a question with its answers.

# A button: $count from one to eight.
so-many-talks =
    { $count ->
        [one] { $count } talk
       *[other] { $count } talks
    }

accompaniment-until =
    Until when, at the latest?
    .one-month = One month
    .two-months = Two months
    .three-months = Three months
    .six-months = Six months

# $count is how many can be chosen.
accompaniment-helper =
    { $count ->
        [0] No peer helper is free at the moment.
       *[other] Which peer helper gives the personal support?
    }
    .nobody = Nobody, don’t propose it

accompaniment-second =
    { $count ->
        [0] No other peer helper is free. A second one is needed.
       *[other] Who takes over if the first one cannot? Nobody should depend on one person alone.
    }
    .nobody = Nobody, don’t propose it

# $helper and $second are names, $aim is what the counsellor wrote, $until a day.
accompaniment-summary =
    For { $newcomer }, with { $helper }; then { $second }:
    “{ $aim }”

    { $talks ->
        [one] One talk
       *[other] { $talks } talks
    } at most, until { $until }. Ask them if they agree?
    .yes = Yes, ask them
    .no = No

cannot-accompany = Only a counsellor answers this person. Personal support from a peer helper is not possible.

accompanied-already = This person already has personal support, or a proposal without a reply.

accompaniment-went-out = This proposal has already been sent. You don’t need to do anything.

accompaniment-is-gone = This personal support is no longer here. To see what you can do, write: menu

accompaniment-not-proposed = OK, nothing is proposed. Nobody has heard about it.
