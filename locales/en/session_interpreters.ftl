### Session interpreters: who interprets at a session, asked by a tap.

# $languages are names of languages.
session-lacks-interpreters = Without an interpreter: { $languages }

# $count is how many languages there are beside the programme's own, $lines tell how each stands.
session-interpreters =
    { $count ->
        [0] For now, all who come ({ $session }) read the programme’s language. No interpreter is missing.
       *[other] The languages of those who come, or may ({ $session }):
    }
    { $lines }
    .that-is-all = That is all

# $count is how many read this language.
interpreter-comes = ✓ { $language } ({ $count }): { $who } interprets.
# $asked is how many have not answered yet, $free how many can be asked.
interpreter-lacks = ✗ { $language } ({ $count }): nobody. No answer yet: { $asked }. Can be asked: { $free }.
interpreters-ask = Ask: { $language }

session-interpreters-asked =
    { $count ->
        [one] One interpreter reads the request. If they say yes, you hear it here.
       *[other] { $count } interpreters read the request. The first yes takes the place, and you hear it here.
    }

session-interpreter-needed-no-more = For this language there is nothing more to ask. Here is how it stands:

session-interpreter-will = Good news: { $who } interprets ({ $language }), { $session }.

session-interpreter-will-not = The interpreter ({ $language }) can’t come any more: { $session }. To ask others, write: meetings

session-no-interpreter = No interpreter ({ $language }) can come: { $session }. Plan something else, or talk about it with those who come.

## What interpreters read.

# $language is the one to interpret.
session-interpret =
    People who come to this meeting read your language ({ $language }):
    “{ $what }”

    { $details }

    Kind: { $kind }. Can you interpret? The first yes is enough. A no is a no.
    .yes = Yes, I am coming
    .no = No, not this time
    .original = See the original

session-you-interpret =
    Thank you, you are the interpreter!
    { $details }

    We remind you the day before, then two hours before. If you can’t come any more, say so soon. Write: meetings

session-interpret-no = All right, thank you for saying so. Nobody asks why.

session-interpret-not-any-more = Thank you! No interpreter is needed for this meeting any more. You have nothing to do.

session-interpreter-found = Someone interprets already ({ $session }). Thank you for being there; you have nothing to do.
