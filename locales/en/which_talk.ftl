### Which talk: words that could be for more than one.

which-talk =
    We kept your words. They have not been sent yet. Which conversation should we send them to?
    .new-question = A new question
    .milestone = It is a milestone to note
    .none = None

# A line of the list: $who it is with, $question is how the question begins.
talk-about = { $who }: { $question }

# $number counts, $since is when it was shown.
talk-of = { $number }: the one from { $since }

words-are-there = Already done: these words were sent once. You can write others.

words-go-nowhere = OK, nobody gets these words. They stay further up on your phone.
