### Talk: what goes back and forth between asker and helper.

# $helper answers, $why is a sentence; $name is what the reader wishes to be called.
share-your-name =
    { $helper } سوال شما را گرفته است و جواب را آماده می‌کند. { $why } نام شما، { $name }، را به او بگوییم؟ اگر اجازه ندهید، پنهان می‌ماند.
    .yes = بلی
    .no = نخیر

name-shown = درست است، نام شما نشان داده می‌شود. کار دیگری لازم نیست.

name-not-shown = درست است، نام شما پنهان می‌ماند. کار دیگری لازم نیست.

# $lived says whether whoever answers told when it happened to them, $year when; $checked: a counsellor looks at it.
answer-arrived =
    { $author } به شما جواب می‌دهد:
    «{ $words }»{ $lived ->
        [yes] {"\u000A\u000A"}این در سال { $year } بود. قانون‌ها تغییر می‌کند: از یک مشاور هم بپرسید.
       *[no] {""}
    }{ $checked ->
        [yes] {"\u000A\u000A"}این تجربۀ یک نفر است. یک مشاور هم این جواب را می‌خواند.
       *[no] {""}
    }
    .thanks = تشکر
    .not-clear = واضح نیست
    .more = بیشتر می‌پرسم
    .others = از دیگران هم می‌پرسم
    .original = دیدن نوشتۀ اصلی
    .close = بستن
    .report = گزارش دادن

helper-asks =
    { $author } اول می‌خواهد بداند:
    «{ $words }»

    جواب خود را اینجا بنویسید.
    .original = دیدن نوشتۀ اصلی
    .close = بستن
    .report = گزارش دادن

asker-wrote =
    { $author } به شما می‌نویسد:
    «{ $words }»

    جواب خود را اینجا بنویسید.
    .counsellor = برای یک مشاور
    .year = تجربۀ خودم، با سال
    .not-this = ترجیحاً نه
    .accompany = همراهی برای مدتی
    .original = دیدن نوشتۀ اصلی
    .close = بستن
    .report = گزارش دادن

say-it-differently =
    { $asker } از شما تشکر می‌کند، ولی خوب نفهمیده است. سوالش این بود:
    «{ $question }»

    لطفاً همان را به شکل دیگر بگویید، با کلمه‌های ساده.
    .counsellor = برای یک مشاور
    .close = بستن

write-more =
    سوال شما این بود:
    «{ $question }»

    دیگر چه می‌خواهید بدانید؟ لطفاً بنویسید.

# $words as their author wrote them.
original =
    نوشتۀ اصلی:
    «{ $words }»

# $to is who reads it.
sent-on = نوشتۀ شما را به { $to } می‌رسانیم.

thanks-passed-on = تشکر شما را رساندیم. هنوز نوشته می‌توانید، از دیگران هم پرسیده می‌توانید، یا گفتگو را ببندید.

# $asker is a name or a tree's.
they-thank-you = { $asker } از شما تشکر می‌کند!

asked-to-say-it-differently = تشکر که گفتید. از این شخص می‌خواهیم که آن را به شکل دیگر بگوید.

talk-closed = بسته شد. تشکر از این گفتگو!

other-closed-talk = شخص دیگر این گفتگو را بست. تشکر از وقت شما.

talk-is-over = این گفتگو بسته است.

# What someone wants to read, or to send, was said too long ago: it is kept no more.
words-gone = این نوشته دیگر اینجا نگهداری نمی‌شود: از آن وقت بسیار گذشته است. شاید هنوز بالاتر در تلیفون شما باشد.
