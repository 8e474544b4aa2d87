### Report this.

what-happened =
    Thank you for telling us. The conversation has stopped. A counsellor will read it. We don’t say that it was you. Do you want to tell us what happened?
    .nothing-more = No, that is all

# $contact says how to reach a person.
report-thanks = Thank you. A counsellor is taking care of it. To talk to someone: { $contact }

# $reporter and $reported are names, $words what was reported.
report-arrived =
    ⚠ { $reporter } reports { $reported }. The conversation has stopped. The words reported:
    “{ $words }”
    .take = I take care of it
    .talk = See the conversation

reporter-adds =
    { $reporter } adds to their report:
    “{ $words }”

# $mark says which side they are on.
talk-line =
    { $author } ({ $mark }):
    “{ $words }”
