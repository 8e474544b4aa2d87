### Paths of others: a newcomer reads how helpers made their way.

# $tree is a tree's name, $topic a trade or a step, $path what they told.
a-path =
    The path of { $tree }. Topic: { $topic }.
    “{ $path }”
    .ask = Ask this person
    .next = Another path
    .original = See the original
    .report = Report a problem
    .take-down = Take this path away

ask-this-person = What do you want to ask { $tree }? Write in your language. Please don’t write your phone number, your address or your file number.

# $contact says how to reach a person.
paths-not-yet = First, a counsellor has to welcome you. Then you can read the paths. To talk to a counsellor: { $contact }

paths-not-for-you = To protect you, only counsellors answer you here. The paths of peer helpers are not shown. To ask a question, write: question

no-paths-yet = Nobody has told their path here yet. You can already ask a question. Write: question

no-more-paths = That was the last one. To read them again, write: paths. To ask a question, write: question

path-is-gone = This person no longer shows this path.

chosen-is-gone = This person no longer shows their path. Your question is not lost: others can answer it.

path-taken-down = Done: nobody can read this path any more. We tell the person.

typed-paths = paths, the paths, other paths, path
command-paths = Other people’s paths
