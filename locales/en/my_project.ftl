### My project: read back in plain words, changed item by item or as a whole, put off.

# Each is a list, a word of ours, or the reader's own words.
my-project =
    { $told ->
        [no] You have not told us anything about your project yet. There is no hurry.
       *[yes] Your project, as you told it:
        Kind of work: { $trade }
        Goal: { $aim }
        Income needed: { $income }
        Difficulties: { $obstacles }
        French: { $french }
        Before: { $before }
        Free: { $freetime }
        Who helps me: { $wishes }
    }{ $putoff ->
        [yes] { " " }(Put aside until { $until }.)
       *[no] { "" }
    }
    .change = Change one thing
    .tell-all = Tell everything now
    .something-else = I want something else
    .put-off = Put it aside for now
    .go-on = Go on with it now
    .before = What it was before
    .done = It is done, I made it
    .enough = It is fine like this

not-told = not told yet

change-what =
    What do you want to change?
    .nothing = Nothing, go back

item-trade = Kind of work
item-aim = Goal
item-income = Income
item-obstacles = Difficulties
item-french = French
item-before = Before
item-free-time = When I am free
item-wishes = Who helps me
item-put-off = Put aside

change-is-welcome = Changing your project is moving forward: many people did it. What you said before stays noted. Let’s talk about the new one.

why-changed =
    If you like, tell us why: it helps us understand what is missing. Write, or skip.
    .skip = Skip

put-off =
    Of course. For how long? Until then, we ask nothing about your project. You can ask questions as before.
    .one-month = One month
    .three-months = Three months
    .six-months = Six months
    .no = No, keep it

# $until is a date and time.
project-put-off = OK, your project waits for you. We will write to you on { $until }, not before. To go on with it earlier, write: project

project-goes-on = Your project goes on. It is good to see you again!

project-done = What good news, well done! Your project stays here, you can always look at it and change it.

project-comes-back =
    You put your project aside until today. Do you want to go on with it?
    .go-on = Yes, go on
    .later = Not yet
    .something-else = I want something else

# $item is what changed, $before what it was, $since when it changed.
it-was = { $item }: { $before } (changed: { $since })

typed-project = project, my project
command-project = My project
