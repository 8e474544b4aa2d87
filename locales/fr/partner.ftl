### Partner: what an employer, a training centre or an association learns before they offer anything.

partner-what = Des réfugiés cherchent ici leur voie, chacun avec son projet : un emploi, une formation, une entreprise. Le programme est gratuit pour tous. Vous écrivez dans votre langue, chacun lit dans la sienne.

partner-whom = Vous lirez un métier, une expérience, un niveau de français : ce que la personne a choisi de montrer. Jamais son numéro, sauf si elle l’écrit. Une autre façon de travailler n’est pas un manque : demandez, expliquez.

partner-does = Vous proposez un emploi, un stage, une visite… Cela arrive à ceux dont le projet va avec. Parfois une question sur votre métier vous arrive, sans nom. Vous répondez ici, vous arrêtez quand vous voulez. Une semaine après, vous apprenez ce que cela a donné.

partner-agree =
    Être partenaire : dire vrai sur le travail et le salaire, répondre à chacun, garder pour vous ce que vous lisez. Le nom de votre organisation est montré. D’accord ?
    .yes = D’accord
    .no = Pas maintenant

# $contact says how to reach a person.
partner-not-now = C’est noté, rien n’est montré à personne. Pour en parler : { $contact }. Pour commencer un autre jour, écrivez : offres

partner-first-name = Quel est votre prénom ? Il est montré aux conseillers.

only-a-name = Seulement un prénom, s’il vous plaît. Sans numéro ni adresse.

partner-organisation = Pour quelle organisation ? Écrivez son nom, comme les gens le connaissent.

partner-town = Dans quelle ville, ou quel quartier ?

# $organisation is its name.
partner-is-ready = Merci ! { $organisation } peut maintenant proposer. Chaque offre se dit en petites questions, et rien ne part avant votre oui.

partner-contact-taken-out = Nous avons enlevé un numéro, un nom d’utilisateur ou un lien : le contact passe par le programme, pour protéger tout le monde. L’adresse d’un lieu peut rester.
