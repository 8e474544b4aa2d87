### Opening for you: a newcomer reads what fits them, and decides what a partner may read of them.

# $organisation offers it, $reason says why this reader gets it.
opening-for-you =
    { $organisation } پیشنهاد می‌کند: { $kind }.
    «{ $what }»

    جای: { $place }
    { $details }

    چرا به شما؟ { $reason } آزاد هستید که نخیر بگویید.
    .interested = علاقه دارم
    .not-for-me = برای من نیست
    .original = دیدن نوشتۀ اصلی
    .report = گزارش دادن

fits-same-trade = این مسلک شماست.
fits-income-soon = شما زود درآمد می‌خواهید.
fits-same-aim = با پلان شما برابر است.

opening-not-for-you = درست است، تشکر که گفتید. هیچ‌کس نمی‌پرسد چرا. برای دیدن دوباره بنویسید: پیشنهادها

opening-stands-no-more = این پیشنهاد دیگر نیست، یا همین حالا تغییر می‌کند. کاری لازم نیست: اگر برگشت، اینجا می‌خوانید.

# $name to $reach: what the partner will read, item by item.
interest-preview =
    این را { $organisation } می‌خواند، و هیچ چیز دیگر:

    نام: { $name }
    مسلک: { $trade }
    پیش از این: { $before }
    فرانسوی: { $french }
    راه تماس: { $reach }

    به شما همین‌جا می‌نویسند، بدون شمارۀ شما. هر چه را بخواهید برداشته می‌توانید.
    .reach = راه تماس با من
    .not-now = هیچ چیز روان نشود

interest-send = همین روان شود

# $what is an item.
leave-out = برداشتن: { $what }
put-in-again = باز گذاشتن: { $what }
interest-item-name = نام
interest-item-trade = مسلک
interest-item-before = پیش از این
interest-item-french = فرانسوی
interest-item-reach = راه تماس
kept-to-oneself = هیچ
reach-me = علاوه کردن: راه تماس
reach-again = تغییر دادن: راه تماس

interest-reach = علاوه بر اینجا، چطور با شما تماس بگیرند؟ یک خط بنویسید: یک جای، ساعت‌ها؛ شماره تنها اگر خودتان بخواهید. پیش از روان شدن، آن را باز می‌خوانید.

# $organisation is who reads it.
interest-sent = به { $organisation } روان شد. جواب اینجا می‌آید. بلی یا نخیر، قضاوت دربارۀ شما نیست. هر وقت نخیر گفته می‌توانید.

interest-was-sent = پیش از این روان شده است، یک بار کافی است. جواب اینجا می‌آید.

# $count is how many there are.
openings-for-me =
    { $count ->
        [one] یک پیشنهاد برای شما:
       *[other] { $count } پیشنهاد برای شما:
    }
    .enough = مینو

interest-state-told = نو
interest-state-not-now = حالا نه
interest-state-sent = روان شده

no-openings-yet = فعلاً پیشنهادی برای شما نیست. وقتی یکی با پلان شما برابر شد، اینجا می‌آید. گفتن مسلک و پلان‌تان کمک می‌کند: بنویسید: پلان

# $contact says how to reach a person.
openings-not-yet = برای شما، پیشنهادها از راه یک مشاور می‌آید. از او بپرسید: { $contact }. یا سوال خود را اینجا بنویسید.
