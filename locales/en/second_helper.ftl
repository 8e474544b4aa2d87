### Second helper: nobody depends on one person alone.

# $helper accompanies $newcomer, a tree's name; $aim is what a counsellor wrote.
be-second =
    { $helper } gives { $newcomer } personal support. The goal:
    “{ $aim }”

    If { $helper } cannot answer, may we ask you? You can say no, without a reason.
    .yes = Yes
    .no = No

second-needed =
    The personal support for { $newcomer } needs one more peer helper. Who can help? Nobody should depend on one person alone.
    .later = Later

you-are-second = Thank you! We will write to you only if it is needed.

you-are-first = Thank you! You now give this person personal support. We are also looking for a second person.

second-is-there = Already done: two peer helpers are there.

second-is-asked = We are asking { $helper }.

# A line of the list: $who is accompanied.
waiting-second = { $who }: one peer helper is missing
