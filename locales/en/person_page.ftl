### A person's page, for counsellors. Never a number or an address.

# $who and $counsellor are names, $joined and $heard dates and times, $questions and $milestones how many there are.
person-page =
    { $who }, { $role ->
        [newcomer] newcomer
        [helper] peer helper
        [partner] partner
        [interpreter] interpreter
        [counsellor] counsellor
       *[other] no longer in the programme
    }. Language: { $language }.
    Here since: { $joined }
    Last message: { $heard }
    Their counsellor: { $counsellor }
    Open questions: { $questions }. Milestones noted: { $milestones }.
    .question = See their question
    .give = Hand over to a colleague
    .note = Note a milestone
    .milestones = See the milestones
    .their-people = Their people
    .role = Change the role
    .coordinates = Hand over coordination
    .lost-phone = Phone lost
    .we-have-met = We have met
    .access = Access and double entries

# $trade, $aim and $obstacles are words of ours, or what they wrote.
page-project = Their project: { $trade }, { $aim }. Difficulties: { $obstacles }.

i-take-over = From now on, I take care of it

# $who is the person, $by the colleague.
you-took-over = Noted: you are now the counsellor of { $who }. Their questions come to you first.

someone-took-over = { $by } is now the counsellor of { $who }.

# $who is the person, $count how many colleagues there are.
choose-counsellor =
    { $count ->
        [0] There is no other counsellor for { $who }.
       *[other] Who is the counsellor of { $who } from now on?
    }
    .nobody = Change nothing

person-given = Done: { $counsellor } is now the counsellor of { $who }.

person-given-to-you = { $by } hands { $who } over to you. Their questions come to you first. To see their page, write: people

write-milestone = What happened for { $who }? One sentence or a voice message is enough. This person will be able to read it.

# $at is when it was noted, $by who did, $words what.
milestone-line =
    { $at }, { $by }:
    “{ $words }”

same-person-how = Is { $who } here twice? The person writes “apps” in one app, and the code in the other. This proves that it is them: then the two become one.
