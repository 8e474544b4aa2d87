### Announcement: what people read of an announcement, each in their language.

announcement =
    Un message de l’équipe pour vous :
    { $words }
    .original = Voir l’original
