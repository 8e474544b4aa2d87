### Announcement: what people read of an announcement, each in their language.

announcement =
    پیام تیم برای شما:
    { $words }
    .original = دیدن نوشتۀ اصلی
