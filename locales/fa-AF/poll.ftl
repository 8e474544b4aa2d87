### Poll: a counsellor asks many what they think; written or ready-made, read back, sent.

# $count is how many there are.
polls =
    { $count ->
        [0] هیچ نظرپرسی نیست. می‌خواهید یکی بسازید؟
       *[other] نظرپرسی‌ها، اول پیش‌نویس‌ها:
    }
    .new = نظرپرسی نو
    .enough = منو

# A line of a list: $what is how it begins, $state how far it has come.
poll-line = { $what } ({ $state })

poll-without-question = بدون سوال

poll-is-draft = فرستاده نشده
poll-is-open = جریان دارد
poll-is-closed = تمام شد

poll-begin =
    چه می‌خواهید بپرسید؟ سوال‌های آماده به هر زبان هست.
    .own = سوال خودم

poll-ready-newcomers = اشخاص نو
poll-ready-helpers = همیاران
poll-ready-partners = شریکان
poll-ready-team = تیم
poll-ready-after-session = بعد از جلسه
poll-ready-at-the-end = در ختم پروگرام

poll-words = سوال خود را بنویسید، تنها یکی، به کلمات ساده. به زبان هر کس ترجمه می‌شود. هنوز چیزی فرستاده نمی‌شود.

poll-kind =
    چطور می‌توان جواب داد؟
    .faces = 🙂 😐 🙁
    .yes-no = بلی یا نه
    .choices = جواب‌های خودم
    .words = با کلمات خود

poll-choices = جواب‌های ممکن را بنویسید، از 2 تا 9، هر یک در یک سطر. هر یک حداکثر 24 حرف دارد.

# $count is how many there were, $typed what was written.
poll-choices-count =
    از 2 تا 9 جواب مختلف لازم است، هر یک در یک سطر. تعداد حالا: { $count }. چیزی گم نشده، نوشته بودید:
    { $typed }

# $choice is the one that is too long, $most how many letters it may have, $typed what was written.
poll-choice-too-long =
    برای دکمه دراز است: { $choice }
    حداکثر حرف: { $most }. چیزی گم نشده، نوشته بودید:
    { $typed }

poll-anonymous =
    بدون نام یا با نام؟ بدون نام هیچ کس دانسته نمی‌تواند که کی چه جواب داد، شما هم نه، و جواب‌ها را در ختم می‌بینید.
    .anonymous = بدون نام
    .named = با نام

poll-until =
    تا چه وقت می‌توان جواب داد؟ یک دکمه را بزنید، یا روز و ساعت را بنویسید: سه‌شنبه 18:00
    .three-days = سه روز
    .week = یک هفته
    .two-weeks = دو هفته

poll-lasts-so-long = نظرپرسی حداقل یک ساعت و حداکثر سه ماه دوام دارد. ختم آن را دوباره انتخاب کنید.

# $asked are the questions with their answers, $promise who will know, $audience for whom, $count how many these are.
poll-preview =
    مردم این را می‌خوانند:
    { $asked }

    { $promise }

    برای:
    { $audience }
    اشخاص: { $count }
    تا: { $until }
    .change = تغییر
    .later = بعدتر
    .drop = دور انداختن

poll-send = فرستادن

poll-asks = { $question }
poll-answers = • { $answer }

poll-change =
    چه را می‌خواهید تغییر بدهید؟
    .nothing = هیچ چیز

poll-item-question = سوال
poll-item-kind = طرز جواب
poll-item-choices = جواب‌ها
poll-item-anonymous = با نام یا بدون نام
poll-item-audience = برای کی
poll-item-until = تا چه وقت

poll-for-nobody = به این ترتیب هیچ کس انتخاب نشده: چیزی فرستاده نشد و همه چیز محفوظ است. طور دیگر انتخاب کنید.

# $count is how many people are asked.
poll-sent = روان شد، در وقت روز، به زبان هر کس. اشخاص: { $count }. برای دیدن جواب‌ها بنویسید: نظرپرسی‌ها

poll-waits-for-you = درست است، منتظر شماست و چیزی فرستاده نشد. برای ادامه بنویسید: نظرپرسی‌ها

poll-dropped = دور انداخته شد و هیچ کس خبر نشد. برای ساختن یکی دیگر بنویسید: نظرپرسی‌ها

poll-is-not-open = این نظرپرسی دیگر اینجا تغییر نمی‌کند. حال نظرپرسی‌ها این است:

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-poll = نظرپرسی‌ها, نظرپرسی, نظرپرسی ها
command-poll = پرسیدن نظر اشخاص زیاد
