### Report this.

what-happened =
    تشکر که گفتید. گفتگو متوقف شد. یک مشاور آن را می‌خواند. ما نمی‌گوییم که شما گفتید. می‌خواهید بگویید که چه شد؟
    .nothing-more = نخیر، همین قدر

# $contact says how to reach a person.
report-thanks = تشکر. یک مشاور به این رسیدگی می‌کند. برای گپ زدن با کسی: { $contact }

# $reporter and $reported are names, $words what was reported.
report-arrived =
    ⚠ { $reporter } دربارۀ { $reported } گزارش داد. گفتگو متوقف شد. نوشته‌ای که گزارش شد:
    «{ $words }»
    .take = من رسیدگی می‌کنم
    .talk = دیدن گفتگو

reporter-adds =
    { $reporter } به گزارش خود اضافه می‌کند:
    «{ $words }»

# $mark says which side they are on.
talk-line =
    { $author } ({ $mark }):
    «{ $words }»
