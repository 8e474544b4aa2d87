### Find: one person among all, for counsellors.

find-person =
    Who are you looking for? Write a name, or part of it, in any script. Or choose:
    .mine = My people
    .newcomers = Newcomers
    .helpers = Peer helpers
    .partners = Partners
    .counsellors = Counsellors
    .nobodys = Without a counsellor
    .blocked = Blocked people

# $count is how many were found.
people-found =
    { $count ->
        [0] I cannot find anyone. Write the name another way, or with fewer letters.
        [one] I found one person. To search again, write a name.
       *[other] I found { $count } people. To search again, write a name.
    }

# A line of the list: $who is a name, $heard when they last wrote.
person-line =
    { $who } ({ $role ->
        [newcomer] newcomer
        [helper] peer helper
        [partner] partner
        [interpreter] interpreter
       *[counsellor] counsellor
    }), { $heard }

# $count is how many more there are.
people-more =
    { $count ->
        [one] And one more
       *[other] And { $count } more
    }

person-not-here = This person is no longer in the programme, or you cannot see their page.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-people = people, find, search, find someone, find a person
command-people = Find a person
