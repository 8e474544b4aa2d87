### Partner: what an employer, a training centre or an association learns before they offer anything.

partner-what = Here, refugees are finding their way, each with their own project: a job, a training course, a business. The programme is free for everyone. You write in your language, and they read in theirs.

partner-whom = You will read about a person’s work, experience and French: what they chose to show. Never their number, unless they write it. Another way of working does not mean they know less: ask, explain.

partner-does = You offer a job, an internship, a visit… We show it to people whose project fits. Sometimes a question about your trade comes to you, with no name. You reply here and stop whenever you want. A week later, we tell you what came of it.

partner-agree =
    Being a partner means: telling the truth about the work and the pay, replying to everyone, keeping what you read to yourself. The name of your organisation is shown. Do you agree?
    .yes = I agree
    .no = Not now

# $contact says how to reach a person.
partner-not-now = Noted, nothing is shown to anyone. To talk about it: { $contact }. To start another day, write: offers

partner-first-name = What is your first name? Counsellors will see it.

only-a-name = Just a first name, please. No number and no address.

partner-organisation = For which organisation? Write its name, as people know it.

partner-town = In which town, or which part of town?

# $organisation is its name.
partner-is-ready = Thank you! { $organisation } can now make offers. For each offer, we ask you small questions, and nothing is sent before you say yes.

partner-contact-taken-out = We took out a number, a user name or a link: to protect everyone, contact goes through the programme. The address of a place can stay.
