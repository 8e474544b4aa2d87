### Rhythm: how often someone hears from the programme by itself.

# $now is how it is; $kept counts messages that wait.
update-rhythm =
    { $now ->
        [weekly] You get news every week.
        [monthly] You get news every month.
        [circle] You are in the circle: one update a month, shared meals and meetings of old and new.
        [quiet] You asked for some quiet.
       *[only-answers] You get only your answers.
    } What would you like? Your answers always come.
    .weekly = Every week
    .monthly = Every month
    .circle = In the circle
    .only-answers = Only my answers
    .quiet = A month of quiet
    .see = Show what is waiting
    .sms = An SMS if need be

# $now is what they chose.
rhythm-is-now =
    { $now ->
        [weekly] Noted: news every week, and beside it two messages at most.
        [monthly] Noted: news once a month.
        [circle] Noted: you are in the circle. One update a month, and invitations to meals and meetings of old and new.
       *[only-answers] Noted: you get only your answers and what you said yes to. Everything else waits here. To change this, write: news
    }

# $until is a day.
quiet-until = OK, quiet until { $until }. Your answers come all the same. To change this, write: news

# $now says whether they agreed.
sms-notice =
    If nothing reaches you for two weeks, may we send an SMS to your WhatsApp number? It only says: “There is a message for you.” One a month at most. { $now ->
        [yes] Now: yes.
       *[no] Now: no.
    }
    .yes = Yes
    .no = No

sms-allowed = All right: an SMS, only if nothing else arrives. To change it, write: news

sms-not-allowed = All right, no SMS. To change it, write: news

# The whole SMS: whoever holds the phone may read it. It says nothing of whom or what, in 70 characters at most.
sms-text = There is a message for you on WhatsApp.

typed-updates = news, my news, updates

command-updates = How much news to get
