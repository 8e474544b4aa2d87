### Stopping: no more messages, coming back, erasing everything.

stopped = OK, we will not write any more. You can come back whenever you want: just write to us.

come-back =
    You had stopped. Do you want to start again?
    .yes = Yes, start again
    .no = No

welcome-again = Welcome back!

# $both is yes where two apps are linked: everything goes in both.
delete-everything =
    { $both ->
        [yes] Delete everything, in both your apps: your name, your questions, your messages. You cannot get them back. Do you really want this?
       *[no] Delete everything: your name, your questions, your messages. You cannot get them back. Do you really want this?
    }
    .yes = Yes, delete everything
    .no = No, keep it

nothing-deleted = OK, nothing is deleted.

goodbye = Done: everything that is yours is deleted. We wish you all the best.
