### Staying in touch: two who met both say yes, and each reads what the other chose to give.

staying-with = With whom would you like to stay in touch? If they would like it too, each of you gets what the other chose to give. Otherwise you hear nothing more, and nobody will know why.
    .more = See the others
    .enough = Menu

# $who is a name, $when a day: where and when they met.
person-met = { $who }, { $when }

wished-before = Asked already: { $who }

staying-with-nobody = Here you find the people you meet: at a meeting, in personal support, or by writing to each other here. For now there is nobody.

# $contact says how to reach a person.
staying-not-yet = For this, a counsellor must know you first. Talk to them: { $contact }

staying-is-possible = To stay in touch with this person, write: stay in touch

staying-is-over = This is not possible any more. Nothing was given. To choose someone, write: stay in touch

# $who is a name, $until a day.
staying-wished = You asked to stay in touch with { $who }. If you both want it, you will read it here before { $until }. Do you want to take it back?
    .leave = Leave it
    .take-back = Take it back

staying-wished-already = You have asked already. If { $who } wants it too, you will read it here. You have nothing to do.

staying-taken-back = You have taken it back. Nothing was given, and what you had written is deleted.

staying-done-lately = { $who } and you have just exchanged your contacts. Look further up in your messages.

## What to give.

staying-give = What would you like to give to { $who }? Touch everything you want to give; nothing else is shown. Nothing leaves yet.
    .that-is-all = That is all
    .nothing = Nothing, stop

giving-name = My name
giving-number = My WhatsApp number
giving-phone = A phone number
giving-telegram = My name on Telegram
giving-address = An address

# $what is the kind, $who a name.
staying-write =
    { $what ->
        [name] Which name would you like to give to { $who }?
        [phone] Write the phone number that { $who } should have. Check the digits well.
        [telegram] Write your name on Telegram. It begins with @.
       *[address] Write the address that { $who } should have: an e-mail address, for example.
    }

# Of each kind one line, $words as they were written.
given-name = Name: { $words }
given-number = WhatsApp: { $words }
given-phone = Phone: { $words }
given-telegram = Telegram: { $words }
given-address = Address: { $words }

nothing-given = nothing

# $given is what was chosen, line by line.
staying-send =
    If you both want it, { $who } reads this:
    { $given }

    Take care: what is given cannot be taken back. Do you want to give it?
    .yes = Yes, give it
    .change = Change it
    .no = No, nothing

staying-nothing-given = All right, nothing is given. What you had chosen is deleted.

staying-sent = Noted. If { $who } wants it too, you will read it here within two weeks. Otherwise you hear nothing more. To take it back, write: stay in touch

## What the other reads.

# $met says how they know each other, $question how the one began about which they wrote.
staying-asked =
    { $who } would like to stay in touch with you. { $met ->
        [session] You were at the same meeting.
        [accompaniment] You know each other from personal support.
        [question] You wrote to each other here: “{ $question }”.
       *[talk] You wrote to each other here.
    } Would you like it too? You choose what you give. If you say no, or nothing, nobody will know.
    .yes = Yes
    .no = No

staying-no = All right. { $who } will not know, and you need not explain anything.

staying-exchanged =
    { $who } and you stay in touch. This is what { $who } gives you:
    { $given }

    Note it in your phone: here, we delete it. It is for you, do not give it to anybody else.

## After a session.

# $session is its kind and time.
staying-list = Would you like to stay in touch with someone from this meeting ({ $session })? Then your name is on a short list. Only people who were there, and who are on the list too, can read it.
    .yes = Yes
    .no = No

staying-name = Which name may the others read? A first name is enough.

staying-not-listed = All right, your name is not shown.

staying-listed-alone = Your name is on the list. For now nobody else is on it. To look again later, write: stay in touch

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-stay = stay in touch, keep in touch
command-stay = Stay in touch
