### My skills: what a helper has lived, since when, and their languages.

my-topics =
    What do you know well? ✓ means: chosen. Touch to add or take away.
    .that-is-all = That is all

# $topic is a trade or a step of life.
my-years =
    { $kind ->
        [trade] How long have you known this work: { $topic }? This way, we find the person who can say: “I have done it myself.”
       *[step] This step: { $topic }. How long ago was it? Things change, and it helps us choose well.
    }
    .skip = Skip

years-under-one = less than a year
years-one-to-three = 1 to 3 years
years-three-to-ten = 3 to 10 years
years-over-ten = more than 10 years

# $topic is a trade or a step, $years says since when.
topic-since = { $topic } ({ $years })

# $topic is what they are asked about no more, since they said so.
topic-not-asked = { $topic } (no more questions)

my-experience =
    How do you work, or how did you work?
    .employed = { helper-experience.employed }
    .business = { helper-experience.business }
    .both = { helper-experience.both }

my-speaking =
    Which languages do you speak well? Some people like speaking better than writing. ✓ means: chosen.
    .that-is-all = That is all

my-reading =
    Which languages do you read well? We first look for someone who reads the language of the question. ✓ means: chosen.
    .that-is-all = That is all
