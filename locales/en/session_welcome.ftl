### Session welcome: someone waits at the stop for whoever comes to their first session.

# $session is its kind and time.
session-welcome =
    All is new for you there ({ $session }). Would you like someone to wait for you at the stop, twenty minutes before? It is a peer helper who goes there too.
    .named = Yes, with my name
    .nameless = Yes, without my name
    .no = No, thank you

session-welcome-noted = Noted. We ask someone who comes too. As soon as someone says yes, you read here who it is. To change it, write: meetings

session-welcome-no = All right. If you change your mind, write: meetings

session-welcome-after-yes = First say that you are coming: write “meetings” and tap this one. Then someone can wait for you.

# $who waits, $where says where.
session-welcomed =
    { $who } waits for you twenty minutes before: { $session }.
    { $where }

    If you can’t come, or come without help, say so. Write: meetings

# $words are those of whoever waits.
welcomed-where = Where: “{ $words }”
welcomed-at-door = Where: in front of the entrance.
welcomed-where-later = Where: you read it here soon. If not, in front of the entrance.

session-welcome-lost = Whoever was to wait for you can’t any more ({ $session }). We ask someone else. The meeting takes place.

session-welcome-again = The time or the place has changed ({ $session }). If you are coming, we ask again who can wait for you. As soon as someone says yes, you read it here.

session-welcome-by-team = Nobody could say yes for the stop ({ $session }). The team knows. At the entrance, say that it is your first time.

## What helpers read.

# $who comes for the first time, $language is theirs.
session-meet =
    { $who } comes for the first time, and would like someone to be at the stop, twenty minutes before. Language: { $language }.

    { $details }

    Can you be there? They see your first name. A no is a no.
    .yes = Yes, I will be there
    .no = No, I can’t

someone-new = Someone new

session-meet-where =
    Thank you! At which stop, and how will they know you? One line is enough, for example: “Metro Hôtel de Ville, exit 1, red coat”.
    .skip = At the entrance

session-you-meet =
    { $who } looks for you twenty minutes before: { $session }.
    { $where }

    If you can’t any more, say so soon. Write: meetings

session-meet-no = All right, thank you for saying so. Nobody asks why, and your invitation stands.

session-meet-off = You need not wait for anyone at the stop any more ({ $session }). Thank you for saying yes. If you come, nothing else changes.

session-meet-anew = The time or the place has changed ({ $session }). You need not wait for anyone at the stop. If it is still useful, we ask you again.

session-meet-not-any-more = Thank you! For this person there is nothing more to do. Your answer to the invitation stands.

## What the team reads.

# $count is how many.
session-lacks-welcome = To be awaited at the stop, and nobody yet: { $count }

session-welcome-nobody = { $who } comes for the first time ({ $session }), and would like someone to be at the stop. No peer helper can. Can you find someone, at least for the entrance?
