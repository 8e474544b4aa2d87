### Joining: someone becomes a peer helper.

# $chosen counts what was chosen so far.
helper-topics =
    { $chosen ->
        [0] در چه تجربه دارید؟ مسلک یا مرحله‌ای را انتخاب کنید که خودتان از آن گذشته‌اید.
       *[other] یادداشت شد. یکی دیگر هم؟
    }
    .that-is-all = همین قدر

helper-experience =
    چطور کار می‌کنید، یا چطور کار کرده‌اید؟
    .employed = با معاش
    .business = کاروبار خودم
    .both = هر دو

helper-languages =
    { $chosen ->
        [0] کدام زبان‌ها را خوب می‌خوانید؟
       *[other] یادداشت شد. یک زبان دیگر هم؟
    }
    .that-is-all = همین قدر

helper-week =
    در یک هفته، حد اکثر چند سوال؟ همیشه نخیر گفته می‌توانید.
    .one = یک سوال
    .two = دو سوال
    .three = سه سوال
    .five = پنج سوال

charter-secret = قول و قرار ما. 1. آنچه به شما می‌گویند، بین شما و برنامه می‌ماند.

charter-no-judgement = 2. شما قضاوت نمی‌کنید: راه هر کس فرق دارد.

charter-free-choice = 3. شما راه خود را قصه می‌کنید، ولی کسی را به آن مجبور نمی‌کنید. تصمیم با خود شخص است.

charter-limits = 4. اینجا نه پول، نه نمبر تلیفون و نه قرار ملاقات. آنچه زیاد سنگین است، به یک مشاور می‌رود.

charter =
    5. شما می‌توانید نخیر بگویید، وقفه بگیرید یا بس کنید، بدون گفتن دلیل. آیا این قول و قرار را قبول دارید؟
    .yes = بلی، قبول دارم
    .no = نخیر

# $contact says how to reach a person.
charter-declined = تشکر که راست گفتید. برای گپ زدن با کسی در این باره: { $contact }

helper-awaits-approval = تشکر! یک مشاور درخواست شما را می‌بیند. همین که قبول کند، به شما می‌نویسیم.

# $helper is their name, $topics a list, $week how many questions at most.
helper-asks-to-join =
    { $helper } می‌خواهد همیار شود.
    تجربه: { $topics }. کار: { $experience }. حد اکثر { $week } سوال در هفته. قول و قرار را قبول کرده است.
    .yes = بلی، قبول است
    .no = نخیر
    .later = بعداً

# $helper is their name.
helper-approved = انجام شد: { $helper } حالا همیار است.

helper-refused = یادداشت شد: { $helper } همیار نیست. ما این را با احترام به او می‌گوییم.

you-are-approved = خوش آمدید! شما حالا همیار هستید. وقتی سوالی برای شما باشد، به شما می‌نویسیم. برای گرفتن وقفه بنویسید: وقفه

# $contact says how to reach a person.
you-are-not-approved = تشکر که خواستید کمک کنید. فعلاً برنامه شما را به حیث همیار گرفته نمی‌تواند. برای گپ زدن در این باره: { $contact }

paused = شما در وقفه هستید: هیچ سوالی به شما نمی‌آید. سوال‌هایی که گرفته بودید، به کس دیگری می‌رود. اگر می‌خواهید دوباره شروع کنید، بنویسید: وقفه

go-on =
    شما در وقفه هستید. می‌خواهید دوباره شروع کنید؟
    .yes = بلی، دوباره شروع
    .no = نخیر، وقفه بماند
    .stop = دیگر کمک نمی‌کنم

going-on = خوشحالیم که باز آمدید! وقتی سوالی برای شما باشد، به شما می‌نویسیم.

# $by is the colleague who was quicker.
helper-was-decided = این کار انجام شده است: { $by } جواب داد. شما کاری نباید بکنید.
