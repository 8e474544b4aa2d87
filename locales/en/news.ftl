### News: a counsellor's line, of which the next weekly update tells everyone.

write-news = What happened, or what is going to happen? One or two sentences, that everyone will read in their language, or a voice message. Name nobody who has not said yes.

# $who is named in $words.
news-names-someone =
    “{ $words }”

    Do you mean { $who }? Everyone will read it. Does this person agree?
    .they-agreed = Yes, or someone else
    .without-name = Take the name out
    .drop = Keep nothing

# $words is the line.
news-noted =
    Noted for the next update of the week:
    “{ $words }”
    .undo = Undo

news-dropped = It is taken out. Nobody will read it.

typed-news = tell news, announce news

command-news = Tell everyone some news
