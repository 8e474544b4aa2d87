### Session speakers: who is asked to speak at a session, what they would like to tell, and what people say to them.

# $session is its kind and time.
session-prepare =
    چه را آماده می‌کنید برای: { $session }؟
    .speakers = کی گپ می‌زند
    .languages = ترجمان‌ها
    .code = کود روی دیوار
    .fine = همین بود

# $count is how many could speak.
session-speakers =
    { $count ->
        [0] هیچ همیار و شریکی به این جلسه ({ $session }) دعوت نیست. برای دعوت لمس کنید: دعوت دیگران.
       *[other] کی گپ می‌زند ({ $session })؟ یک نام را لمس کنید: برنامه از او می‌پرسد و می‌گوید که نه یعنی نه.
    }
    .more = بعدی‌ها
    .that-is-all = همین بود

# Lines of that list.
speaker-is-asked = { $who } (پرسیده شد)
speaker-agreed = { $who } ✓
speaker-declined = { $who } ✗

session-speaker-is-asked = خواهش شما در روز به { $who } می‌رسد، به زبان خودش. جواب را اینجا می‌خوانید.

session-speaker-gone = این کس دیگر در فهرست نیست. این‌ها هستند:

# $state and $line are texts of their own.
session-speaker =
    نام: { $who }. { $state }
    { $line }
    .off = دیگر نپرسید
    .fine = همین بود

speaks-not-said = هنوز جواب نداده.
speaks-yes = گپ می‌زند.
speaks-no = نمی‌خواهد گپ بزند.
speaker-no-line = هنوز چیزی نوشته نشده که چه قصه می‌کند.
speaker-would-tell = قصه می‌کند: «{ $words }»

session-speaker-is-off = درست است. دیگر نمی‌پرسیم از: { $who }. دعوت هنوز پابرجاست.

session-speaker-will = خبر خوش: { $who } گپ می‌زند ({ $session }).

session-speaker-will-not = جلسه ({ $session }) بدون گپ زدن { $who } خواهد بود. نه یعنی نه، بی دلیل. برای پرسیدن از کس دیگر بنویسید: جلسه‌ها

## What the speaker reads.

session-speak =
    یک مشاور می‌خواهد در این جلسه گپ شما را بشنود ({ $kind }):
    «{ $what }»

    { $details }

    می‌خواهید تجربۀ خود را قصه کنید؟ ده دقیقه بس است. نه یعنی نه، بی دلیل.
    .yes = بلی، با خوشی
    .no = نه، تشکر
    .original = دیدن اصل

session-speak-line =
    تشکر! چه را می‌خواهید قصه کنید، و مردم اول چه پرسیده می‌توانند؟ دو یا سه جمله به زبان خود. کسانی که می‌آیند آن را با نام شما می‌خوانند.
    .skip = حالا نه

session-speak-no = درست است، تشکر که گفتید. دعوت هنوز پابرجاست: اگر خواستید بیایید و بشنوید.

session-speak-not-any-more = مهربانی شماست، اما دیگر لازم نیست در این جلسه گپ بزنید. چیزی آماده نکنید. برای دیدن آن بنویسید: جلسه‌ها

session-you-speak =
    یادداشت شد، تشکر!
    { $details }

    یک روز پیش اینجا می‌خوانید که مردم چه می‌پرسند، بی نام‌شان. برای تغییر گپ خود یا نه گفتن بنویسید: جلسه‌ها

session-you-need-not-speak = چیزی تغییر کرد: لازم نیست گپ بزنید ({ $session }). تشکر که بلی گفتید. دعوت هنوز پابرجاست.

## What those who come read.

session-speaker-for-you =
    آنجا ({ $session }) { $who } گپ می‌زند:
    «{ $words }»

    از او سوالی دارید؟ بنویسید: جلسه‌ها

## After it.

session-thanks =
    گپی برای کسانی دارید که گپ زدند؟ به زبان خود می‌خوانند، بی نام شما.
    .skip = نه، تشکر

session-no-thanks = درست است. تا دیدار!

session-thanks-kept = تشکر! آن را می‌خوانند، بی نام شما.

# $came is how many were there, $said how many wrote a word for whoever spoke.
session-speaker-thanked =
    تشکر که گپ زدید ({ $session })! شمار کسانی که شنیدند: { $came }. { $said ->
        [0] آنچه دادید ارزش دارد.
       *[other] مردم این را به شما می‌گویند:
    }

session-word-for-speaker = «{ $words }»
