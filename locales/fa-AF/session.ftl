### Session: a counsellor plans that people meet; sends it, moves it, cancels it, and says who came.

# $count is how many there are.
all-sessions =
    { $count ->
        [0] هیچ جلسه‌ای در پیش نیست. می‌خواهید یکی آماده کنید؟
       *[other] جلسه‌ها، نزدیک‌ترین اول:
    }
    .new = جلسۀ نو
    .enough = فهرست

# A line of a list: $what is how it begins, $state how it stands.
session-line = { $when }: { $what } ({ $state })

session-is-draft = فرستاده نشده
session-asks-time = منتظر جواب‌ها
session-is-past = کی آمد؟
session-is-over = تیر شده
session-is-planned = بلی { $yes }، شاید { $maybe }، نه { $no }

# Where its words can't be shown: its kind and time.
session-named = { $kind }، { $when }

session-kind =
    چه جلسه‌ای؟ پیش از فرستادن همه چیز را تغییر داده می‌توانید.
    .trade = دربارۀ یک کسب
    .round-table = میز گرد
    .meal = نان خوردن با هم
    .helpers = میان همیاران
    .visit = بازدید
    .individual = ملاقات تنها

session-kind-trade = جلسه دربارۀ یک کسب
session-kind-round-table = میز گرد
session-kind-meal = نان خوردن با هم
session-kind-helpers = جلسۀ همیاران
session-kind-visit = بازدید
session-kind-individual = ملاقات تنها

# $details are lines of their own. $places is 0 where as many come as wish.
session-read-back =
    دوباره بخوانید، هنوز چیزی نرفته ({ $kind }):
    «{ $what }»

    { $details }
    { $places ->
        [0] جاها: بی‌حد
       *[other] جاها: { $places }
    }
    دعوت‌شده‌ها: { $count }
    .send = دعوت‌ها را بفرست
    .change = تغییر
    .later = پسان
    .drop = دور انداختن

# In place of the first of these buttons where a time is to be chosen.
session-ask-times = وقت‌ها را بپرس

session-change-what =
    چه را تغییر بدهیم؟
    .nothing = هیچ

session-item-kind = نوع
session-item-what = موضوع
session-item-when = روز و ساعت
session-item-lasts = چقدر وقت
session-item-place = جای
session-item-audience = دعوت‌شده‌ها
session-item-extras = نان، اطفال، راه
session-item-places = شمار جاها

session-page =
    حال جلسه ({ $kind }):
    «{ $what }»

    { $details }
    { $places ->
        [0] جاها: بی‌حد
       *[other] جاها: { $places }
    }

    بلی: { $yes }. شاید: { $maybe }. نه: { $no }. منتظر جای: { $waiting }. بی‌جواب: { $silent }.
    .names = کی چه گفت
    .move = تغییر وقت
    .place = تغییر جای
    .room = تغییر شمار جاها
    .invite = دعوت دیگران
    .questions = خواندن سوال‌ها
    .prepare = آماده کردن
    .cancel = لغو کردن
    .wall-code = کود روی دیوار
    .who-came = کی آمد
    .felt = چطور بود
    .fine = پس به فهرست

session-who-said = { $reply } ({ $count }):
reply-yes = می‌آید
reply-maybe = شاید
reply-no = نمی‌آید
reply-waiting = منتظر جای است
reply-none = هنوز جواب نداده

session-names =
    این جواب‌ها است:
    { $names }

session-nobody-said = هنوز کسی جواب نداده. دعوت‌ها در روز می‌رسند، میان ساعت 9 و 20.

session-sent = دعوت‌ها در روز می‌روند، به هر کس به زبان خودش. دعوت‌شده‌ها: { $count }. برای دیدن جواب‌ها بنویسید: جلسه‌ها

session-for-nobody = با این انتخاب هیچ کس دعوت نمی‌شود. کم از کم یک نقش یا یک کسب را لمس کنید، یا کسی را با نامش بجویید. کسی که هیچ کس او را ندیده دعوت نمی‌شود.

session-waits-for-you = درست است، منتظر شماست. برای ادامه بنویسید: جلسه‌ها

session-dropped = دور انداخته شد، کسی خبر نشد. برای آماده کردن یکی دیگر بنویسید: جلسه‌ها

session-is-gone = این جلسه دیگر در پیش نیست. این‌ها هست:

session-not-editable = این جلسه فرستاده شده یا دیگر نیست. برای تغییر، آن را در فهرست لمس کنید:

session-changed-meanwhile = { $who } همین حالا این جلسه را تغییر داد. چیزی گم نشده: دوباره بخوانید، بعد اگر خواستید باز کوشش کنید.

session-you-wrote = شما نوشته بودید: { $typed }

## After it was sent.

# $session is its kind and time.
session-new-time = روز و ساعت نو برای { $session }؟ مثلاً: سه‌شنبه ساعت 18، یا 14/12 ساعت 18:30. بلی: { $yes }، شاید: { $maybe }.

session-new-place = جای نو برای { $session }؟ آدرس را با شهر بنویسید. بلی: { $yes }، شاید: { $maybe }.

session-change-really =
    { $changed } به دعوت‌شده‌ها ({ $count }) بگوییم؟
    .yes = بلی، بگویید
    .no = نه، تغییر ندهید

session-new-time-is = وقت نو: { $new }.
session-new-place-is = جای نو: { $new }.

session-time-told = تغییر کرد. هر دعوت‌شده که نه نگفته وقت نو را می‌خواند و دوباره جواب می‌دهد: { $count }.

session-place-told = تغییر کرد. کسانی که می‌آیند یا شاید بیایند جای نو را می‌خوانند: { $count }.

session-room = همه چند جای برای { $session }؟ شمار را بنویسید. کسی که منتظر جای است همان لحظه خبر می‌شود. بلی: { $yes }، شاید: { $maybe }.

session-cancel =
    لغو کنیم: { $session }؟ بلی: { $yes }، شاید: { $maybe }. کسی که دعوت را خوانده یک بار خبر می‌شود.
    .yes = بلی، لغو کنید
    .no = نه، بماند

session-you-cancelled = لغو شد. کسی که دعوت را خوانده بود خبر می‌شود. کسی که نخوانده بود دیگر آن را نمی‌گیرد.

session-lost-its-planner = جلسه ({ $session }) لغو شد: کسی که آن را آماده کرده بود همه چیز را پاک کرد. دعوت‌شده‌ها خبر می‌شوند. برای آماده کردن دوباره بنویسید: جلسه‌ها

session-more-invited =
    { $count ->
        [0] کس دیگری برای دعوت نیست: همه در فهرست هستند.
       *[other] دعوت‌شده‌های نو: { $count }.
    }

session-kept-apart = شمار کسانی که دعوت نشدند: { $count }. یک گزارش آن‌ها را از کس دیگری در فهرست جدا می‌کند.

## Afterwards.

# $count is how many said yes, but those $there who wrote the code on the wall.
session-who-came =
    تیر شد: { $session }. بلی گفته بودند: { $count }. { $there ->
        [0] تنها کسی را لمس کنید که آنجا نبود.
       *[other] با کود روی دیوار: { $there }، یادداشت شده. تنها کسی را لمس کنید که آنجا نبود.
    }
    .more = بعدی‌ها
    .that-is-all = همین بود

was-absent = { $who } ✗

session-was-counted = این یادداشت شده، دیگر کاری نیست. برای دیدن جلسه‌ها بنویسید: جلسه‌ها

# $came is how many were there.
session-counted =
    { $came ->
        [0] یادداشت شد: کسی نیامد. چنین هم می‌شود.
       *[other] یادداشت شد. شمار کسانی که آمدند: { $came }.
    }

# $count is how many wanted to come and were not there.
session-catch-up =
    می‌خواستند بیایند و نبودند: { $count }. می‌خواهید در چند سطر بگویید چه شد؟ ترجمه می‌شود.
    .skip = نه

session-no-catch-up = درست است. تشکر برای این جلسه!

session-catch-up-sent = تشکر! به هر کس به زبان خودش فرستاده شد: { $count }.

session-felt = چطور بود. 🙂 { $good }، 😐 { $middling }، 🙁 { $bad }. به هیچ کس نشان داده نمی‌شود که کی چه گفت.

session-felt-few = جواب‌ها تا حالا: { $count }. برای خواندن سه جواب کار است: ورنه معلوم می‌شود کی چه گفت.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-session = جلسه‌ها, جلسه, جلسه ها
command-session = جلسه‌ها
