### Paths of others: a newcomer reads how helpers made their way.

# $tree is a tree's name, $topic a trade or a step, $path what they told.
a-path =
    { $tree } raconte. Sujet : { $topic }.
    « { $path } »
    .ask = Demander à cette personne
    .next = Un autre chemin
    .original = Voir l’original
    .report = Signaler
    .take-down = Retirer ce chemin

ask-this-person = Que voulez-vous demander à { $tree } ? Écrivez dans votre langue. N’écrivez pas votre numéro, votre adresse ni votre numéro de dossier.

# $contact says how to reach a person.
paths-not-yet = Un conseiller doit d’abord vous accueillir. Ensuite, vous pourrez lire les chemins. Pour lui parler : { $contact }

paths-not-for-you = Pour vous protéger, ce sont les conseillers qui vous répondent ici. Les chemins des pairs-aidants ne sont pas montrés. Pour poser une question, écrivez : question

no-paths-yet = Personne n’a encore raconté son chemin ici. Vous pouvez déjà poser une question. Écrivez : question

no-more-paths = C’était le dernier. Pour les relire, écrivez : chemins. Pour poser une question, écrivez : question

path-is-gone = La personne ne montre plus ce chemin.

chosen-is-gone = La personne ne montre plus son chemin. Votre question n’est pas perdue : d’autres peuvent répondre.

path-taken-down = C’est fait : plus personne ne lit ce chemin. La personne est prévenue.

typed-paths = chemins, les chemins
command-paths = Les chemins des autres
