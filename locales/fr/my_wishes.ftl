### My wishes: how much and when, what for, what not about; and who they are, if they like to say.

my-week =
    Combien de questions par semaine, au plus ? Vous pouvez toujours dire non.
    .one = { helper-week.one }
    .two = { helper-week.two }
    .three = { helper-week.three }
    .five = { helper-week.five }

my-free-times =
    Quand aimez-vous répondre ? Ce n’est pas un engagement. ✓ veut dire : choisi.
    .that-is-all = C’est tout

my-part =
    À quoi aimeriez-vous participer ? Nous vous demandons avant, et vous pouvez dire non. ✓ veut dire : choisi.
    .that-is-all = C’est tout

part-answer = Répondre à des questions
part-tell-a-group = Raconter à un groupe
part-go-along = Venir à une visite
part-talk-french = Parler français ensemble
part-shape-programme = Dire mon avis

not-my-topics =
    De quoi aimez-vous mieux ne pas parler ? Pas besoin de raison. Nous ne vous envoyons pas ces questions. Les conseillers le voient aussi. ✓ veut dire : choisi.
    .that-is-all = C’est tout

not-topic-papers = papiers
not-topic-debts = dettes
not-topic-business = créer une entreprise
not-topic-family = famille
not-topic-health = santé

my-gender =
    Êtes-vous une femme, un homme ? Certaines personnes aiment mieux écrire à une femme. Cela ne sert à rien d’autre.
    Dit jusqu’ici : { $said }
    .woman = { gender-woman }
    .man = { gender-man }
    .other = { gender-other }
    .rather-not = { gender-rather-not }

gender-woman = Une femme
gender-man = Un homme
gender-other = Autre
gender-rather-not = Je préfère ne pas dire

nothing-told = rien

# $said is a country, or says that none was told.
my-country =
    De quel pays venez-vous ? Cela sert à une seule chose : que personne n’écrive à quelqu’un qui lui fait peur. Choisissez, ou écrivez-le.
    Dit jusqu’ici : { $said }

country-af = Afghanistan
country-ua = Ukraine
country-sy = Syrie
country-sd = Soudan
country-er = Érythrée
country-cd = RD Congo
country-rather-not = Je préfère ne pas dire
