### Invite: a code for a role.

choose-role =
    Who do you want to invite?
    .newcomer = Newcomer
    .helper = Peer helper
    .partner = Partner
    .interpreter = Interpreter
    .counsellor = Counsellor

# $link stands alone on its line; $days is how long it is good.
invitation-link =
    { $role ->
        [newcomer] For a newcomer.
        [helper] For a peer helper.
        [partner] For a partner.
        [interpreter] For an interpreter.
       *[counsellor] For a counsellor.
    } It works once, for { $days } days. Open it or scan it:
    { $link }

# $code is typed after "start".
invitation-code =
    { $role ->
        [newcomer] For a newcomer.
        [helper] For a peer helper.
        [partner] For a partner.
        [interpreter] For an interpreter.
       *[counsellor] For a counsellor.
    } It works once, for { $days } days. Write this to us:
    start { $code }
