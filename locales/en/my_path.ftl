### My path: a helper tells their own way, from arrival on, for newcomers to read.

tell-my-path =
    Your path can help people even before they ask. Five lines: your work before, then your life here. Why you left and how you travelled belong to you: we don’t ask about that.
    .lines = Line by line
    .at-once = All at once, or by voice
    .later = Later

path-later = OK. Nothing is shown to anyone. To come back to this, write: profile

path-before =
    1 of 5. What was your work before? Write one sentence.
    .skip = Skip

path-first-step =
    2 of 5. Here, what was your first step towards work?
    .skip = Skip

path-hard =
    3 of 5. Here, what was difficult?
    .skip = Skip

path-helped =
    4 of 5. What helped you move forward?
    .skip = Skip

path-advice =
    5 of 5. What would you say today to someone who has just arrived?
    .skip = Skip

path-line-too-long = This is a bit long for one line. Please say it shorter, with 300 letters at most.

path-without-lines = There is nothing to show yet. That is fine: one line is enough.

path-at-once = Write a few sentences, or send a voice message of three minutes at most: your work before, your first step here, what was difficult, what helped you move forward, what you would say today.

path-without-pictures = No pictures here, to protect you: a face or a paper shows who you are. Please write, or send a voice message.

path-topic = Which topic does it belong to?

# $tree is a tree's name, $path what they told.
path-read-back =
    This is what others will read, under the name of a tree, { $tree }:
    “{ $path }”

    { $how ->
        [spoken] Nobody hears it yet. People can recognise a voice: everyone who opens it will hear yours.
       *[written] Nobody sees it yet. Look carefully: no name, no address.
    }
    .show = Show it
    .again = Say it another way
    .later = Not now

path-now-shown = Thank you! Others can now read your path, under the name { $tree }. When you answer someone, they see the name you chose here. To take your path away, at any time, write: profile

path-is-shown =
    Others can read your path, under the name { $tree }:
    “{ $path }”
    .withdraw = Take it away
    .again = Say it another way
    .keep = Leave it

path-withdrawn = Done. From now on, nobody can open it any more. To show it another day, write: profile

# $contact says how to reach a person.
your-path-was-taken-down = A counsellor has taken your path away. It is not against you. To know why: { $contact }. To say it another way, write: profile
