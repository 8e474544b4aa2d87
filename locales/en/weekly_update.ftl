### Weekly update: once a week to each person, and one tap back.

# $programme is its name, $lines what is told, one below the other.
weekly-update =
    Your week with { $programme }:
    { $lines }

    And you, how are you?
    .good = 🙂 Good
    .so-so = 😐 So-so
    .bad = 🙁 Bad
    .see = Show what is waiting
    .rhythm = Less often

# A counsellor's line of news.
update-news = – { $words }

# Of the whole programme, for everyone; $count is how many.
update-all-sessions = – Meetings with us this week: { $count }
update-all-answers = – Questions that got an answer, with all of us: { $count }
update-all-milestones = – Steps taken by someone of the group: { $count }

# $count is how many questions of theirs were answered.
update-answered =
    { $count ->
        [one] – Your question got an answer.
       *[other] – { $count } of your questions got an answer.
    }

update-waiting =
    { $count ->
        [one] – Your question is still waiting. It is not forgotten.
       *[other] – { $count } of your questions are still waiting. They are not forgotten.
    }

update-sessions = – Meetings to come for you: { $count }. Write: meetings

update-openings =
    { $count ->
        [one] – There is an offer of work or of a visit for you. Write: offers
       *[other] – There are { $count } offers of work or of a visit for you. Write: offers
    }

update-thanked =
    { $count ->
        [one] – One person thanks you: your answer helped.
       *[other] – { $count } people thank you: your answers helped.
    }

update-helped =
    { $count ->
        [one] – You answered a question. Thank you!
       *[other] – You answered { $count } questions. Thank you!
    }

update-offered =
    { $count ->
        [one] – A question may be waiting for your answer. Write: questions
       *[other] – { $count } questions may be waiting for your answer. Write: questions
    }

update-interested =
    { $count ->
        [one] – One person is interested in what you offer.
       *[other] – { $count } people are interested in what you offer.
    }

update-told =
    { $count ->
        [one] – One person has read what you offer.
       *[other] – { $count } people have read what you offer.
    }

# To counsellors. $waiting counts questions, $lost people whom the last update did not reach.
update-team =
    – { $waiting ->
        [0] No question is waiting.
        [one] One question is waiting.
       *[other] { $waiting } questions are waiting.
    } { $lost ->
        [0] Everybody was reached.
        [one] One person was not reached. Write: silence
       *[other] { $lost } people were not reached. Write: silence
    }

# $topics is a list of trades.
update-lacking = – Peer helpers are missing for: { $topics }.

# $count is how many messages were kept, so as to write less often.
update-kept =
    { $count ->
        [one] – One more message is waiting for you.
       *[other] – { $count } more messages are waiting for you.
    }

# Said again, where the update itself stands above.
update-again = – This week’s news is further up.

# Nothing else to say: one of these, another one each week.
update-tip = – A quiet week. Thank you for being there.

update-tip-newcomer-1 = – A quiet week. A question, even a small one? Write it here, others don’t see your name.

update-tip-newcomer-2 = – Others have told their path. To read it, write: paths

update-tip-newcomer-3 = – Has your project changed? That is fine too. Write: project

update-tip-newcomer-4 = – What many people ask is written here. Write: common questions

update-tip-helper-1 = – A quiet week. Thank you for being there when someone asks.

update-tip-helper-2 = – Do you need a rest? That is fine, without a reason. Write: pause

update-tip-partner-1 = – A place, a visit, an hour to tell about your trade? Write: offers

glad-to-hear = Thank you, that is good to hear. Have a good week!

# $role is who reads it.
thanks-for-telling =
    { $role ->
        [newcomer] Thank you for telling us. If a question weighs on you, write it here. To talk to someone, write: help
       *[other] Thank you for telling us. To talk to someone of the programme, write: help
    }

call-wanted =
    Thank you for telling us. Would you like someone from the programme to call you or write to you? Only the counsellors will know that you feel bad.
    .yes = Yes
    .no = No

# $contact says how to reach a person.
somebody-calls = OK. A counsellor will call you or write to you. If it is urgent: { $contact }

nobody-calls = OK, nobody calls. If you change your mind, write: help

kept-comes-now = Here is what was waiting:

nothing-was-kept = Nothing is waiting any more.
