### My agreements: what someone said yes to, and what becomes of it when it is taken back.

my-agreements =
    { $given ->
        [no] شما هیچ موافقتی نداده‌اید. چیزی برای پس گرفتن نیست.
       *[yes] این‌ها موافقت‌های شماست. هر کدام را هر وقت بخواهید پس گرفته می‌توانید. کدام را می‌خواهید ببینید؟
    }
    .enough = هیچ کدام، برگشت

# $what says what becomes of it.
withdraw-agreement =
    { $what } می‌خواهید این موافقت را پس بگیرید؟
    .yes = بلی، پس می‌گیرم
    .no = نخیر، بماند

# $what is an agreement, $at a day.
agreement-since = – { $what } (از { $at })

agreement-is-over = این موافقت پیش از این پس گرفته شده است. این‌ها باقی مانده‌اند.

agreement-programme = سهم گرفتن در برنامه
withdrawing-programme = بدون این موافقت همه چیز ایستاد می‌شود: سوال‌های شما بسته می‌شود و دیگر به شما نمی‌نویسیم. معلومات شما می‌ماند؛ برای پاک کردن آن، بعداً بنویسید: حذف. هر وقت بخواهید، باز آمده می‌توانید.

agreement-charter = اصول همیاران
withdrawing-charter = بدون این اصول شما دیگر همیار نیستید: سوالی برای شما نمی‌آید و به سوال‌هایی که داشتید کسی دیگر جواب می‌دهد. شما باز هم کمک خواسته می‌توانید و بعدتر برگشته می‌توانید.
charter-left = انجام شد. از همه چیزهایی که دادید، تشکر. شما دیگر همیار نیستید؛ سوال‌های خود را اینجا باز هم پرسیده می‌توانید.

agreement-hear-voice = شنیدن صدای من
withdrawing-hear-voice = دیگر هیچ کس پیام‌های صوتی شما را نمی‌گیرد. آنچه رسیده است، نزد آن اشخاص می‌ماند.

agreement-path = نشان دادن راه من
withdrawing-path = دیگر هیچ کس راه شما را نمی‌خواند. بعدتر آن را باز نشان داده می‌توانید.

# $question is how the question begins.
agreement-show-name = نام من: { $question }
withdrawing-show-name = در این سوال، نام شما دیگر نشان داده نمی‌شود: همیار باز نام یک درخت را می‌خواند. شاید نام شما به یادش باشد.
name-no-longer-shown = انجام شد: از پیام بعدی، نام شما دیگر نشان داده نمی‌شود.

# $question is how the question begins.
agreement-show-obstacles = مشکل‌ها: { $question }
withdrawing-show-obstacles = در این سوال، همیاران دیگر مشکل‌های شما را نمی‌بینند. مشاوران باز هم می‌بینند.
obstacles-no-longer-shown = انجام شد: همیاران دیگر مشکل‌های شما را نمی‌بینند.

# $obstacle is what stands in the way.
agreement-obstacle-contact = نوشتن: { $obstacle }
withdrawing-obstacle-contact = دیگر هیچ مشاوری در این باره به شما نمی‌نویسد و گفتگو در این باره بسته می‌شود.

agreement-share-question = خواندن سوال‌هایم
withdrawing-share-question = هیچ‌کس دیگر سوال‌های شما و جواب‌شان را نمی‌خواند. آنچه خوانده شد، خوانده شد.

agreement-share-answer = خواندن جواب‌هایم
withdrawing-share-answer = هیچ‌کس دیگر جواب‌های شما را نمی‌خواند. آنچه خوانده شد، خوانده شد.

agreement-partner = شریک بودن
withdrawing-partner = بدون این موافقت، پیشنهادهای شما بس می‌شود و کسانی که علاقه داشتند خبر می‌شوند. هر وقت خواستید برگشته می‌توانید.
partner-agreement-left = انجام شد: پیشنهادهای شما بس شد. از آنچه پیشنهاد کردید تشکر. برای برگشتن بنویسید: پیشنهادها

# $opening is the kind of offer and its trade.
agreement-portrait = نشان دادن به شریک: { $opening }
withdrawing-portrait = این گفتگو بس می‌شود: شریک دیگر اینجا به شما نمی‌نویسد. آنچه خوانده، خوانده است.
