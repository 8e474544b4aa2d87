### Menu, and what is said when something was not understood.

menu =
    What do you want to do?
    .ask = Ask a question
    .project = My project
    .paths = Other people’s paths
    .common = Common questions
    .questions = Questions for me
    .profile = Me as a peer helper
    .pause = Take a break
    .waiting = Who is waiting
    .people = Find a person
    .session = The meetings
    .announce = Announce
    .silent = Who is silent
    .news = Tell some news
    .openings = Offers
    .invite = Invite
    .accompaniment = My personal support
    .language = Change language
    .help = Help and emergencies
    .more = Something else

menu-more =
    What do you want to see or change?
    .common = Common questions
    .announce = Announce
    .planned = What is coming
    .poll = Polls
    .openings = Offers
    .duty = My hours
    .updates = News, or quiet
    .stay = Stay in touch
    .session = The meetings
    .role = My role here
    .language = Change language
    .privacy = My data
    .apps = A second app
    .shared = Shared phone

choose-language =
    What is your language?
    Quelle est votre langue ?
    ما هي لغتكم؟
    به کدام زبان صحبت می‌کنید؟
    په کومه ژبه خبرې کوئ؟
    ቋንቋኹም እንታይ እዩ?
    Якою мовою вам зручно?

language-is-now = OK, we now speak English.

# $contact says who is responsible and how to reach a person.
help = At any time, write: menu, language or stop. To talk to a person from the programme: { $contact }

help-numbers =
    Emergency numbers, free, day and night:
    112 emergency (all of Europe)
    15 doctor, 18 fire, 17 police
    114 by SMS, in French
    115 a place to sleep tonight
    3114 thoughts of suicide
    3919 violence against women
    119 child in danger

you-are-here = You are here:

not-here = You cannot use this here. Here is the menu:

unclear = I did not understand. Touch a button, or send its number.

only-a-choice = Here, please touch a button, or send its number. What you just sent did not go to anyone.

too-long = This is too long for me. Please send it shorter, with 2000 letters at most. Your words are still further up, on your phone.

no-such-number = This number is not on the list. Here is the list:

old-button = This button is too old. Here is where we are now:

# $kind is what was sent.
only-text =
    { $kind ->
        [voice] I cannot take a voice message here. Please write, in your language.
        [picture] I cannot take a picture here. Please write, in your language.
        [document] To protect everyone, I don’t take documents. Please write what you want to say.
        [large-document] This file is too big: 15 MB at most. What you have written is kept. Send a smaller PDF, or write where to find it.
        [video] I don’t take videos. Please write, in your language.
        [edited] I don’t see messages that were changed later. Please send a new message.
        [contact] To protect this person, I don’t keep contacts. Please write.
        [location] To protect you, I don’t keep locations. Please write.
       *[other] I can only read text. Please write, in your language.
    }

one-moment = One moment: many messages are coming in. Wait a minute, then send the last one again.

something-went-wrong = Sorry, something went wrong on our side. We are working on it. Try again in a moment, or write: menu

# $count is how many messages wait.
more-waiting =
    { $count ->
        [one] One more message is waiting for you. Reply first, or write: next
       *[other] { $count } more messages are waiting for you. Reply first, or write: next
    }
