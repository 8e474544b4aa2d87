### Boundary: what a helper can say beside an answer of their own.

# $asker is a name or a tree's.
which-year =
    { $asker } demande :
    « { $question } »

    En quelle année l’avez-vous vécu ? Écrivez l’année, par exemple 2019.

not-a-year = Je cherche une année, en quatre chiffres, qui n’est pas dans le futur. Par exemple : 2019

# $year is the year that they wrote.
write-what-you-lived = Racontez à { $asker } ce que vous avez vécu en { $year }. Nous ajoutons l’année, et que les règles changent.
