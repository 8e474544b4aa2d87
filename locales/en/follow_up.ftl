### Follow-up: a week later.

did-it-help =
    A week ago, you asked:
    “{ $question }”

    Did the answer help you?
    .yes = Yes
    .a-little = A little
    .not-really = Not really

# $asker is a name or a tree's, $outcome what they said.
what-came-of-it =
    { $outcome ->
        [yes] { $asker } got your answer a week ago and says: yes, it helped me. Thank you!
        [a-little] { $asker } got your answer a week ago and says: it helped me a little. Thank you!
       *[not-really] { $asker } read your answer and is still looking. It is not your fault: every path is different. Thank you for giving your time.
    }

glad-it-helped = Thank you for telling us. The person who answered will be happy to know.

ask-someone-else =
    Thank you for being honest. Do you want us to ask someone else?
    .yes = Yes
    .no = No
