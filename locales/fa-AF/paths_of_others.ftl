### Paths of others: a newcomer reads how helpers made their way.

# $tree is a tree's name, $topic a trade or a step, $path what they told.
a-path =
    { $tree } قصه می‌کند. موضوع: { $topic }.
    «{ $path }»
    .ask = پرسیدن از این شخص
    .next = یک راه دیگر
    .original = دیدن نوشتۀ اصلی
    .report = گزارش دادن
    .take-down = برداشتن این راه

ask-this-person = از { $tree } چه می‌خواهید بپرسید؟ به زبان خود بنویسید. نمبر تلیفون، آدرس یا نمبر دوسیۀ خود را ننویسید.

# $contact says how to reach a person.
paths-not-yet = اول یک مشاور باید شما را قبول کند. بعد راه‌های دیگران را خوانده می‌توانید. برای گپ زدن با او: { $contact }

no-paths-yet = هنوز هیچ‌کس راه خود را اینجا قصه نکرده است. شما از حالا سوال پرسیده می‌توانید. بنویسید: سوال

no-more-paths = این آخری بود. برای دوباره خواندن بنویسید: راه‌ها. برای پرسیدن بنویسید: سوال

path-is-gone = این شخص دیگر راه خود را نشان نمی‌دهد.

chosen-is-gone = این شخص دیگر راه خود را نشان نمی‌دهد. سوال شما گم نشده است: دیگران جواب داده می‌توانند.

path-taken-down = انجام شد: دیگر هیچ‌کس این راه را نمی‌خواند. به شخص خبر داده شد.

typed-paths = راه‌ها, راه ها, راه‌های دیگران, rahha, rah ha
command-paths = راه‌های دیگران
