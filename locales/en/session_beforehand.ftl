### Session beforehand: what someone who comes may do until then; what they wish to hear about; some lines on their project.

# $session is its kind and time.
session-beforehand =
    Until then ({ $session }), if you like:
    .welcome = Meet me at the stop
    .meet = The one I wait for
    .ask = Ask beforehand
    .project = Tell my project
    .vote = Choose questions
    .enough = Nothing, thank you

session-until-then = All right, see you soon! To come back to it, write: meetings

session-project = What is your project, and what would help you? Three lines are enough, in your language. Then you choose what becomes of them. Do not write a number or an address.

session-project-use =
    What should become of these lines? You can change your mind until the day before. Your name is shown to nobody.
    .say = I say it myself
    .read = Someone reads it for me
    .keep = I keep it for myself

# What becomes of the lines.
project-use-say = You say it there yourself. Two hours before, you get your lines here.
project-use-read = Whoever speaks reads it the day before in their language, and says it there without your name.
project-use-keep = Nobody else reads it. Two hours before, you get your lines here.

session-project-noted = It is noted. { $use } To change it, write: meetings

# $words are their own lines.
session-project-kept =
    Your lines:
    “{ $words }”

    { $use }
    .use = Choose something else
    .anew = Write it in another way
    .drop = Delete my lines
    .fine = It is fine like this

session-project-gone = It is deleted. Nobody has read it. To write other lines, write: meetings

session-project-gone-late = It is deleted. If it was to be read, those who speak may have read it already: your name was not there.

# $questions are lines of their own.
session-vote =
    What would you like to hear about ({ $session })? Touch as many as you like. Nobody sees who asks, nor who chooses.

    { $questions }
    .more = See the next ones
    .that-is-all = That is all

session-vote-line = – { $words }

session-vote-kept = It is noted. The questions chosen most come first. Nobody sees who chose what. To change it, write: meetings

## What whoever speaks, and the team, reads.

session-project-to-read =
    A project to read aloud, without a name ({ $session }):
    “{ $words }”

# $count is how many will speak of their project themselves.
session-projects-said =
    { $count ->
        [one] One person wants to tell their project themselves ({ $session }). Leave them a moment, and press nobody.
       *[other] { $count } people want to tell their project themselves ({ $session }). Leave them a moment, and press nobody.
    }

## What they read themselves, two hours before.

session-project-yours =
    It is soon ({ $session }). Here are your lines, to help you:
    “{ $words }”
