### Session details: small questions about a session, and how the answers read.

# $kind is what it is.
session-what =
    { $kind ->
        [trade] Which trade, and what will you talk about? Simple words: they are translated.
        [round-table] What will you talk about, and with whom? Simple words: they are translated.
        [meal] Which meal, and what do people bring? Simple words: they are translated.
        [helpers] What will peer helpers talk about? Simple words: they are translated.
        [visit] What will people see? Simple words: they are translated.
       *[individual] Who is it with, and what for? Simple words: they are translated.
    }

session-at =
    Which day, at what time? For example: Tuesday 18:00, 14/12 at 18:30, or tomorrow 10:00-12:00.
    .ask = Ask what suits people

no-such-hour = This hour does not exist on that day: the clocks go forward by one hour. Write another time.

session-lasts =
    How long does it take?
    .one-hour = 1 hour
    .hour-and-half = 1 hour and a half
    .two-hours = 2 hours
    .three-hours = 3 hours
    .half-day = Half a day
    .day = A whole day
    .days = Several days

session-days =
    How many days? Then you read from when until when, before anyone sees it.
    .two = 2 days
    .three = 3 days
    .four = 4 days
    .five = 5 days

session-place =
    Where? Write the address, with the town. Only people whom the team has met read it. A link of a map, or a point like 45.764, 4.836, becomes a link.
    .not-yet = No place yet

session-map-not-read = This link does not say where it is: we took it out. In your map, touch the place for a while, copy its two numbers (for example 45.764, 4.836), and write them with the address.

session-extras =
    What is there? Touch what is true.
    .that-is-all = That is all

session-extra-food = there is food
session-extra-children = children are welcome
session-extra-transport = the trip is paid
session-extra-women-only = among women

session-places =
    How many places?
    .any = No limit
    .ten = 10
    .twenty = 20
    .other = Another number

session-places-other = How many places? Write the number.

not-a-number = Write one number, from 1 to 500.

## How the answers read: lines below what it is.

# How long it takes: $length, as in 2:30.
session-when = When: { $when } (takes { $length } h)
# On several days: from $when until $until.
session-when-days = When: { $when } – { $until } ({ $days } days)
session-where = Where: { $place }
# $extras are what there is.
session-also = Good to know: { $extras }
place-not-yet = to be said
place-by-counsellor = ask the team
