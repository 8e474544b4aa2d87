### Session during: a question without a word aloud, and having come, by the code on the wall.

# $session is its kind and time.
session-now =
    Are you there ({ $session })? Here you can:
    .ask = Ask without speaking
    .here = Say that I am here
    .fine = Nothing, thank you

session-go-on = All right, enjoy it! To come back here, write: meetings

session-ask-now = Your question, in your language ({ $session })? Whoever speaks and the team read it at once, without your name.

session-asked-now = It is on its way. Those who speak, or the team, read it now, without your name. For another one, write: meetings

session-asked-much = You have asked many questions for this meeting, thank you! Ask the others afterwards, here, by writing: question

# $words is what someone asks in the room.
session-question-now =
    Someone in the room asks, without a name:
    “{ $words }”

session-code = There are four digits on the wall ({ $session }). Write them here: then the team knows that you are there.

not-a-code = The code is four digits, for example 4821. Write them alone.

session-other-code = This is not the code of this meeting. Look at the wall again, and try again. It does not matter.

session-you-are-there = It is noted: you are there. Have a good meeting!

session-tell-the-team = Just tell the team that you are there: they note it. Nothing is lost.

# $contact says how to reach a person.
session-has-ended = This meeting is not going on any more. To reach the team: { $contact }

# $code is four digits; the reader is a counsellor.
session-wall-code =
    For the wall ({ $session }), in large letters:
    { $code }

    And below: “Write meetings, touch Say that I am here, then these digits.” Afterwards you touch only the absent among the others.
