### Welcome: language, what this is, agreement.

welcome-language =
    What is your language?
    Quelle est votre langue ?
    ما هي لغتكم؟
    به کدام زبان صحبت می‌کنید؟
    په کومه ژبه خبرې کوئ؟
    ቋንቋኹም እንታይ እዩ?
    Якою мовою вам зручно?

# $programme is the programme's name, $role what the reader is invited as.
welcome-what =
    { $role ->
        [helper] Welcome to { $programme }! Here, refugees help other refugees find their way. Your place: peer helper, someone who has done it and now helps others. It is free, and you help only if you want to.
        [counsellor] Welcome to { $programme }. Here, refugees help other refugees. Your place: counsellor.
        [partner] Welcome to { $programme }. Here, refugees help other refugees find their way. Your place: partner.
        [interpreter] Welcome to { $programme }. Here, refugees help other refugees. Your place: interpreter.
       *[newcomer] Welcome to { $programme }! Here, you ask your questions about work in France. Refugees like you, who have done it themselves, answer you: the peer helpers. It is free. You can stop whenever you want.
    }

# $role is who reads it.
welcome-who-reads =
    { $role ->
        [newcomer] Who reads? Peer helpers read your question, but never your phone number. Your name, only if you say yes. The counsellors of { $programme } can read everything. The app on your phone knows that you write to us.
       *[other] Who reads? The counsellors of { $programme } can read everything. The people you write with read your words and your first name, never your phone number. The app on your phone knows that you write to us.
    }

welcome-no-authority =
    We are not the government. Not the préfecture, not OFPRA or OFII, not the police, not CAF (family benefits), not France Travail (job centre). What you say here changes nothing for your papers or your benefits.

agree =
    We keep your messages, well protected, to answer you. You can delete everything at any time. Do you agree?
    .yes = Yes, I agree
    .more = Tell me more
    .no = No

not-agreed = Noted, we keep nothing more. Did you change your mind? Write: start

adult =
    Are you 18 or older? We don’t keep your age.
    .yes = Yes
    .no = No
    .rather-not = I would rather not say

counsellors-answer-you = Thank you. To protect you, a counsellor will answer you, not a peer helper.

# $role is who reads it.
your-name =
    { $role ->
        [newcomer] What should we call you? Write a first name, real or invented. Nobody sees it unless you agree, only the counsellors do.
       *[other] What is your name? A first name is enough. The counsellors see it, and so do the people you write with here.
    }
    .no-name = No name

invitation-not-good = This code does not work. Maybe it was already used, or it is too old. Ask the person who gave it to you for a new code.

# $contact says who is responsible and how to reach a person.
invitation-needed = To come in, you need a code. Ask your counsellor for it: { $contact }. Then write: start and the code.

# Until a counsellor has met them. $contact says how to reach a person.
team-answers-first = First, a counsellor would like to meet you: { $contact }. Until then, the team answers your questions. After that, people who have done it themselves do too. To read what others ask, write: common questions

counsellor-looks-first = First, a counsellor welcomes you. You can already write your question: we keep it, and send it when they say yes. To talk to them: { $contact }

you-are-not-admitted = At the moment, the programme cannot take you. This does not mean that you did something wrong. Your questions are kept. To talk about it with a person: { $contact }. To delete everything, write: delete

team-answers-again = From today, only the team answers you. Nothing is lost: your open questions go to a counsellor. To ask why: { $contact }

# $peers is yes where helpers may answer them too.
you-are-admitted =
    { $peers ->
        [yes] Good news: a counsellor knows you now. You can also ask peer helpers, people who have done it themselves, and read their paths. Write: question
       *[no] Good news: a counsellor knows you now. Counsellors will answer your questions. Write: question
    }

# $role is the reader's.
welcome-role =
    { $role ->
        [helper] Your role: to answer questions about your work and your path. You say yes or no, without a reason. You can take a break. What is too heavy goes to a counsellor. To change what you told us about yourself, write: profile
        [counsellor] Your role: to answer when nobody else can, to welcome peer helpers, to invite. To see who is waiting, write: waiting
        [partner] Your role: to offer a job, an internship or a visit, and to answer people who are interested. You can stop whenever you want. For your offers, write: offers
        [interpreter] Your role: to help when the machine translates badly. A counsellor will write to you here. You can stop whenever you want.
       *[newcomer] Here, you ask your questions without giving your name. People who have done it themselves answer. You decide everything, and you can stop whenever you want.
    }
