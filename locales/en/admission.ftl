### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } would like to join the programme. Do you agree?
    .yes = Yes, welcome
    .no = Not yet

# $newcomer is their name.
have-you-met =
    Have you met { $newcomer }? After that, peer helpers can answer their questions too.
    .yes = Yes, we have met
    .no = Not yet

# $peers is yes where helpers may answer them.
newcomer-admitted =
    { $peers ->
        [yes] Noted: { $newcomer } can now ask peer helpers.
       *[no] Noted. { $newcomer } still gets answers from counsellors only: we are not sure that this person is 18.
    }

newcomer-not-admitted = OK. For now, only the team is in touch with { $newcomer }.

# $by is the colleague who was quicker.
newcomer-was-admitted = Already done: { $by } has welcomed { $newcomer }. You don’t need to do anything.

# $question is what they asked the team.
ask-helpers-too =
    You asked the team:
    “{ $question }”
    Do you want peer helpers to read it too? They don’t see your name.
    .yes = Yes, ask them
    .no = No, only the team

team-keeps-it = OK: the team keeps this question and will answer you.
