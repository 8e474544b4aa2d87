# $audience is for whom, $count how many people these are.
audience =
    For whom?
    { $audience }
    That makes, without you: { $count }
    .roles = Choose roles
    .languages = Choose languages
    .trades = Choose trades
    .sessions = Of a meeting
    .name = By their names
    .everyone = Everyone
    .that-is-all = That is right

audience-roles =
    For which roles? ✓ means: chosen. Nothing chosen means: all.
    .that-is-all = That is all

audience-languages =
    For readers of which languages? ✓ means: chosen. Nothing chosen means: all.
    .that-is-all = That is all

audience-trades =
    For which trades? ✓ means: chosen. These are the people who think of it, have lived it or offer something in it.
    .that-is-all = That is all

# $count is how many there are to choose from.
audience-sessions =
    { $count ->
        [0] There is no meeting at the moment.
       *[other] Who is invited to which meeting? ✓ means: chosen. Without those who said no.
    }
    .that-is-all = That is all

audience-name = Which name? A part of it is enough, in any script.

# $count is how many have such a name, and can be added.
audience-found =
    { $count ->
        [0] Nobody of this name can be added. Perhaps nobody has met this person yet?
       *[other] Touch whom to add. ✓ means: chosen.
    }
    .another = Another name
    .that-is-all = That is all

audience-not-this-one = This person can’t be added here. Look for another name.

audience-everyone = Everyone

audience-nobody-yet = Nobody yet: touch what fits.

# Lists.
audience-of-roles = Roles: { $roles }
audience-of-languages = Languages: { $languages }
audience-of-trades = Trades: { $trades }
# $count is how many.
audience-of-sessions = Meetings chosen: { $count }
audience-of-named = Chosen by name: { $count }

audience-role-newcomer = newcomers
audience-role-helper = peer helpers
audience-role-partner = partners
audience-role-interpreter = interpreters
audience-role-counsellor = counsellors
