### My help: what a helper has told about themselves.

# $topics, $speaks, $reads and $times are lists, or say that nothing was told; $further are lines, $week counts questions.
my-help =
    You as a peer helper.
    You know: { $topics }
    { $further }
    You speak: { $speaks }. You read: { $reads }
    When: { $times }. Questions a week, at most: { $week }
    { $path ->
        [shown] Others can read your path.
       *[hidden] Others cannot read your path.
    }
    What do you want to see or change?
    .path = My path
    .practice = Practise again
    .topics = What I know
    .languages = My languages
    .when = When, and how much
    .takes-part = What I like to do
    .not-topics = Not for me
    .background = Who I am

# The lines of $further.
told-experience = You work, or worked: { $experience }
told-years = { $topic }: { $years }
told-part = You like: { $parts }
told-not-topics = Not for you: { $topics }

noted-about-you = Noted, thank you. To change it, write: profile

one-must-stay = There must be at least one. Add the other one first, then take this one away.

typed-profile = profile, my profile
command-profile = You as a peer helper
