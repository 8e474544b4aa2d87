### Checking: a counsellor looks at an answer about papers, benefits or law.

# $helper answered; $question and $answer are people's words.
check-this-answer =
    Cette réponse parle de papiers, d’aides ou de droit. Question :
    « { $question } »

    { $helper } a répondu :
    « { $answer } »
    .fine = C’est juste
    .correct = Écrire une correction
    .original = Voir l’original
    .later = Plus tard

write-correction =
    { $helper } a répondu :
    « { $answer } »
    à la question :
    « { $question } »

    Qu’est-ce qui est différent aujourd’hui ? Écrivez-le simplement. Les deux personnes le lisent.

# $helper answered.
answer-is-fine = Un conseiller a relu la réponse de { $helper } : elle est juste aujourd’hui.

answer-was-checked = Merci. La personne apprend que la réponse est juste.

# $words are the counsellor's.
counsellor-adds =
    { $counsellor }, du programme, a relu la réponse de { $helper } et ajoute :
    « { $words } »

counsellor-adds-to-yours =
    Merci pour votre réponse à { $asker }. Les règles changent souvent, et un conseiller ajoute :
    « { $words } »
    La personne l’a reçu aussi.

correction-sent = Merci. Les deux personnes reçoivent vos mots.

# $counsellor is a name, or empty.
answer-was-checked-by = Quelqu’un a déjà relu cette réponse : { $counsellor }. Vous n’avez rien à faire.

# A line of the list: $who answered, $since a date and time.
waiting-check = À relire : { $who }, { $since }
