### Announcement: what people read of an announcement, each in their language.

announcement =
    رسالة لكم من الفريق:
    { $words }
    .original = النص الأصلي
