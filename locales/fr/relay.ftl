### Relay: what the asker hears while someone is looked for.

# $helper is what the helper wishes to be called, $why a sentence.
someone-took-it = { $helper } a pris votre question et prépare une réponse. { $why } Nous vous écrivons dès que la réponse est là.

# $helpers is how many people were asked.
asked-someone-else =
    { $helpers ->
        [one] La personne d’avant n’est pas libre. Nous demandons maintenant à une autre personne. Merci de votre patience.
       *[other] La personne d’avant n’est pas libre. Nous demandons maintenant à { $helpers } autres personnes. Merci de votre patience.
    }

nobody-yet =
    { $helpers ->
        [0] Personne n’a encore pris votre question. Elle n’est pas oubliée : nous cherchons encore. Nous vous écrivons dès que quelqu’un répond.
        [one] Personne n’a encore pris votre question. Nous la montrons à une autre personne. Elle n’est pas oubliée.
       *[other] Personne n’a encore pris votre question. Nous la montrons à { $helpers } autres personnes. Elle n’est pas oubliée.
    }

counsellor-takes-over = Aucun pair-aidant n’est libre pour votre question. Un conseiller va la lire et vous répondre.

counsellor-knows-better = Quelqu’un a lu votre question et pense qu’un conseiller y répondra mieux. Un conseiller va la lire et vous répondre ici.

someone-else-answers = Quelqu’un d’autre va vous répondre : un conseiller lit vos mots. Vous n’avez rien à faire.

# $counsellor is what the counsellor is called.
counsellor-took-it = { $counsellor }, du programme, a pris votre question et prépare une réponse.

# $contact says how to reach a person.
counsellor-closed-question = Un conseiller a fermé votre question. Vous voulez lui parler ? { $contact }. Vous pouvez aussi poser une autre question.

someone-else-took-it = Merci ! Quelqu’un d’autre a pris cette question. Vous n’avez rien à faire.

claim-ended = Vous n’avez pas pu répondre, ce n’est pas grave. Nous proposons la question à quelqu’un d’autre. Merci d’avoir voulu aider.

counsellor-has-it = Merci ! Un conseiller s’occupe maintenant de cette question. Vous n’avez rien à faire.

question-sent-to-chosen = Votre question va d’abord à la personne dont vous avez lu le chemin. Elle ne voit pas votre nom. Si elle ne peut pas répondre, nous demandons à d’autres. Nous vous écrivons dès qu’il y a une réponse.

# $helpers is how many people were asked instead.
chosen-not-free =
    { $helpers ->
        [one] La personne que vous avez choisie n’est pas libre en ce moment. Une autre personne qui l’a vécu lit votre question. Elle ne voit pas votre nom. Nous vous écrivons dès qu’elle répond.
       *[other] La personne que vous avez choisie n’est pas libre en ce moment. { $helpers } autres personnes qui l’ont vécu lisent votre question. Elles ne voient pas votre nom. Nous vous écrivons dès que l’une répond.
    }

# Nobody is there now. $at is when somebody is, $day whether that is today or tomorrow.
read-at =
    { $day ->
        [today] Les conseillers ne sont pas là en ce moment. Quelqu’un vous lira aujourd’hui à { $at }.
        [tomorrow] Les conseillers ne sont pas là en ce moment. Quelqu’un vous lira demain ({ $at }).
       *[later] Les conseillers ne sont pas là en ce moment. Quelqu’un vous lira : { $at }.
    }

# To whoever coordinates. $since is when it was asked.
nobody-took-it = Personne n’a encore pris la question du { $since }. C’est à vous de voir qui répond. Écrivez : attente

# Those who fit have done what they wish to do this week.
question-waits-for-room = Les personnes qui l’ont vécu aident déjà beaucoup cette semaine. Votre question attend que l’une d’elles ait du temps. Si cela dure, un conseiller vous répond. Nous vous écrivons dans les deux cas.

nobody-as-you-wish = Pour cette question, nous ne connaissons aucun pair-aidant comme vous le souhaitez. Un conseiller va la lire et vous répondre. Pour voir ou changer vos souhaits, écrivez : projet
