### Weekly draft: what everyone will read, looked at by counsellors a day before.

# $at is when it goes, $news are counsellors' lines, $held whether it is held back this week.
weekly-draft =
    { $held ->
        [yes] Cette semaine, rien ne part.
       *[no] Chacun reçoit sa nouvelle de la semaine : { $at }. Elle part toute seule.
    }
    Ce que tous liront :
    { $news }

    Une ligne de plus ? Écrivez-la ici.
    .fine = C’est bien ainsi
    .as-newcomer = Vu par un nouveau
    .as-helper = Vu par un aidant
    .as-partner = Vu par un partenaire
    .not-this-week = Pas cette semaine
    .after-all = L’envoyer quand même

no-news-yet = – Pas encore de nouvelle. Chacun lit quand même ce qui le concerne.

week-has-gone-out = Cette nouvelle est déjà partie. La prochaine se prépare.

week-goes-by-itself = Merci. Elle part toute seule.

nobody-of-that-role = Personne n’a encore ce rôle.
