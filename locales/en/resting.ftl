### Resting: a talk that closed by itself.

# $question is what it was about, $other is who it was with.
talk-rests =
    For some time, there have been no new words with { $other } about:
    “{ $question }”

    We are closing this conversation. Thank you both. To start it again, touch the button or write.
    .go-on = Go on

write-on =
    It is open again, with { $other }:
    “{ $question }”

    Write what you want to say.

send-and-reopen =
    This conversation closed, because nobody was writing any more:
    “{ $question }”

    We kept your words. Open it again and send them?
    .yes = Yes, send them
    .new-question = A new question
    .no = No
