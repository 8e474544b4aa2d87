### Taking it away: all that is kept, as a page to read and a file for machines.

data-comes = One moment: we are preparing your data. It will come here in a minute.

data-is-on-its-way = Your data is already on its way. One moment, please.

data-enough-for-today = You have had your data three times today. You can ask for it again tomorrow.

take-away-here =
    This phone is shared. The files stay on it, and others could open them. Do you want to get them here?
    .yes = Yes, here
    .no = No, not here

data-stays-here = OK, nothing is sent. You can ask for it on a phone that only you use.

# $files is links where the reader opens them by a link.
your-data =
    { $files ->
        [links] Here is your data: a page to read, and a file for another service. Each link works once, for one hour. Keep these files safe: they say a lot about you.
       *[attached] Here is your data: a page to read, and a file for another service. Keep them safe: they say a lot about you. To remove them from this phone, delete these messages.
    }

your-data-did-not-leave = Sorry, we could not send your data. To try again, write “my data”, or ask a counsellor.

file-to-read = Your page to read
file-for-machines = Your file for another service

## The page to read. Headings are short.

file-title = Your data
file-introduction = Here is what the programme keeps about you. If other people use this phone, delete this page when you have read it.
file-rest = Everything else, with the exact dates, is in the other file. The answers you got belong to the people who wrote them: you can read them in the app.

file-you = You
file-reached = How to reach you
file-agreements = What you agreed to
file-project = Your project
file-obstacles = Your difficulties
file-helping = What you told us as a peer helper
file-questions = Your questions
file-answered = The questions you answered
file-noted = What counsellors have noted
file-words = What you wrote
file-media = Your pictures and voice messages
file-deeds = What counsellors have done

deed-opened = Your page was opened
deed-admitted = You are part of the programme
deed-not-admitted = Your welcome was put off until later
deed-took-over = A counsellor became yours
deed-role-changed = Your role has changed
deed-phone-lost = A lost phone was noted
deed-blocked = Your access was closed
deed-unblocked = Your access was opened again

## Where a file is opened by a link.

open-my-file = Get my file
file-opens-once = This file is yours. You can download it only once.
