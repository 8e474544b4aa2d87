### Roles: given and taken away by a counsellor.

# $who is the person, $role the role they have.
choose-new-role =
    Which new role for { $who }? { $role ->
        [helper] What this person has taken will go to others.
        [counsellor] This person will no longer read anything from others. What they have taken will go to others.
       *[other] The change counts at once.
    }
    .role-stays = Change nothing

counsellor-really =
    A counsellor reads everyone’s questions and names. Give this role to { $who }?
    .yes = Yes, give it
    .no = No

hand-on-coordination =
    Whoever coordinates sees what nobody has taken, and can make someone a counsellor. Hand this over to { $who }?
    .yes = Yes, hand it over
    .no = No

coordination-handed-on = Done: { $who } coordinates from now on.

you-coordinate = { $by } has handed the coordination over to you. You see what nobody has taken, who has no counsellor, and who is away with nobody standing in. Write: waiting

# $coordinator is their name.
coordinator-only = Only the person who coordinates can do this: { $coordinator }.

# $role is the new one.
role-was-changed =
    Done. { $who } is now: { $role ->
        [newcomer] newcomer
        [helper] peer helper
        [partner] partner
        [interpreter] interpreter
       *[counsellor] counsellor
    }.

role-is-now =
    { $role ->
        [newcomer] Your role has changed. You can still ask your questions here. Write: menu
        [helper] You are now a peer helper. Thank you! A few simple questions are left.
        [partner] You are now a partner of the programme. Write: menu
        [interpreter] You are now an interpreter of the programme. Write: menu
       *[counsellor] You are now a counsellor. To see who is waiting, write: waiting
    }
