### Putting right what is kept: the name, the language, the hour; a project and a helper's profile.

correct =
    What is not right?
    .name = My name
    .language = My language
    .timezone = My local time
    .project = My project
    .profile = Me as a peer helper
    .nothing = All is right, go back

correct-name =
    What should we call you? Write a first name or a full name.
    .no-name = No name

name-is-now = Noted: { $name }.

name-is-gone = Noted: we don’t keep a name any more.

correct-language = In which language do you want to read our messages?

correct-timezone =
    Which of these places has the same time as where you are? This way, we don’t write to you at night.
    .paris = Paris
    .antilles = Guadeloupe, Martinique
    .guiana = French Guiana
    .reunion = Réunion
    .mayotte = Mayotte
    .kyiv = Kyiv
    .kabul = Kabul

# $now is the hour where the person is.
timezone-is-now = Noted. Where you are, it is now: { $now }
