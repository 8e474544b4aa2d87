### Joining: someone becomes a peer helper.

# $chosen counts what was chosen so far.
helper-topics =
    { $chosen ->
        [0] What do you know well? Choose a kind of work, or a step, that you have done yourself.
       *[other] Noted. Another one?
    }
    .that-is-all = That is all

helper-experience =
    How do you work, or how did you work?
    .employed = For an employer
    .business = For myself, my own business
    .both = Both

helper-languages =
    { $chosen ->
        [0] Which languages do you read well?
       *[other] Noted. Another one?
    }
    .that-is-all = That is all

helper-week =
    How many questions a week, at most? You can always say no.
    .one = One
    .two = Two
    .three = Three
    .five = Five

charter-secret = Our charter, the rules for peer helpers. 1. What people tell you stays between you and the programme.

charter-no-judgement = 2. You don’t judge: every path is different.

charter-free-choice = 3. You tell your own path, but you don’t tell others to do the same. They decide.

charter-limits = 4. No money, no phone numbers, no meetings through this chat. What is too heavy goes to a counsellor.

charter =
    5. You can say no, take a break or stop, without a reason. Do you accept this charter?
    .yes = Yes, I accept
    .no = No

# $contact says how to reach a person.
charter-declined = Thank you for being honest. To talk about it with someone: { $contact }

helper-awaits-approval = Thank you! A counsellor is looking at your request. We will write to you as soon as they say yes.

# $helper is their name, $topics a list, $week how many questions at most.
helper-asks-to-join =
    { $helper } would like to become a peer helper.
    Knows: { $topics }. Works: { $experience }. Questions a week, at most: { $week }. Charter accepted.
    .yes = Yes, welcome
    .no = No
    .later = Later

# $helper is their name.
helper-approved = Done: { $helper } is now a peer helper.

helper-refused = Noted: { $helper } will not be a peer helper. We tell them with respect.

you-are-approved = Welcome! You are now a peer helper. We will write to you when there is a question for you. To take a break, write: pause

# $contact says how to reach a person.
you-are-not-approved = Thank you for wanting to help. At the moment, the programme cannot take you as a peer helper. To talk about it: { $contact }

paused = You are on a break: you get no questions. What you had taken goes to someone else. To start again, write: pause

go-on =
    You are on a break. Do you want to start again?
    .yes = Yes, start again
    .no = No, stay on a break
    .stop = Stop helping

going-on = Welcome back! We will write to you when there is a question for you.

# $by is the colleague who was quicker.
helper-was-decided = Already done: { $by } has replied. You don’t need to do anything.
