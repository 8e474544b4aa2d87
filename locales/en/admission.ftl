### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } would like to join the programme. Do you agree?
    .yes = Yes, welcome
    .no = Not yet

newcomer-admitted = Done: { $newcomer } can now ask peer helpers.

newcomer-not-admitted = OK. For now, a counsellor answers { $newcomer }.

# $by is the colleague who was quicker.
newcomer-was-admitted = Already done: { $by } has welcomed { $newcomer }. You don’t need to do anything.
