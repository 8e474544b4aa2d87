### My wishes: how much and when, what for, what not about; and who they are, if they like to say.

my-week =
    How many questions a week, at most? You can always say no.
    .one = { helper-week.one }
    .two = { helper-week.two }
    .three = { helper-week.three }
    .five = { helper-week.five }

my-free-times =
    When do you like to answer? You don’t promise anything. ✓ means: chosen.
    .that-is-all = That is all

my-part =
    What would you like to take part in? We ask you first, and you can say no. ✓ means: chosen.
    .that-is-all = That is all

part-answer = Answer questions
part-tell-a-group = Tell my path to a group
part-go-along = Come along on a visit
part-talk-french = Speak French together
part-shape-programme = Say what I think

not-my-topics =
    What would you rather not talk about? You need no reason. We don’t send you such questions. Counsellors see this too. ✓ means: chosen.
    .that-is-all = That is all

not-topic-papers = papers
not-topic-debts = debts
not-topic-business = starting a business
not-topic-family = family
not-topic-health = health

my-gender =
    Are you a woman or a man? Some people like better to write to a woman. We use it for nothing else.
    Told so far: { $said }
    .woman = { gender-woman }
    .man = { gender-man }
    .other = { gender-other }
    .rather-not = { gender-rather-not }

gender-woman = A woman
gender-man = A man
gender-other = Other
gender-rather-not = I would rather not say

nothing-told = nothing

# $said is a country, or says that none was told.
my-country =
    Which country are you from? We use it for one thing only: so that nobody has to write to someone they are afraid of. Choose, or write it.
    Told so far: { $said }

country-af = Afghanistan
country-ua = Ukraine
country-sy = Syria
country-sd = Sudan
country-er = Eritrea
country-cd = DR Congo
country-rather-not = I would rather not say
