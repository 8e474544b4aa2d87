### Announcement: what people read of an announcement, each in their language.

announcement =
    د ټیم پیغام تاسو ته:
    { $words }
    .original = اصلي لیکنه کتل
