### Practice: three invented messages before the first real question.

practice =
    Avant la première vraie question : trois messages inventés, pour s’exercer. Deux minutes. Personne ne vous note.
    .start = Je m’exerce
    .skip = Passer

# Some days later, to whoever did neither.
practice-waits =
    Avant votre première question, il reste un petit exercice : trois messages inventés. Vous pouvez aussi le passer. Ensuite, les questions peuvent venir.
    .start = Je m’exerce
    .skip = Passer

practice-path =
    Message inventé, 1 sur 3 :
    « Avant, je faisais de la couture. Ici, je voudrais travailler en cuisine. Est-ce possible ? »

    Que répondez-vous ? Choisissez, ou écrivez vos mots.
    .lived = Moi, en 2021 : d’abord un stage.
    .must = Vous devez faire un CAP.
    .easy = Oui, c’est facile !
    .skip = Arrêter l’exercice

practice-path-lived = Oui. Vous dites ce que vous avez vécu, et en quelle année. La personne peut comparer, et choisir elle-même.

practice-path-must = Vous voulez aider. Mais son chemin est à elle. Dites plutôt ce que vous avez vécu, et l’année : « Moi, en 2021, j’ai commencé par un stage. »

practice-path-easy = C’est gentil. Mais si c’est dur ensuite, la personne croit que c’est sa faute. Dites aussi ce qui a été dur pour vous, et ce qui vous a fait avancer.

practice-path-own = Merci. Vos mots ne sont ni gardés ni lus par personne. Ce qui marche presque toujours : dire ce que vous avez vécu, et l’année. Pas ce que l’autre doit faire.

practice-papers =
    Message inventé, 2 sur 3 :
    « Ma carte de séjour finit en mars. Est-ce que je vais perdre mes aides ? »

    Que répondez-vous ? Choisissez, ou écrivez vos mots.
    .counsellor = C’est pour un conseiller.
    .sure = Non, vous gardez tout.
    .lived = Moi, j’ai gardé mes aides.
    .skip = Arrêter l’exercice

practice-papers-counsellor = Oui. Papiers, aides, lois : les règles changent, et chaque cas est différent. Sous chaque question, il y a « Pour un conseiller ». Une touche, et c’est fait.

practice-papers-sure = On a envie de rassurer. Mais les règles changent, et une erreur peut coûter cher. Papiers, aides, lois : touchez « Pour un conseiller ».

practice-papers-lived = C’est honnête. Mais pour les papiers et les aides, chaque cas est différent, et les règles changent. Là, touchez « Pour un conseiller ».

practice-papers-own = Merci. À savoir : papiers, aides et lois sont pour les conseillers. Touchez « Pour un conseiller » : la personne reçoit une réponse sûre.

practice-heavy =
    Message inventé, 3 sur 3 :
    « Je ne dors plus. Je pense tout le temps à ma famille restée là-bas. Je pleure. »

    Que répondez-vous ? Choisissez, ou écrivez vos mots.
    .counsellor = Je demande à un conseiller.
    .always = Écrivez-moi jour et nuit.
    .own-story = Moi aussi, voici mon histoire.
    .skip = Arrêter l’exercice

practice-heavy-counsellor = Oui. Personne n’a à porter cela sans aide. Une touche, « Pour un conseiller », et quelqu’un dont c’est le métier écrit à la personne.

practice-heavy-always = Vous avez du cœur. Mais personne ne peut être là jour et nuit, et vous avez votre vie. Touchez « Pour un conseiller » : c’est aider aussi.

practice-heavy-own-story = Cela rapproche parfois. Mais revivre son histoire peut faire mal, à l’autre et à vous. Rien ne vous y oblige. Touchez « Pour un conseiller » : c’est aider aussi.

practice-heavy-own = Merci. Quand c’est trop lourd, vous n’avez pas à le porter. Touchez « Pour un conseiller » : c’est aider aussi.

practice-over = Merci ! À partir de maintenant, de vraies questions peuvent vous arriver. Pour vous exercer encore ou parler de vous, écrivez : profil
