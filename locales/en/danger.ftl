### Danger: said at once. Numbers first; what a call means; no promise. Checked every year by the operator.

help-suicide =
    Your life matters. Call 3114: free, day and night. Someone listens to you, in French.
    In danger now: 15 or 112. They ask where you are.
    You cannot speak: send an SMS to 114, in French.

help-violence =
    In danger now: 112, or 17 (police). They ask where you are. By SMS: 114, in French.
    To talk without giving your name: 3919 (women), free, day and night, help with other languages.
    For all victims: 116 006, free.

help-trafficking =
    In danger now: 112. They ask where you are. By SMS: 114, in French.
    Nobody has the right to take your papers or to force you to work. To talk about it: 116 006, free, or a counsellor here.

help-child =
    A child in danger: call 119, free, day and night, secret.
    In danger now: 112, or 15 for a doctor. They ask where you are. By SMS: 114, in French.

# $contact says how to reach a person.
counsellor-was-told = We have told a counsellor. We don’t know when they will read it: if you are in danger, call. You can go on writing here.

no-counsellor-there =
    { $contact ->
        [none] No counsellor has read your message yet. If you are in danger, call 112, or the numbers above.
       *[other] No counsellor has read your message yet. If you are in danger, call 112, or the numbers above. To reach the programme: { $contact }
    }

# $counsellor is their name.
counsellor-saw-it = { $counsellor }, from the programme, has read your message and is taking care of you.

are-you-in-danger =
    I would rather ask: are you, or someone near you, in danger?
    .yes = Yes
    .counsellor = Talk to a counsellor
    .no = No, everything is fine

# $who is a name, $kind of danger, $since a date and time, $words what they wrote.
someone-in-danger =
    ⚠ { $who } may be in danger ({ $kind }), { $since }:
    “{ $words }”

    We have sent the emergency numbers.
    .take = I take care of it

alert-is-yours = Thank you. You are taking care of it. We have stopped asking the other counsellors.

# $by is the colleague who was quicker.
alert-was-taken = { $by } is already taking care of it. You don’t need to do anything.

# Nobody is on duty. $at is when somebody is, $day whether that is today or tomorrow.
counsellors-off-duty =
    { $day ->
        [today] We have told the counsellors. They are not on duty before { $at } today.
        [tomorrow] We have told the counsellors. They are not on duty before tomorrow ({ $at }).
       *[later] We have told the counsellors. They are not on duty before: { $at }.
    } If you are in danger, don’t wait: call 112, or the numbers above.
