### Linking: one person, two apps; a code from the one is written in the other.

# $minutes is how long the code is good. $code stands alone on its line: 20 digits in groups.
link-code =
    Écrivez-nous ce code dans votre autre application (WhatsApp ou Telegram). Il sert une fois, pendant { $minutes } minutes. Ne le donnez à personne.
    { $code }

# $link stands alone on its line.
link-opens-telegram =
    Votre autre application est Telegram ? Ouvrez ce lien, le code est dedans :
    { $link }

link-is-for-other-app = Ce code est pour votre autre application. Écrivez-le là-bas.

link-not-good = Ce code ne marche pas. Il a peut-être déjà servi, ou il est trop vieux. Dans l’autre application, ouvrez le menu et demandez un nouveau code.

# $both is yes where people have a role in the other app too; $contact says how to reach a person.
link-has-a-role =
    { $both ->
        [yes] Vous avez un rôle dans les deux applications. Une personne du programme peut vous aider : { $contact }
       *[no] Ici, vous avez déjà un rôle. Faites l’inverse : demandez le code ici, et écrivez-le dans l’autre application.
    }

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-what-happens =
    { $become ->
        [end] Dans l’autre application, vous avez un autre rôle. Si vous liez les deux, vos questions d’ici s’arrêtent, et tout ce qui est ici est effacé. Voulez-vous les lier ?
       *[go-along] Si vous liez les deux applications, vos questions ouvertes vous suivent. Le reste d’ici, comme votre nom, est effacé : c’est l’autre application qui compte. Voulez-vous les lier ?
    }
    .yes = Oui, lier
    .no = Non

link-asked-there = Merci. Nous vous le demandons maintenant dans l’autre application. Répondez là-bas.

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-this-app =
    { $become ->
        [end] Votre code a été écrit dans { $app }. Si vous dites oui, { $app } est aussi à vous. Les questions posées là-bas s’arrêtent. Est-ce vous ?
       *[go-along] Votre code a été écrit dans { $app }. Si vous dites oui, { $app } est aussi à vous, avec les questions ouvertes là-bas. Est-ce vous ?
    }
    .yes = Oui, c’est moi
    .no = Non, ce n’est pas moi

link-not-made = D’accord, les deux applications ne sont pas liées. Rien n’a changé.

app-linked = C’est fait : vos deux applications sont liées. Nous vous répondons là où vous écrivez. Ce n’est pas ce que vous vouliez ? Écrivez : applications

# $app is the name of the second app.
another-app-linked =
    Une deuxième application est maintenant liée à vous : { $app }. Si ce n’est pas vous, répondez :
    .undo = Ce n’est pas moi, délier

# $this and $other are the names of the two apps.
apps-linked =
    Deux applications sont liées : { $this } (ici) et { $other }. Que voulez-vous faire ?
    .unlink-other = Délier l’autre
    .unlink-this = Délier celle-ci
    .keep = Garder les deux

apps-stay-linked = D’accord, les deux restent liées.

other-app-unlinked = C’est fait : l’autre application n’est plus liée. Ici, tout continue.

app-unlinked = Cette application n’est plus liée. Rien d’autre n’arrive ici.

only-one-app = Vous avez une seule application ici. Il n’y a rien à délier.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-apps = applications, autre application, deuxième application
command-apps = Lier une deuxième application
