### Milestone: a counsellor's line is noted on the right person.

whose-milestone =
    A milestone to note? Who is it about?
    .someone-else = Someone else
    .no-milestone = This is not a milestone

whose-name = Write the person’s name, or part of it.

# $count is how many were found.
milestone-for =
    { $count ->
        [0] I cannot find anyone with this name. To try again, go back.
       *[other] Who is it about?
    }
    .no-milestone = Don’t note anything

# $who is the person, $words what was noted.
milestone-kept =
    Noted for { $who }:
    “{ $words }”
    .undo = Undo

milestone-undone = Undone. Nothing is noted.

milestone-not-kept = OK, nothing is noted. To see what you can do, write: menu

milestone-gone = This line is no longer here. Please write it again.
