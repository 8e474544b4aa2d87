"""Invented questions in three languages: the same one asked by two people, and others that only look alike."""

from typing import Final

# Asked by one, and by another in other words: the second is answered by what the first was told.
THE_SAME: Final = {
    "fr": [
        ("Comment devenir cuisinier en France ?", "Bonjour, comment est-ce que je peux devenir cuisinière ici ?"),
        ("Où trouver une formation de soudeur ?", "Comment trouver une formation pour être soudeur ?"),
        ("Faut-il un diplôme pour ouvrir un restaurant ?", "Quel diplôme faut-il pour ouvrir son restaurant ?"),
        ("Combien gagne un peintre en bâtiment ?", "un peintre en batiment ça gagne combien svp"),
        ("Comment faire reconnaître mon diplôme d’infirmière ?", "Je veux faire reconnaître mon diplôme d'infirmier"),
        ("Comment passer le permis de conduire poids lourd ?", "Où passer le permis poids lourd pour conduire ?"),
        ("Combien de temps dure la formation d’aide-soignante ?", "La formation aide soignant dure combien de temps ?"),
        ("Comment trouver un stage dans un hôtel ?", "Je cherche comment trouver un stage à l’hôtel"),
        ("Peut-on faire un apprentissage à 40 ans ?", "Est-ce possible de faire un apprentissage à 40 ans ?"),
        ("Comment ouvrir un atelier de couture ?", "Que faut-il pour ouvrir son propre atelier couture ?"),
        ("Comment écrire un CV quand on parle peu français ?", "Je parle peu le français, comment écrire mon cv ?"),
        ("Comment se passe l’entretien avec le patron ?", "Comment ça se passe un entretien chez un patron ?"),
    ],
    "fa-AF": [
        ("در فرانسه چطور آشپز شوم؟", "سلام، چگونه می‌توانم اینجا آشپز شوم؟"),
        ("کجا کورس آشپزی پیدا کنم؟", "چطور یک کورس آشپزی پیدا کرده می‌توانم؟"),
        ("برای باز کردن دکان دیپلوم لازم است؟", "آیا برای باز کردن یک دکان به دیپلوم ضرورت است؟"),
        ("معاش یک نجار چقدر است؟", "یک نجار چقدر معاش می گیرد؟"),
        ("چطور لایسنس دریوری بگیرم؟", "لایسنس دریوری را از کجا بگیرم؟"),
        ("کورس نرسنگ چند سال دوام می‌کند؟", "کورس نرسنگ چند سال دوام دارد؟"),
        ("چطور دوکان خیاطی خود را باز کنم؟", "می‌خواهم دوکان خیاطی باز کنم، چطور؟"),
        ("چگونه سی وی خود را بنویسم؟", "سی وی را چطور بنویسم؟"),
    ],
    "uk": [
        ("Як стати кухарем у Франції?", "Доброго дня! Як мені стати кухаркою?"),
        ("Де знайти курси зварника?", "Як знайти курси для зварника?"),
        ("Чи потрібен диплом, щоб відкрити магазин?", "Який диплом треба, щоб відкрити свій магазин?"),
        ("Скільки заробляє муляр?", "Скільки тут заробляють муляри?"),
        ("Як підтвердити диплом медсестри?", "Хочу підтвердити свій диплом медсестри, як?"),
        ("Як обміняти водійські права?", "Де обміняти водійське право?"),
        ("Скільки триває навчання на перукаря?", "Навчання перукаря скільки триває?"),
        ("Як знайти стажування в готелі?", "Як знайти стажування у готель?"),
    ],
}

# They share words, and the answer to the one would be wrong for the other.
ONLY_ALIKE: Final = {
    "fr": [
        ("Comment devenir cuisinier en France ?", "Combien gagne un cuisinier en France ?"),
        ("Comment devenir cuisinier ?", "Comment devenir serveur ?"),
        ("Comment ouvrir un restaurant ?", "Combien coûte ouvrir un restaurant ?"),
        ("Peut-on travailler sans diplôme en cuisine ?", "Peut-on travailler avec un diplôme en cuisine ?"),
        ("Comment trouver un stage en cuisine ?", "Comment trouver un logement près de la cuisine ?"),
        ("Comment trouver une formation de soudeur ?", "Comment trouver une formation de coiffeur ?"),
        ("Peut-on faire un apprentissage à 40 ans ?", "Peut-on faire un apprentissage à 17 ans ?"),
        ("Mon patron ne me paie pas, que faire ?", "Mon patron me paie bien, que faire pour rester ?"),
        ("Comment quitter mon travail ?", "Comment garder mon travail ?"),
        ("Comment faire reconnaître mon diplôme de médecin ?", "Comment faire traduire mon diplôme de médecin ?"),
        ("Comment parler à mon chef ?", "Comment parler français à mon enfant ?"),
        ("Comment avoir le permis de conduire ?", "Comment avoir le permis de séjour ?"),
        ("Quand commence la formation de cuisine ?", "Comment commence la formation de cuisine ?"),
        ("Comment trouver du travail la nuit ?", "Comment trouver du travail le matin ?"),
        ("Comment travailler quand on a des enfants ?", "Comment travailler quand on a mal au dos ?"),
    ],
    "fa-AF": [
        ("در فرانسه چطور آشپز شوم؟", "معاش آشپز در فرانسه چقدر است؟"),
        ("چطور آشپز شوم؟", "چطور نجار شوم؟"),
        ("کورس آشپزی از کجا پیدا کنم؟", "کورس زبان از کجا پیدا کنم؟"),
        ("بدون دیپلوم در رستورانت کار می‌شود؟", "با دیپلوم در رستورانت کار می‌شود؟"),
        ("چطور دکان باز کنم؟", "دکان باز کردن چقدر پول می‌خواهد؟"),
        ("چطور لایسنس دریوری بگیرم؟", "چطور لایسنس خیاطی بگیرم؟"),
        ("کورس نرسنگ در ۲۰ سالگی می‌شود؟", "کورس نرسنگ در ۵۰ سالگی می‌شود؟"),
        ("چطور کار شب پیدا کنم؟", "چطور کار صبح پیدا کنم؟"),
        ("چطور با رئیس خود گپ بزنم؟", "چطور با همسایه خود گپ بزنم؟"),
        ("چرا معاش مرا ندادند؟", "چطور معاش بیشتر بگیرم؟"),
    ],
    "uk": [
        ("Як стати кухарем у Франції?", "Скільки заробляє кухар у Франції?"),
        ("Як стати кухарем?", "Як стати водієм?"),
        ("Де знайти курси зварника?", "Де знайти курси перукаря?"),
        ("Чи можна працювати без диплома на кухні?", "Чи можна працювати з дипломом на кухні?"),
        ("Як відкрити магазин?", "Скільки коштує відкрити магазин?"),
        ("Як обміняти водійські права?", "Як обміняти гроші на права?"),
        ("Чи можна вчитися у 20 років на перукаря?", "Чи можна вчитися у 50 років на перукаря?"),
        ("Як знайти роботу вночі?", "Як знайти роботу вранці?"),
        ("Чому мені не платять за роботу?", "Коли мені платять за роботу?"),
        ("Як звільнитися з роботи?", "Як влаштуватися на роботу?"),
    ],
}
