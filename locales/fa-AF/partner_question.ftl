### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    یک کارفرما یا مرکز آموزشی برنامه هم شاید جواب داده بتواند:
    «{ $question }»

    او این کلمه‌ها را می‌خواند، نام شما را نه. درست است؟
    .yes = بلی
    .no = نخیر

question-sent-to-partner = به یک شریک فرستاده شد، بدون نام شما. همین که جواب بدهد، به شما می‌نویسیم.

partner-not-asked = درست است، هیچ شریکی آن را نمی‌خواند. دیگر همه چیز مثل پیش ادامه دارد.

partner-is-asked-already = این سوال حالا نزد یک شریک است. لازم نیست کاری کنید.

no-partner-now = فعلاً هیچ شریکی برای این وقت ندارد. سوال شما مثل پیش به راه خود می‌رود.

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }، شریک برنامه، جواب سوال شما را آماده می‌کند و نام شما را نمی‌داند. همین که جواب برسد، به شما می‌نویسیم.

no-partner-answered = این بار هیچ شریکی جواب داده نتوانست. دیگر همه چیز مثل پیش ادامه دارد. برای پرسیدن چیز دیگر بنویسید: سوال

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }، شریک)

# To a counsellor.
asker-decides-on-partner = از این شخص می‌پرسیم که آیا یک شریک سوال او را، بدون نام، خوانده می‌تواند. تا آن وقت سوال اینجا می‌ماند.

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] شاید سوال‌هایی دربارۀ مسلک شما یا آموزش برسد: در یک هفته بیشتر از دو نه، بدون نام. هنوز هم درست است؟
       *[no] هیچ سوالی به شما نمی‌رسد. می‌خواهید که برسد؟ در یک هفته بیشتر از دو نه، و هر کدام را گذاشته می‌توانید.
    }
    .yes = بلی
    .no = نخیر

questions-come-to-partner = تشکر! وقتی سوالی برای شما باشد، اینجا می‌رسد. همیشه آن را گذاشته می‌توانید.

no-questions-to-partner = درست است، دیگر سوال نمی‌رسد. برای این که باز برسد بنویسید: سوال‌ها
