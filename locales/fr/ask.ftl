### Ask: a question, and two taps about it.

first-question =
    Que voulez-vous demander ? Écrivez votre question, ou choisissez-en une. N’écrivez pas ici votre numéro, votre adresse ni votre numéro de dossier.
    .sample-kitchen = Comment devenir cuisinier en France ?
    .sample-training = Comment trouver une formation quand on parle peu français ?
    .sample-business = Faut-il un diplôme pour ouvrir son propre commerce ?

ask-your-question = Quelle est votre question ? Écrivez-la dans votre langue. N’écrivez pas votre numéro, votre adresse ni votre numéro de dossier.

# $question is what the person just wrote, $peers is yes where helpers may read it.
ask-this =
    { $peers ->
        [yes] Vous avez écrit : « { $question } » Voulez-vous le demander à des personnes qui l’ont vécu ?
       *[no] Vous avez écrit : « { $question } » Voulez-vous le demander à un conseiller ?
    }
    .yes = Oui, demander
    .counsellor = À un conseiller
    .no = Non

# $trade and $aim are what they told of their project.
ask-as-before =
    C’est sur votre projet ({ $trade } ; but : { $aim }) ? Si vous ne touchez rien, votre question part dans 10 minutes.
    .yes = Oui
    .with-obstacles = Oui, et dire mes difficultés
    .other = Non, autre chose

choose-topic =
    C’est sur quoi ? Si vous ne touchez rien, votre question part dans 10 minutes.
    .kitchen = { topic-kitchen }
    .building = { topic-building }
    .care = { topic-care }
    .cleaning = { topic-cleaning }
    .transport = { topic-transport }
    .shop = { topic-shop }
    .first-job = { topic-first-job }
    .training = { topic-training }
    .other = Autre, je ne sais pas

choose-aim =
    Vous cherchez un emploi, ou vous voulez votre propre entreprise ? Si vous ne touchez rien, votre question part dans 10 minutes.
    .job = Un emploi
    .business = Mon entreprise
    .training = Une formation
    .unsure = Je ne sais pas encore

# $helpers is how many people were asked.
question-sent =
    { $helpers ->
        [one] Votre question est partie. Une personne qui l’a vécu la lit. Elle ne voit pas votre nom. Nous vous écrivons dès qu’elle répond.
       *[other] Votre question est partie. { $helpers } personnes qui l’ont vécu la lisent. Elles ne voient pas votre nom. Nous vous écrivons dès que l’une répond.
    }

# $helpers is how many people were asked; nothing says what it is about.
question-sent-to-anyone =
    { $helpers ->
        [one] Votre question est partie. Une personne arrivée ici avant vous la lit. Elle ne voit pas votre nom. Nous vous écrivons dès qu’elle répond.
       *[other] Votre question est partie. { $helpers } personnes arrivées ici avant vous la lisent. Elles ne voient pas votre nom. Nous vous écrivons dès que l’une répond.
    }

question-to-counsellor = Votre question va à un conseiller. Nous vous écrivons dès qu’il répond.

nobody-fits-yet = Pour le moment, aucun pair-aidant n’a vécu cela. Un conseiller va lire votre question. Nous vous écrivons dès qu’il répond.

question-already-sent = Cette question est déjà partie. Pour en poser une autre, écrivez : question

not-asked = D’accord, rien n’est envoyé. Vous pouvez poser une question quand vous voulez.

contact-taken-out = Pour vous protéger, nous avons enlevé un numéro, une adresse ou un lien. L’autre personne ne les voit pas.

# $language is a language's name.
wrote-in-another-language = Vous avez écrit dans une autre langue : { $language }. C’est possible. Pour changer la langue de nos messages, écrivez : langue
