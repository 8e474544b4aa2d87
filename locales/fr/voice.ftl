### Voice: others hear somebody's voice only once they chose that; and what comes of pictures and voices.

hear-my-voice =
    Nous ne savons pas encore écrire ce que vous dites. La personne qui vous lit entendrait votre voix, et une voix peut être reconnue. Voulez-vous qu’elle l’entende ?
    .yes = Oui, faire entendre ma voix
    .write = Non, j’écris

voice-not-heard = D’accord, personne n’entend votre voix. Écrivez, s’il vous plaît, dans votre langue.

voice-too-old = Ce message vocal n’est plus là. Envoyez-le encore une fois, s’il vous plaît.

voice-no-longer-heard = D’accord. Plus personne ne reçoit vos messages vocaux. Ceux qui sont arrivés restent chez ces personnes. Si vous attendez une réponse, écrivez votre question, s’il vous plaît.

# Stands in the place of words. $here is no where it did not come; $language is what is spoken.
sent-voice =
    { $here ->
        [yes] Message vocal, en { $language }
       *[no] Message vocal, qui n’a pas pu être transmis
    }

# Stands in the place of words. $here is no where it did not come.
sent-picture =
    { $here ->
        [yes] Image
       *[no] Image, qui n’a pas pu être transmise
    }

# To whoever sent it.
not-passed-on =
    { $why ->
        [too-long] Votre message vocal est trop long : trois minutes au plus. Envoyez-le en plusieurs fois, ou écrivez.
        [too-large] Ce que vous avez envoyé est trop grand. Envoyez une image plus petite, ou écrivez.
       *[other] Votre image ou votre message vocal n’est pas arrivé. L’autre personne a seulement vos mots écrits. Essayez encore, ou écrivez, s’il vous plaît.
    }
