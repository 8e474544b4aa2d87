### Opening for you: a newcomer reads what fits them, and decides what a partner may read of them.

# $organisation offers it, $reason says why this reader gets it.
opening-for-you =
    { $organisation } offers: { $kind }.
    “{ $what }”

    Place: { $place }
    { $details }

    Why you get it: { $reason } You are free to say no.
    .interested = I am interested
    .not-for-me = Not for me
    .original = See the original
    .report = Report a problem

fits-same-trade = it is your kind of work.
fits-income-soon = you need an income soon.
fits-same-aim = it fits your project.

opening-not-for-you = OK, thank you for telling us. Nobody asks why. To see it again, write: offers

opening-stands-no-more = This offer is no longer here, or it is being changed. You don’t need to do anything: if it comes back, you will read it here.

# $name to $reach: what the partner will read, item by item.
interest-preview =
    Here is what { $organisation } will read, and nothing else:

    Name: { $name }
    Kind of work: { $trade }
    Before: { $before }
    French: { $french }
    How to reach me: { $reach }

    They write to you here, they don’t get your number. You can take out anything you want.
    .reach = How to reach me
    .not-now = Send nothing

interest-send = Send this

# $what is an item.
leave-out = Take out: { $what }
put-in-again = Put back: { $what }
interest-item-name = name
interest-item-trade = kind of work
interest-item-before = before
interest-item-french = French
interest-item-reach = how to reach me
kept-to-oneself = nothing
reach-me = Add: how to reach me
reach-again = Change: how to reach me

interest-reach = Besides here, how can they reach you? Write one line: a place, times of day. A phone number only if you want to. You can read it again before it is sent.

# $organisation is who reads it.
interest-sent = Sent to { $organisation }. The reply will come here. A yes or a no says nothing about what you are worth. You can say no at any time.

interest-was-sent = Already sent, once is enough. The reply will come here.

# $count is how many there are.
openings-for-me =
    { $count ->
        [one] One offer for you:
       *[other] { $count } offers for you:
    }
    .enough = Menu

interest-state-told = new
interest-state-not-now = not now
interest-state-sent = sent

no-openings-yet = No offer for you at the moment. As soon as one fits your project, it will come here. It helps if you tell us your kind of work and your project: write: project

# $contact says how to reach a person.
openings-not-yet = For you, offers come through a counsellor. Ask them: { $contact }. Or ask your question here.
