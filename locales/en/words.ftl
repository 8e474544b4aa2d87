### Words that many texts use. Short: they stand on buttons and inside sentences.

language-fr = Français
language-en = English
language-ar = العربية (Arabic)
language-fa-AF = دری (Dari)
language-ps = پښتو (Pashto)
language-ti = ትግርኛ (Tigrinya)
language-uk = Українська
name-of-fr = French
name-of-en = English
name-of-ar = Arabic
name-of-fa-AF = Dari
name-of-ps = Pashto
name-of-ti = Tigrinya
name-of-uk = Ukrainian

topic-kitchen = Kitchen, restaurant
topic-building = Building, construction
topic-care = Caring for people
topic-cleaning = Cleaning, hotel
topic-transport = Driving, delivery
topic-shop = Shop, sewing
topic-first-job = Finding a job
topic-training = Training, diploma
topic-other = Something else

aim-job = a job
aim-business = own business
aim-training = a training course
aim-unsure = not sure yet

experience-employed = for an employer
experience-business = self-employed
experience-both = for an employer and self-employed

reason-same-trade = it is your kind of work.
reason-same-step = you have done this step yourself.
reason-other-path = you know this topic, even if your path is different. Nobody closer is free.
reason-any-topic = you can help with anything.
reason-chosen = a counsellor thought of you.
reason-chosen-by-asker = this person read your path and would like your answer.
reason-accompanies = you give this person personal support.
reason-partner = you offer something in this field.

pseudonym-almond = Almond
pseudonym-cedar = Cedar
pseudonym-cherry = Cherry
pseudonym-fig = Fig
pseudonym-linden = Linden
pseudonym-maple = Maple
pseudonym-mulberry = Mulberry
pseudonym-olive = Olive
pseudonym-pine = Pine
pseudonym-walnut = Walnut
pseudonym-willow = Willow

state-open = offered, nobody has taken it
state-claimed = taken, no answer yet
state-answered = has an answer
state-with-counsellor = waiting for a counsellor
state-closed = closed

danger-suicide = thoughts of suicide
danger-violence = violence
danger-trafficking = exploitation
danger-child = child in danger

# Who someone is, where they gave no name.
role-newcomer = A newcomer
role-helper = A peer helper
role-counsellor = A counsellor
role-partner = A partner
role-interpreter = An interpreter
someone-who-left = Someone who has left

nobody = nobody
mark-reported = reported person
mark-other = other person
finish-question = Finish my question

# Who has done something already, where it is not known.
someone = Someone

day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

back-label = Back

## Under the words of someone else. $language is a language's name.

translated-by-machine = (Original language: { $language }. Translated by a machine: there may be mistakes.)
translated-by-people = (Original language: { $language }. Translated.)
not-translated = (Not translated yet. Language: { $language }.)

## What people may type in place of a command, one after the other, with commas.

typed-start = start, begin, hello relais, hi relais
typed-menu = menu, main menu
typed-language = language, languages, change language, my language
typed-ask = question, ask, ask a question, ask question, new question, i have a question
typed-role = role, my role
typed-help = help, help me, emergency, emergency numbers, sos
typed-privacy = privacy, my data, my privacy
typed-stop = stop, unsubscribe, stop messages
typed-delete = delete, erase, delete everything, delete all, delete my data
typed-questions = my questions, questions, questions for me
typed-pause = pause, break, take a break
typed-waiting = waiting, who is waiting, today
typed-invite = invite, invitation
typed-back = back, go back
typed-next = next, next message

## What stands beside each command in the app's own menu.

command-start = Start
command-menu = The menu
command-language = Change language
command-ask = Ask a question
command-role = My role here
command-help = Help and emergency numbers
command-privacy = Your data
command-stop = Get no more messages
command-delete = Delete everything
command-questions = Questions for you
command-pause = Take a break
command-waiting = Who is waiting for an answer
command-invite = Invite someone

# To someone on WhatsApp who has not written for a day: a reply brings what waits. It must say nothing about what it is.
# WhatsApp approves it word for word: after a change it must be submitted again.
you-have-a-message = You have a message. Reply to read it.

# The button below that notice: at most 20 characters, approved with it.
read-it = Read
