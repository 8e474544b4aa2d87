### What goes with an announcement: a PDF, a picture or a voice message; how large it is, and how it comes.

# A button. $size is how large it is, with its unit.
file-to-receive = Recevoir le fichier ({ $size })

file-size =
    { $unit ->
        [kb] { $size } ko
       *[mb] { $size } Mo
    }

## What a file is called on its reader's phone: its name, without the ending, and what stands below it.

file-name = annonce
file-of-announcement = Fichier de l’équipe

## To whoever touched the button.

announcement-file = Voici le fichier de l’équipe ({ $size }). Vous ne le voyez pas ? Touchez encore le bouton, ou demandez-le à un conseiller.

announcement-file-gone = Ce fichier n’est plus gardé ici. Si vous en avez besoin, demandez-le à un conseiller.

announcement-file-awaited = Le fichier est en préparation. Attendez une minute, puis regardez encore.

## In place of words, where there are none.

announcement-is-a-file = Un fichier à lire.
announcement-is-a-picture = Une image.

## To its author, before it leaves: lines below the preview.

announcement-file-at-a-tap = Avec un fichier ({ $size }) : chacun le reçoit en touchant un bouton. Relisez-le : il part tel quel et n’est pas traduit.
announcement-file-by-itself = Avec une image ou un message vocal ({ $size }), qui arrive avec le texte.
announcement-file-is-missing = Le fichier n’est pas arrivé jusqu’ici : seul votre texte part. Pour l’envoyer encore : « Changer le texte ».

announcement-says-nothing = Le fichier n’est pas arrivé et il n’y a pas de texte : rien n’est parti. Écrivez le texte, ou envoyez encore le fichier.

# To whoever sent a PDF that can't be passed on.
file-not-passed-on =
    { $why ->
        [too-large] Ce PDF est trop grand : 15 Mo au plus. Votre texte est gardé. Envoyez un PDF plus petit, ou écrivez où le trouver.
        [too-long] Ce PDF a trop de pages : 200 au plus. Votre texte est gardé. Envoyez seulement les pages utiles.
        [locked] Ce PDF est protégé par un mot de passe. Votre texte est gardé. Enregistrez-le sans protection, puis envoyez-le encore.
       *[other] Ce fichier ne peut pas partir : ce n’est pas un PDF, ou il est abîmé. Votre texte est gardé. Sur l’ordinateur, choisissez « Imprimer », puis « Enregistrer en PDF », et envoyez ce PDF.
    }
