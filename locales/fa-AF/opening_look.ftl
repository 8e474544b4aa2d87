### Opening look: what a counsellor reads of openings, those that wait for a look first.

# $who offers it, for $organisation; $reasons are a list.
opening-held =
    { $who } ({ $organisation }) پیشنهاد می‌کند: { $kind }.
    «{ $what }»

    جای: { $place }
    { $details }

    برای دیدن: { $reasons }. روان شود؟
    .yes = بلی، روان شود
    .no = نخیر، با یک جمله
    .ask = اول می‌پرسم
    .later = بعداً

# A line of the list.
waiting-opening = { $who } پیشنهاد می‌کند: { $kind }

opening-was-looked-at = این پیشنهاد دیگر منتظر نیست: کسی آن را دیده، یا تغییر کرده یا پس گرفته شده است. شما کاری ندارید.

opening-let-go = درست شد: روان می‌شود و شریک برنامه خبر می‌شود.

# $kind is what it is.
opening-goes-out = یک مشاور پیشنهاد شما ({ $kind }) را خواند: روان می‌شود. تشکر که صبر کردید.

write-opening-refusal =
    نوشتۀ شما به شریک برنامه، دربارۀ این پیشنهاد:
    «{ $what }»

    در یک جمله بگویید چرا روان نمی‌شود.

# $counsellor is a name, $words are theirs.
opening-refused =
    پیشنهاد شما ({ $kind }) روان نمی‌شود. { $counsellor } به شما می‌گوید چرا:
    «{ $words }»

    برای پیشنهاد دیگر بنویسید: پیشنهادها

opening-you-refused = روان شد. این پیشنهاد به کسی نمی‌رود.

write-to-partner =
    دربارۀ این پیشنهاد چه می‌پرسید؟
    «{ $what }»

    تا آن وقت منتظر می‌ماند.

# $who is the partner.
partner-is-asked = از { $who } پرسیده شد. جواب اینجا می‌آید.

counsellor-asks-partner =
    یک مشاور دربارۀ پیشنهاد شما سوال دارد:
    «{ $words }»

    جواب خود را اینجا بنویسید، یا پیشنهاد را تغییر بدهید.
    .change = پیشنهاد را تغییر می‌دهم

partner-answers =
    { $who } به سوال شما جواب می‌دهد:
    «{ $words }»

counsellor-reads-it = تشکر. یک مشاور آن را می‌خواند و اینجا جواب می‌دهد.

## All that partners offered.

# $count is how many there are.
all-openings =
    { $count ->
        [0] هنوز هیچ شریک برنامه چیزی پیشنهاد نکرده است. برای دعوت کردن بنویسید: دعوت
        [one] یک پیشنهاد شریک برنامه:
       *[other] { $count } پیشنهاد آخر:
    }
    .enough = مینو

# The numbers are people: told of it, interested, who have it, who meet.
opening-page =
    { $who } ({ $organisation }): { $kind }، { $state }.
    «{ $what }»

    جای: { $place }
    { $details }

    رسیده به: { $told }. علاقه‌مند: { $interested }. گرفته: { $taken }. ملاقات: { $meetings }.
    .take-down = برمی‌دارم
    .fine = همین طور خوب است

opening-taken-down = برداشته شد. شریک برنامه و کسانی که منتظر بودند خبر می‌شوند.

# $contact says how to reach a person.
opening-was-taken-down = یک مشاور پیشنهاد شما ({ $kind }) را برداشت. برای گپ زدن: { $contact }
