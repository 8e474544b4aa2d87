### Ask: a question, and two taps about it.

first-question =
    چه می‌خواهید بپرسید؟ سوال خود را بنویسید، یا یکی از این‌ها را انتخاب کنید. نمبر تلیفون، آدرس و نمبر دوسیۀ خود را اینجا ننویسید.
    .sample-kitchen = در فرانسه چطور آشپز شوم؟
    .sample-training = فرانسوی را کم یاد دارم. چطور یک کورس مسلکی پیدا کنم؟
    .sample-business = برای باز کردن دکان خودم، دیپلوم لازم است؟

ask-your-question = سوال شما چیست؟ به زبان خود بنویسید. نمبر تلیفون، آدرس و نمبر دوسیۀ خود را ننویسید.

# $question is what the person just wrote, $peers is yes where helpers may read it.
ask-this =
    { $peers ->
        [yes] شما نوشتید: «{ $question }» می‌خواهید این را از کسانی بپرسید که خودشان این راه را رفته‌اند؟
       *[no] شما نوشتید: «{ $question }» می‌خواهید این را از یک مشاور بپرسید؟
    }
    .yes = بلی، بپرسید
    .counsellor = از یک مشاور
    .no = نخیر

# $trade and $aim are what they told of their project.
ask-as-before =
    سوال دربارۀ پلان شماست ({ $trade }، هدف: { $aim })؟ اگر هیچ چیز را انتخاب نکنید، سوال شما پس از 10 دقیقه فرستاده می‌شود.
    .yes = بلی
    .with-obstacles = بلی، مشکل‌هایم را هم بگویید
    .other = نخیر، چیز دیگر

choose-topic =
    سوال دربارۀ چیست؟ اگر هیچ چیز را انتخاب نکنید، سوال شما پس از 10 دقیقه فرستاده می‌شود.
    .kitchen = { topic-kitchen }
    .building = { topic-building }
    .care = { topic-care }
    .cleaning = { topic-cleaning }
    .transport = { topic-transport }
    .shop = { topic-shop }
    .first-job = { topic-first-job }
    .training = { topic-training }
    .other = چیز دیگر، نمی‌دانم

choose-aim =
    شما کار با معاش می‌خواهید، یا کاروبار خودتان را؟ اگر هیچ چیز را انتخاب نکنید، سوال شما پس از 10 دقیقه فرستاده می‌شود.
    .job = کار با معاش
    .business = کاروبار خودم
    .training = یک کورس مسلکی
    .unsure = هنوز نمی‌دانم

# $helpers is how many people were asked.
question-sent =
    { $helpers ->
        [one] سوال شما فرستاده شد. یک نفر که خودش این راه را رفته است، آن را می‌خواند. نام شما را نمی‌بیند. همین که جواب بدهد، به شما می‌نویسیم.
       *[other] سوال شما فرستاده شد. { $helpers } نفر که خودشان این راه را رفته‌اند، آن را می‌خوانند. نام شما را نمی‌بینند. همین که یکی جواب بدهد، به شما می‌نویسیم.
    }

# $helpers is how many people were asked; nothing says what it is about.
question-sent-to-anyone =
    { $helpers ->
        [one] سوال شما فرستاده شد. یک نفر که پیش از شما به اینجا آمده است، آن را می‌خواند. نام شما را نمی‌بیند. همین که جواب بدهد، به شما می‌نویسیم.
       *[other] سوال شما فرستاده شد. { $helpers } نفر که پیش از شما به اینجا آمده‌اند، آن را می‌خوانند. نام شما را نمی‌بینند. همین که یکی جواب بدهد، به شما می‌نویسیم.
    }

question-to-counsellor = سوال شما به یک مشاور می‌رود. همین که جواب بدهد، به شما می‌نویسیم.

nobody-fits-yet = فعلاً هیچ همیاری این تجربه را ندارد. یک مشاور سوال شما را می‌خواند. همین که جواب بدهد، به شما می‌نویسیم.

question-already-sent = این سوال قبلاً فرستاده شده است. برای پرسیدن یک سوال دیگر بنویسید: سوال

not-asked = درست است، هیچ چیز فرستاده نشد. هر وقت بخواهید، سوال پرسیده می‌توانید.

contact-taken-out = برای حفاظت شما، یک نمبر، آدرس یا لینک را پاک کردیم. شخص دیگر آن را نمی‌بیند.

# $language is a language's name.
wrote-in-another-language = شما به یک زبان دیگر نوشتید: { $language }. پروا ندارد. برای تغییر زبان پیام‌های ما بنویسید: زبان
