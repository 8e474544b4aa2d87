### Opening look: what a counsellor reads of openings, those that wait for a look first.

# $who offers it, for $organisation; $reasons are a list.
opening-held =
    { $who } ({ $organisation }) offers: { $kind }.
    “{ $what }”

    Place: { $place }
    { $details }

    Please check: { $reasons }. Can it be sent?
    .yes = Yes, send it
    .no = No, with a word why
    .ask = Ask the partner first
    .later = Later

# A line of the list.
waiting-opening = { $who } offers: { $kind }

opening-was-looked-at = This offer is no longer waiting: someone has looked at it, or it was changed or taken back. You don’t need to do anything.

opening-let-go = Done: the offer is sent, and we tell the partner.

# $kind is what it is.
opening-goes-out = A counsellor has read your offer ({ $kind }): it is on its way. Thank you for waiting.

write-opening-refusal =
    Your word to the partner about this offer:
    “{ $what }”

    Say in one sentence why it is not sent.

# $counsellor is a name, $words are theirs.
opening-refused =
    Your offer ({ $kind }) is not sent. { $counsellor } tells you why:
    “{ $words }”

    To make another one, write: offers

opening-you-refused = We tell the partner. The offer is not sent.

write-to-partner =
    What do you want to ask about this offer?
    “{ $what }”

    It waits until then.

# $who is the partner.
partner-is-asked = We have asked { $who }. The reply will come here.

counsellor-asks-partner =
    A counsellor has a question about your offer:
    “{ $words }”

    Write your answer here, or change the offer.
    .change = Change the offer

partner-answers =
    { $who } replies to your question:
    “{ $words }”

counsellor-reads-it = Thank you. A counsellor reads it, and replies to you here.

## All that partners offered.

# $count is how many there are.
all-openings =
    { $count ->
        [0] No partner has offered anything yet. To invite one, write: invite
        [one] One offer from a partner:
       *[other] The last { $count } offers:
    }
    .enough = Menu

# The numbers are people: told of it, interested, who have it, who meet.
opening-page =
    { $who } ({ $organisation }): { $kind }, { $state }.
    “{ $what }”

    Place: { $place }
    { $details }

    Shown to: { $told }. Interested: { $interested }. Got it: { $taken }. Meetings: { $meetings }.
    .take-down = Take it down
    .fine = It is fine like this

opening-taken-down = It is taken down. We tell the partner and those who were waiting.

# $contact says how to reach a person.
opening-was-taken-down = A counsellor has taken down your offer ({ $kind }). To talk about it: { $contact }
