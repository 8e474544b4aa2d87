### Opening: what a partner offers, from a job to a visit; read back, sent, changed, taken back.

# $count is how many there are.
my-openings =
    { $count ->
        [0] You have no offer at the moment. Do you want to make one?
        [one] Your offer:
       *[other] Your { $count } offers:
    }
    .new = A new offer
    .enough = Menu

opening-kind =
    What do you offer?
    .job = A job
    .immersion = Trying out a job (immersion)
    .internship = An internship
    .training-place = A place in a training course
    .visit = A visit
    .talk = A meeting to talk

opening-kind-job = job
opening-kind-immersion = trying out a job
opening-kind-internship = internship
opening-kind-training-place = training
opening-kind-visit = visit
opening-kind-talk = meeting to talk

# A line of a list: $what is how it begins, $state how it stands.
opening-line = { $kind }: { $what } ({ $state })

opening-is-draft = not sent
opening-is-held = a counsellor is reading it
opening-is-standing = people can see it
opening-is-filled = place taken
opening-is-expired = ended
opening-is-withdrawn = taken back
opening-is-refused = not accepted

# $details are lines of their own.
opening-read-back =
    Here is your offer ({ $kind }):
    “{ $what }”

    Place: { $place }
    { $details }

    Nothing is sent yet.
    .send = Send it
    .change = Change it
    .later = Later
    .drop = Throw it away

opening-change-what =
    What do you want to change?
    .nothing = Nothing

opening-item-what = The description
opening-item-trade = The kind of work
opening-item-start = The start
opening-item-pay = The pay
opening-item-hours = The hours
opening-item-french = The French needed
opening-item-place = The place, how to get there
opening-item-places = How many people, until when

# $told is how many people it reached, $interested how many wish to be in touch.
my-opening =
    Your offer ({ $kind }):
    “{ $what }”

    Place: { $place }
    { $details }

    { $state ->
        [held] A counsellor reads it first.
        [draft] It is not sent.
       *[standing] Shown to: { $told }. Interested: { $interested }.
    }
    .people = Who is interested
    .change = Change it
    .filled = The place is taken
    .take-back = Take it back
    .fine = It is fine like this

opening-sent = Sent! By tomorrow, the people whose project fits can read it in their language. Those who join later can read it too. To change it or take it back, write: offers

# $reasons are a list.
opening-waits-for-a-look = Thank you. A counsellor looks at this offer first: { $reasons }. You will get the reply here. To change the offer now, write: offers

held-no-place = no place
held-no-pay = no pay
held-below-minimum = pay below the legal minimum
held-unfair-words = words that worry us

opening-waits-for-you = OK, it is kept for you. To go on with it, write: offers

opening-taken-back = It is taken back. We tell those who were waiting for it, kindly. To make another one, write: offers

opening-is-not-open = You cannot change this offer here any more. Here are your offers now:

## How it ends.

filled-with =
    With whom? We tell the others kindly.
    .someone-else = Someone else
    .not-yet = Not taken yet

opening-is-filled-thanks = Well done, and thank you! We tell the others kindly.

# What it was, where its words can't be shown any more.
opening-named = { $kind }, { $trade }

# $opening is its kind and trade.
opening-is-over = Your offer ({ $opening }) has reached its last day. Nobody new will read it. Thank you! To make another one, write: offers

opening-is-filled-now = Someone else has taken this place ({ $opening }). It is nothing against you. More offers will come here. If you have a question, write: question

opening-is-gone = This offer ({ $opening }) is no longer here. It is nothing against you, and you don’t need to do anything. More offers will come here.

# $who is a name or a tree's.
interested-left = { $who } is no longer in the programme. You don’t need to do anything.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-openings = offers, offer, my offers, job offers
command-openings = Offers from partners
