### Meant: when something could mean two things.

# $before and $after are button labels.
change-answer =
    You have already answered: “{ $before }”. Do you want to change it to “{ $after }”?
    .yes = Yes, change it
    .no = No

answer-stays = OK, nothing changes.

which-question = Two questions are open. Which one do you mean?
