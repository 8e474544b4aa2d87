### Boundary: what a helper can say beside an answer of their own.

# $asker is a name or a tree's.
which-year =
    { $asker } asks:
    “{ $question }”

    In which year was it for you? Write the year, for example 2019.

not-a-year = Please write a year with four digits, not in the future. For example: 2019

# $year is the year that they wrote.
write-what-you-lived = Tell { $asker } how it was for you in { $year }. We add the year, and a note that rules change.
