### Announcement: what people read of an announcement, each in their language.

announcement =
    A message from the team for you:
    { $words }
    .original = See the original
