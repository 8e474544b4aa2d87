### Announcement: what people read of an announcement, each in their language.

announcement =
    Повідомлення від команди для вас:
    { $words }
    .original = Показати оригінал
