### Silence, for counsellors: whom nobody reached, who has fallen silent, who wishes to be called.

# $count is how many people.
silent-people =
    { $count ->
        [0] خبر هفته به همه رسیده است و کسی خاموش نشده است.
        [one] باید احوال یک نفر را بگیریم:
       *[other] باید احوال { $count } نفر را بگیریم:
    }
    .enough = همین بس است

# One line. $who is their name, $why the reason, $weeks how many updates in a row did not arrive, $heard when they last wrote.
silent-line =
    { $who }: { $why ->
        [wants-call] منتظر زنگ ماست
        [silent] خاموش از { $heard }
        [unreachable] تماس نمی‌شود
        [window-closed] واتساپ بسته است
       *[other] چیزی نمی‌رسد
    }

# $at is when an update last reached them, if one ever did.
reach-person =
    { $who }
    { $why ->
        [wants-call] گفته است که حالش خوب نیست، و می‌خواهد کسی به او زنگ بزند.
        [silent] مدت زیادی است که چیزی ننوشته است.
        [unreachable] دیگر تماس گرفته نمی‌توانیم: یا ما را بلاک کرده است، یا نمبرش تغییر کرده است.
        [window-closed] از یک روز به این طرف در واتساپ ننوشته است: خبر هفته منتظر یک پیام اوست.
        [covered] تلیفون مشترک است: کسی باز نکرده است.
        [not-sure] نمی‌دانیم که خبر هفته رسیده است یا نه.
        [none] همه چیز رسیده است.
       *[failed] خبر هفته فرستاده نشد.
    }
    آخرین پیام او: { $heard }.{ $reached ->
        [yes] { " " }آخرین خبر هفته که به او رسید: { $at }.
       *[no] { "" }
    }
    .spoken = با هم گپ زدیم
    .number = دیدن نمبرش
    .let-go = آرام بگذاریم
    .page = صفحۀ این شخص
    .list = لیست

# $number as their app knows it.
their-number = { $who } می‌خواهد که به او زنگ بزنیم: { $number }

contact-noted = یادداشت شد: شما با { $who } گپ زده‌اید.

let-go-until =
    تا چه وقت؟ جواب‌ها به این شخص می‌رسد، ولی در این لیست نمی‌باشد.
    .two-weeks = دو هفته
    .month = یک ماه
    .three-months = سه ماه

let-go = یادداشت شد. { $who } فعلاً در این لیست نیست.

# On the list of today. $since is when they said so.
waiting-call = { $who } منتظر زنگ ماست ({ $since })

typed-silent = خاموشی, کی خاموش است, چه کسی خاموش است, khamoshi

command-silent = خبر به کی نرسیده است
