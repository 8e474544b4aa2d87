### Not mine: a helper says that a question is not their experience.

# $topic is a trade or a step of life; $path: theirs, or another than the asker's; $asked: less, or no more.
asked-less =
    Thank you for telling us, it helps. { $asked ->
        [no-more] { $path ->
            [other] From people whose path is different from yours, you get no more questions about this: { $topic }.
           *[own] You get no more questions about this: { $topic }.
        }
       *[less] { $path ->
            [other] From people whose path is different from yours, you get fewer questions about this: { $topic }.
           *[own] You get fewer questions about this: { $topic }.
        }
    }
    .fine = OK
    .ask-again = Please ask me again

asked-again = OK. We will ask you about this again: { $topic }.
