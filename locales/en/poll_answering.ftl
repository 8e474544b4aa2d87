### Answering a poll: one tap, then words, if one wants.

# $question is what is asked, $note says who will know what was answered.
poll-choose =
    What you think counts:
    { $question }

    { $note }

poll-write =
    What you think counts:
    { $question }

    { $note }
    .skip = Skip

poll-is-anonymous = Without your name: nobody can find out what you answer. For this reason an answer can’t be changed.

# $until is when it ends.
poll-is-named = The team sees your name with your answer. You can change it until: { $until }

poll-asked-again = You have not answered yet. We remind you only this once.

poll-words-are-mixed = The team reads your words without your name, mixed with those of others; it sees in which language. Write nothing that shows who you are.

# The number of this question, and of how many.
poll-question-of = Question { $number } of { $of }

poll-add-words = Would you like to say why, in your own language?

poll-answer-good = 🙂 Good
poll-answer-so-so = 😐 So-so
poll-answer-bad = 🙁 Bad
poll-answer-yes = Yes
poll-answer-no = No

poll-thanks-anonymous = Thank you! It is counted, without your name. You will read what came of it in your weekly update.

# $until is when it ends.
poll-thanks-named = Thank you! To change your answer, press another button, until: { $until }

poll-answer-changed = It is changed, thank you.

poll-was-answered = You have answered this question already, thank you. Without names an answer can’t be changed.

poll-is-over = This poll is over, we take no more answers. Thank you all the same! To say something to the team, write: menu

# A number or word that could answer two questions, one of which is secret: that one is shown again alone.
answer-it-alone = I am not sure which question you are answering. Here is this one again, please answer it first:

## The questions of the ready-made series.

poll-set-newcomers-1 = How is it going for you in the programme?
poll-set-newcomers-2 = Do you know whom to ask when you have a question?
poll-set-newcomers-3 = What are you missing, or what helps you?

poll-set-helpers-1 = How is it going for you as a peer helper?
poll-set-helpers-2 = Do we ask too much of you?
poll-set-helpers-3 = What do you need to help well?

poll-set-partners-1 = How are things going with the people of the programme?
poll-set-partners-2 = Do you know enough before you meet someone?
poll-set-partners-3 = What should we do better?

poll-set-team-1 = How is the work in the team going?
poll-set-team-2 = Do you have enough time for each person?
poll-set-team-3 = What should we change first?

poll-set-after-session-1 = How was the meeting?
poll-set-after-session-2 = Did you learn something that is of use to you?
poll-set-after-session-3 = What would you like to talk about next time?

poll-set-at-the-end-1 = How was the whole programme for you?
poll-set-at-the-end-2 = Are you nearer to your goal than at the beginning?
poll-set-at-the-end-3 = Did someone in the programme really help you?
poll-set-at-the-end-4 = What should we keep, and what should we change?
