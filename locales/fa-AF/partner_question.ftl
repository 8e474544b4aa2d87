### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    شاید یک کارفرما یا یک مرکز آموزش از برنامه هم جواب داده بتواند:
    «{ $question }»

    این کلمه‌ها را می‌خواند، ولی نام شما را نمی‌بیند. قبول دارید؟
    .yes = بلی
    .no = نخیر

question-sent-to-partner = سوال شما به یک شریک فرستاده شد، بدون نام شما. همین که جواب بدهد، به شما می‌نویسیم.

partner-not-asked = درست است، هیچ شریکی آن را نمی‌خواند. باقی همه چیز مثل پیش است.

partner-is-asked-already = این سوال حالا نزد یک شریک است. شما کاری ندارید.

no-partner-now = فعلاً هیچ شریکی برای این سوال وقت ندارد. سوال شما مثل پیش راه خود را می‌رود.

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }، شریک برنامه، سوال شما را گرفته است و جواب را آماده می‌کند. نام شما را نمی‌داند. همین که جواب برسد، به شما می‌نویسیم.

no-partner-answered = این بار هیچ شریکی جواب داده نتوانست. باقی همه چیز مثل پیش است. برای پرسیدن چیز دیگر بنویسید: سوال

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }، شریک)

# To a counsellor.
asker-decides-on-partner = از این شخص می‌پرسیم که یک شریک سوالش را، بدون نام، خوانده می‌تواند یا نه. تا آن وقت سوال اینجا می‌ماند.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] شاید سوال‌هایی دربارۀ مسلک شما یا آموزش به شما برسد: حد اکثر دو سوال در هفته، بدون نام. هنوز هم قبول دارید؟
       *[no] هیچ سوالی به شما نمی‌رسد. می‌خواهید که برسد؟ حد اکثر دو سوال در هفته، و هر کدام را رد کرده می‌توانید.
    }
    .yes = بلی
    .no = نخیر

questions-come-to-partner = تشکر! وقتی سوالی برای شما باشد، اینجا می‌رسد. هر وقت بخواهید، آن را رد کرده می‌توانید.

no-questions-to-partner = درست است، دیگر سوال نمی‌رسد. اگر دوباره خواستید، بنویسید: سوال‌ها
