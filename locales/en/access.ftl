### Access, for counsellors: shut out and back, not met after all, one person with two entries.

# $who is a name.
person-access =
    { $who }: what do you want to do?
    .not-met = Undo “we have met”
    .block = Block
    .unblock = Unblock
    .same-person = Same person, here twice
    .to-the-page = Back to their page

block-really =
    Block { $who }? This person can no longer write to anyone here, in any app. Their talks end. A call for help still gets through. You can unblock them later.
    .yes = Yes, block
    .no = No, change nothing

why-blocked = Why block { $who }? One sentence, for your colleagues. The person has the right to read it one day.

person-blocked = Done: we no longer reply to { $who }. To unblock, write: people

# $by is the colleague who was quicker.
person-was-blocked = Already done: { $by } has blocked { $who }.

person-unblocked = Done: { $who } can write again.

# $at is the day, $by who did it, $reason their words.
page-blocked =
    Blocked on { $at } by { $by }:
    “{ $reason }”

page-blocked-before = Blocked on { $at } by { $by }. Since then, this person has deleted everything and come back.

# $contact says how to reach a person.
you-are-blocked =
    The programme no longer replies here. To talk about it with a person: { $contact }
    In danger? Free: 112, by SMS 114, or 15, 17, 18, 115, 3114, 3919, 119.
    To delete your data, write: delete

you-are-let-back-in = You can write here again. To go on, write: menu
