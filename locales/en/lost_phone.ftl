### Lost phone: it is closed, and its owner comes back from another one.

# $who is the person.
phone-is-lost =
    Is the phone of { $who } lost or stolen? We will close it at once. Nothing is deleted: with a code, the person comes back from another phone.
    .yes = Yes, close it
    .no = No

# $days is how long the code is good; $code is typed on the other phone.
phone-is-closed =
    It is closed. Tell { $who } this code by voice, and nobody else. It works once, for { $days } days. The person writes it to us from another phone:
    { $code }

# On the phone that was lost, or is said to be.
phone-was-closed = This phone no longer opens this programme: someone said that it is lost. If this is a mistake, talk to your counsellor.

back-with-everything = You are back, and everything that is yours is here. Messages that came in the meantime follow now.
