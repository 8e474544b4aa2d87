### Talk: what goes back and forth between asker and helper.

# $helper answers, $why is a sentence; $name is what the reader wishes to be called.
share-your-name =
    { $helper } is preparing an answer to your question. { $why } May this person see your name, { $name }? If not, it stays secret.
    .yes = Yes
    .no = No

name-shown = OK, your name will be shown. You don’t need to do anything else.

name-not-shown = OK, your name stays secret. You don’t need to do anything else.

# $lived says whether whoever answers told when it happened to them, $year when; $checked: a counsellor looks at it.
answer-arrived =
    { $author } answers you:
    “{ $words }”{ $lived ->
        [yes] {"\u000A\u000A"}This was in { $year }. Rules change: ask a counsellor too.
       *[no] {""}
    }{ $checked ->
        [yes] {"\u000A\u000A"}This is the experience of one person. A counsellor is checking this answer.
       *[no] {""}
    }
    .thanks = Thank you
    .not-clear = Not clear
    .more = Ask more
    .others = Ask other people
    .original = See the original
    .close = Close
    .report = Report a problem

helper-asks =
    { $author } would first like to know:
    “{ $words }”

    Write your answer here.
    .original = See the original
    .close = Close
    .report = Report a problem

asker-wrote =
    { $author } writes to you:
    “{ $words }”

    Write your answer here.
    .counsellor = For a counsellor
    .year = Tell how it was, with the year
    .not-this = I would rather not
    .accompany = Propose personal support
    .original = See the original
    .close = Close
    .report = Report a problem

say-it-differently =
    { $asker } thanks you, but did not quite understand. Their question:
    “{ $question }”

    Can you say it another way, in simple words?
    .counsellor = For a counsellor
    .close = Close

write-more =
    Your question was:
    “{ $question }”

    What more would you like to know? Write it here.

# $words as their author wrote them.
original =
    The original words:
    “{ $words }”

# $to is who reads it.
sent-on = We pass it on to { $to }.

thanks-passed-on = We pass on your thanks. You can still write, ask other people, or close.

# $asker is a name or a tree's.
they-thank-you = { $asker } says thank you!

asked-to-say-it-differently = Thank you for telling us. We ask the person to explain it another way.

talk-closed = It is closed. Thank you for this conversation!

other-closed-talk = The other person has closed this conversation. Thank you for your time.

talk-is-over = This conversation is closed.

# What someone wants to read, or to send, was said too long ago: it is kept no more.
words-gone = These words are no longer kept here: it was too long ago. They may still be further up on your phone.
