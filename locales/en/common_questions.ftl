### Common questions: what others ask first. Facts only; whoever changes one changes the date in the first text too.

common-questions =
    What other people often ask. Answers from November 2026. What do you want to read?
    .what-is-this = What is this?
    .who-answers = Who answers?
    .what-it-costs = What does it cost?
    .who-reads = Who reads my words?
    .my-papers = What about my papers?
    .in-danger = Emergency numbers
    .ask-something-else = Ask my question
    .enough = That is all

# $programme is the programme's name.
common-what-is-this = { $programme }: refugees who have found their work, the peer helpers, tell others how they did it. A team of counsellors is there with them. You ask what you want, and you stop whenever you want.

common-who-answers = First, the counsellors. Once you have met one of them, peer helpers too: they tell you how it was for them. They are not lawyers or doctors. If you are under 18, only counsellors answer.

common-what-it-costs = Nothing. It is free, and the peer helpers are volunteers. Nobody here may ask you for money. If someone does, tell a counsellor.

common-who-reads = The counsellors of { $programme } can read everything. Peer helpers only read what you ask them, without your number, and without your name unless you say yes. To delete everything, write: delete

# $contact says how to reach a person.
common-my-papers = We decide nothing about your papers or your benefits. What you say here does not change them. A peer helper tells their own story, and rules may have changed since. About the law, ask a counsellor: { $contact }

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-common = common questions, frequent questions, faq, questions of others
command-common = What other people ask
