### Opening for you: a newcomer reads what fits them, and decides what a partner may read of them.

# $organisation offers it, $reason says why this reader gets it.
opening-for-you =
    { $organisation } propose : { $kind }.
    « { $what } »

    Lieu : { $place }
    { $details }

    Pour vous, parce que { $reason } Vous êtes libre de dire non.
    .interested = Cela m’intéresse
    .not-for-me = Pas pour moi
    .original = Voir l’original
    .report = Signaler

fits-same-trade = c’est votre métier.
fits-income-soon = vous cherchez un revenu bientôt.
fits-same-aim = cela va avec votre projet.

opening-not-for-you = D’accord, merci de l’avoir dit. Personne ne demande pourquoi. Pour la revoir, écrivez : offres

opening-stands-no-more = Cette offre n’est plus là, ou elle change en ce moment. Vous n’avez rien à faire : si elle revient, vous la lisez ici.

# $name to $reach: what the partner will read, item by item.
interest-preview =
    Voici ce que { $organisation } lira, et rien d’autre :

    Nom : { $name }
    Métier : { $trade }
    Avant : { $before }
    Français : { $french }
    Pour me joindre : { $reach }

    On vous écrit ici, sans votre numéro. Vous pouvez enlever ce que vous voulez.
    .reach = Comment me joindre
    .not-now = Ne rien envoyer

interest-send = Envoyer cela

# $what is an item.
leave-out = Enlever : { $what }
put-in-again = Remettre : { $what }
interest-item-name = le nom
interest-item-trade = le métier
interest-item-before = avant
interest-item-french = le français
interest-item-reach = me joindre
kept-to-oneself = rien
reach-me = Ajouter : me joindre
reach-again = Changer : me joindre

interest-reach = Comment peut-on vous joindre, en plus d’ici ? Écrivez une ligne : un lieu, des heures ; un numéro seulement si vous le voulez. Vous la relisez avant qu’elle parte.

# $organisation is who reads it.
interest-sent = C’est envoyé à { $organisation }. La réponse arrive ici. Un oui ou un non, ce n’est pas un jugement sur vous. Vous pouvez dire non à tout moment.

interest-was-sent = C’est déjà envoyé, une fois suffit. La réponse arrive ici.

# $count is how many there are.
openings-for-me =
    { $count ->
        [one] Une offre pour vous :
       *[other] { $count } offres pour vous :
    }
    .enough = Menu

interest-state-told = nouvelle
interest-state-not-now = pas maintenant
interest-state-sent = envoyé

no-openings-yet = Pas d’offre pour vous en ce moment. Dès qu’une va avec votre projet, elle arrive ici. Dire votre métier et votre projet aide : écrivez : projet

# $contact says how to reach a person.
openings-not-yet = Pour vous, les offres passent par un conseiller. Demandez-lui : { $contact }. Ou posez votre question ici.
