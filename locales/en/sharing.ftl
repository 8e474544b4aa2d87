### Sharing: may what one person asked and another answered help others too?

# $question and $answer as others would read them: without the names of the two. $here is no once it was taken back.
share-your-question =
    { $here ->
        [yes] One last thing, if you like. Others have the same question. May they read this, without your name? Check if people could know that it is you.

            “{ $question }”
            “{ $answer }”

            If you say no, nothing changes. And you can take back a yes at any time: write “my data”.
       *[no] This is no longer shared. You don’t need to do anything.
    }
    .yes = Yes, if it helps
    .no = No, thank you

share-your-answer =
    { $here ->
        [yes] Your answer really helped. Others have the same question. May they read it, without your name? Check if people could know that it is you.

            “{ $question }”
            “{ $answer }”

            If you say no, nothing changes. And you can take back a yes at any time: write “my data”.
       *[no] This is no longer shared. You don’t need to do anything.
    }
    .yes = Yes, if it helps
    .no = No, thank you

share-thanks = Thank you! Others can read it only if both of you agree. To take it back, write: my data

not-shared = OK, nobody else reads it. We will not ask you again.

not-shared-any-more = This is no longer shared. You don’t need to do anything.

shared-no-more = Done: from now on, nobody else gets them. What people have already read, they have read. We will not ask you again.
