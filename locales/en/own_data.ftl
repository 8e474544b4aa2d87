### Own data: what is kept, who reads it, and all that one may do about it.

# $contact says who is responsible and how to reach a person.
privacy =
    We keep: your language, the name you give, your messages, and how to reach you. Your data is locked with a key of its own. Why: to answer you. Responsible: { $contact }

privacy-rights =
    Who reads: counsellors. Peer helpers read your question, without your name. To see, copy or correct your data, write: my data. To stop everything: stop. To delete everything: delete. You can also complain to the CNIL (data protection).

my-data =
    Your data is yours. What do you want to do?
    .see = See what you keep about me
    .take-away = Get a copy of my data
    .correct = Correct something
    .agreements = What I agreed to
    .stop = Get no more messages
    .delete = Delete everything
    .enough = That is all, go back

my-data-closed = OK. To come back here, write: my data

# $called is what the person wishes to be called; $apps stands on lines of its own.
kept-about-you =
    You: { $called }
    Language: { $language }
    Here: { $role }
    With us since: { $since }
    How to reach you:
    { $apps }

no-name-given = you have not given a name

# $app is Telegram or WhatsApp, $end the last two signs of a number.
app-that-ends = { $app } (ends in { $end })

# $agreements stands on lines of its own.
kept-agreements =
    { $given ->
        [no] You have not agreed to anything.
       *[yes] What you agreed to:
        { $agreements }
    }

# $last is a day.
kept-words =
    Your questions: { $questions }{ $asked ->
        [yes] { " " }(the last one: { $last })
       *[no] { "" }
    }
    Messages you wrote to others: { $messages }
    To read everything, choose: Get a copy of my data.

others-see-of-you =
    { $role ->
        [newcomer] Peer helpers read your question with a tree’s name. They see your own name only if you say yes. Counsellors see your name, your project and your questions. Nobody sees your number.
        [helper] The people you help see your name and your answers. Your path has a tree’s name. Counsellors also see what you told us as a peer helper. Nobody sees your number.
       *[other] The people you talk with see your name and what you write to them. Nobody sees your number.
    }
