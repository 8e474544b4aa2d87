### My agreements: what someone said yes to, and what becomes of it when it is taken back.

my-agreements =
    { $given ->
        [no] Vous n’avez donné aucun accord. Il n’y a rien à retirer.
       *[yes] Voici vos accords. Vous pouvez retirer chacun, quand vous voulez. Lequel voulez-vous regarder ?
    }
    .enough = Aucun, revenir

# $what says what becomes of it.
withdraw-agreement =
    { $what } Voulez-vous retirer cet accord ?
    .yes = Oui, le retirer
    .no = Non, le garder

# $what is an agreement, $at a day.
agreement-since = – { $what } (depuis le { $at })

agreement-is-over = Cet accord est déjà retiré. Voici ce qui reste.

agreement-programme = Participer au programme
withdrawing-programme = Sans cet accord, tout s’arrête : vos questions se ferment et nous ne vous écrivons plus. Vos données restent ; pour les effacer, écrivez ensuite : effacer. Vous pouvez revenir quand vous voulez.

agreement-charter = La charte des pairs-aidants
withdrawing-charter = Sans la charte, vous n’êtes plus pair-aidant : plus de questions pour vous, et d’autres répondent à celles que vous aviez. Vous pouvez toujours demander de l’aide, et revenir plus tard.
charter-left = C’est fait. Merci pour tout ce que vous avez donné. Vous n’êtes plus pair-aidant ; vous pouvez toujours poser vos questions ici.

agreement-hear-voice = Faire entendre ma voix
withdrawing-hear-voice = Plus personne ne recevra vos messages vocaux. Ceux qui sont arrivés restent chez ces personnes.

agreement-path = Montrer mon chemin
withdrawing-path = Plus personne ne lira votre chemin. Vous pourrez le montrer encore plus tard.

# $question is how the question begins.
agreement-show-name = Mon nom : { $question }
withdrawing-show-name = Pour cette question, votre nom ne sera plus montré : le pair-aidant lira de nouveau un nom d’arbre. Il se souvient peut-être de votre nom.
name-no-longer-shown = C’est fait : dès le prochain message, votre nom n’est plus montré.

# $question is how the question begins.
agreement-show-obstacles = Difficultés : { $question }
withdrawing-show-obstacles = Pour cette question, les pairs-aidants ne verront plus vos difficultés. Les conseillers les voient toujours.
obstacles-no-longer-shown = C’est fait : les pairs-aidants ne voient plus vos difficultés.

# $obstacle is what stands in the way.
agreement-obstacle-contact = M’écrire : { $obstacle }
withdrawing-obstacle-contact = Plus aucun conseiller ne vous écrira à ce sujet, et l’échange sur ce sujet se ferme.

agreement-share-question = Laisser lire mes questions
withdrawing-share-question = Plus personne d’autre ne lira vos questions ni leurs réponses. Ce qui a été lu a été lu.

agreement-share-answer = Laisser lire mes réponses
withdrawing-share-answer = Plus personne d’autre ne lira vos réponses. Ce qui a été lu a été lu.

agreement-partner = Être partenaire
withdrawing-partner = Sans cet accord, vos offres s’arrêtent, et ceux qui étaient intéressés l’apprennent. Vous pouvez revenir quand vous voulez.
partner-agreement-left = C’est fait : vos offres sont arrêtées. Merci pour ce que vous avez proposé. Pour revenir, écrivez : offres

# $opening is the kind of offer and its trade.
agreement-portrait = Montré à un partenaire : { $opening }
withdrawing-portrait = Cet échange s’arrête : le partenaire ne vous écrira plus ici. Ce qu’il a lu, il l’a lu.
