### Accompaniment: a newcomer and a peer helper, for an agreed time.

# $helper and $second are names, $aim is what a counsellor wrote, $until a day.
accompaniment-offered =
    { $helper } can give you personal support for a while. The goal:
    “{ $aim }”

    { $talks ->
        [one] One talk
       *[other] { $talks } talks
    } at most, until { $until }. If { $helper } cannot answer, { $second } does. You can say no, without a reason.
    .yes = Yes
    .no = No

# $newcomer is a tree's name.
accompany-someone =
    Would you like to give { $newcomer } personal support for a while? The goal:
    “{ $aim }”

    { $talks ->
        [one] One talk
       *[other] { $talks } talks
    } at most, until { $until }. { $second } can stand in for you. You can say no, without a reason.
    .yes = Yes
    .no = No

# $other is who it is with, $done and $talks count talks, $role is the reader's.
accompaniment-runs =
    Personal support, with { $other }:
    “{ $aim }”

    Finished talks: { $done } of { $talks }. Until { $until }.
    { $role ->
        [newcomer] Ask your question whenever you want. Second person: { $second }.
       *[other] Second person: { $second }.
    }
    .fine = OK
    .end = Stop the personal support

accompaniment-is-over =
    The personal support with { $other } is over. Well done, both of you. The goal was:
    “{ $aim }”

    What was the result? Should it go on?
    .go-on = Go on
    .tell = Tell the result
    .stay = Stay in touch
    .enough = It is fine like this

tell-what-came-of-it =
    What was the result of the personal support with { $other }? Write it here: a counsellor reads it.

accompaniment-again =
    The personal support with { $other } is over: { $done } of { $talks } talks. They would like to go on. The goal was:
    “{ $aim }”
    .propose = Propose it again
    .later = Later

no-accompaniment = No personal support is running at the moment.

accompaniment-goes-on = OK, the personal support goes on. To see it again, write: personal support

accompaniment-you-ended = The personal support has stopped. Nobody asks why. You can always write here.

# $other is who it was with.
accompaniment-ended = The personal support with { $other } has stopped. It is nobody’s fault. You can always write here.

accompaniment-will-not-be = The personal support with { $other } will not start. It is nobody’s fault. You don’t need to do anything.

accompaniment-thanks = Thank you for your time together. You can always write here.

# $who is a name, $words are theirs.
what-came-of-accompaniment =
    { $who } tells the result of the personal support:
    “{ $words }”

accompaniment-words-sent = Thank you! A counsellor will read it.

accompaniment-wish-sent = Thank you. A counsellor will read that you want to go on, and will write to you.

accompaniment-later = OK. The button stays here, further up.

accompaniment-proposed = Done: we are asking each person on their own. You will hear when it starts.

accompaniment-no = OK. Thank you for telling us. Nobody asks why.

accompaniment-yes = Thank you! We are still waiting for the other answer. Then we write to you.

accompaniment-begins = You both said yes: the personal support starts now.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-accompaniment = personal support, my personal support, my support, accompaniment
command-accompaniment = My personal support
