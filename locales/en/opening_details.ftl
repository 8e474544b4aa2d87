### Opening details: small questions about what a partner offers, and how the answers read.

# $kind is what it is.
opening-what =
    { $kind ->
        [training-place] Which training? Say what people learn, and which diploma they get. Use simple words: they will be translated.
        [visit] What can people see? Use simple words: they will be translated.
        [talk] What do you want to talk about, and with whom? Use simple words: they will be translated.
       *[job] What is the work? Say what there is to do, and what a normal day is like. Use simple words: they will be translated.
    }

opening-trade = For which kind of work?

any-trade = Any kind of work

opening-start =
    When does it start? Touch a button, or write the day in numbers, day and month: 15/03
    .now = Now
    .to-be-agreed = To be agreed

not-a-day = I did not understand the day. Write it in numbers, first the day, then the month: 15/03

day-is-past = This day is already over. Write a day that is still to come, or touch a button.

opening-lasts =
    How long is the internship? If it is longer than two months, the law says the person must be paid (gratification).
    .up-to-two-months = Two months or less
    .longer = Longer

opening-pay =
    What is the pay, before deductions (brut)? First: per hour or per month?
    .to-be-agreed = To be agreed

pay-per-hour = Per hour
pay-per-month = Per month
pay-per-unpaid = It is not paid

opening-pay-an-hour = How many euros per hour, before deductions (brut)? Write the number: 12.50

opening-pay-a-month = How many euros per month, before deductions (brut)? Write the number: 1900

not-an-amount = I need one amount, in numbers, for example 12.50 or 1900. If you don’t know it yet, write: back

opening-hours =
    How many hours a week?
    .full = 35 hours
    .half = 17 hours
    .other = Another number
    .to-be-agreed = To be agreed

opening-hours-other = How many hours a week? Write the number: 28

not-hours = Write how many hours, in numbers, from 1 to 48.

opening-french =
    How much French does the person really need on the first day?
    .none = None
    .a-little = A few words
    .everyday = Enough to get by
    .good = Speaking it well

opening-place =
    Where is it? Write the town, or the address of the place.
    .not-yet = No place yet

opening-transport =
    How do people get there?
    .near-a-stop = A bus or train stop is near
    .far = It is far from any stop
    .needs-a-car = You need a car

opening-places =
    For how many people?
    .one = One
    .two = Two
    .three = Three
    .five = Five
    .ten = Ten

opening-until =
    For how long should we show it?
    .two-weeks = Two weeks
    .one-month = One month
    .three-months = Three months

## How the answers read: lines below what it is.

# $hours is 0 where it is not said yet.
opening-details =
    Kind of work: { $trade }
    Start: { $start }
    Pay: { $pay }
    Per week: { $hours ->
        [0] to be agreed
        [one] { $hours } hour
       *[other] { $hours } hours
    }
    French: { $french }
    Getting there: { $transport }
    Places: { $places }, until { $until }

opening-details-short =
    Kind of work: { $trade }
    When: { $start }
    French: { $french }
    Getting there: { $transport }
    Places: { $places }, until { $until }

to-be-agreed = to be agreed
not-said = not said
starts-now = now

# $amount is in euros.
pay-hour = { $amount } € per hour, before deductions (brut)
pay-month = { $amount } € per month, before deductions (brut)
pay-unpaid = not paid

asks-french-none = none needed
asks-french-a-little = a few words
asks-french-everyday = enough to get by
asks-french-good = speaking it well

transport-near-a-stop = a bus or train stop is near
transport-far = far from any stop
transport-needs-a-car = you need a car
