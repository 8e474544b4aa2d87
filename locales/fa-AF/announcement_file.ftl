### What goes with an announcement: a PDF, a picture or a voice message; how large it is, and how it comes.

# A button. $size is how large it is, with its unit.
file-to-receive = گرفتن فایل ({ $size })

file-size =
    { $unit ->
        [kb] { $size } کیلوبایت
       *[mb] { $size } میگابایت
    }

## What a file is called on its reader's phone: its name, without the ending, and what stands below it.

file-name = اعلان
file-of-announcement = فایل از طرف تیم

## To whoever touched the button.

announcement-file = این فایل تیم است ({ $size }). آن را نمی‌بینید؟ دکمه را دوباره فشار دهید، یا از یک مشاور بخواهید.

announcement-file-gone = این فایل دیگر اینجا نگهداری نمی‌شود. اگر به آن ضرورت دارید، از یک مشاور بخواهید.

announcement-file-awaited = فایل آماده می‌شود. یک دقیقه صبر کنید، بعد دوباره ببینید.

## In place of words, where there are none.

announcement-is-a-file = یک فایل برای خواندن.
announcement-is-a-picture = یک عکس.

## To its author, before it leaves: lines below the preview.

announcement-file-at-a-tap = با یک فایل ({ $size }): هر کس با فشار دادن یک دکمه آن را می‌گیرد. آن را دوباره بخوانید: همان‌طور که هست می‌رود و ترجمه نمی‌شود.
announcement-file-by-itself = با یک عکس یا پیام صوتی ({ $size }) که همراه متن می‌رسد.
announcement-file-is-missing = فایل تا اینجا نرسید: تنها متن شما می‌رود. برای فرستادن دوباره: «تغییر متن».

announcement-says-nothing = فایل نرسید و متنی هم نیست: چیزی فرستاده نشد. متن را بنویسید، یا فایل را دوباره بفرستید.

# To whoever sent a PDF that can't be passed on.
file-not-passed-on =
    { $why ->
        [too-large] این PDF بسیار بزرگ است: حد اکثر ۱۵ میگابایت. متن شما نگهداری شده است. PDF کوچک‌تر بفرستید، یا بنویسید که کجا پیدا می‌شود.
        [too-long] این PDF صفحه‌های زیاد دارد: حد اکثر ۲۰۰. متن شما نگهداری شده است. تنها صفحه‌های لازم را بفرستید.
        [locked] این PDF با رمز محافظت شده است. متن شما نگهداری شده است. آن را بدون رمز ذخیره کنید، بعد دوباره بفرستید.
       *[other] این فایل رفته نمی‌تواند: PDF نیست، یا خراب است. متن شما نگهداری شده است. در کمپیوتر «چاپ» و بعد «ذخیره به شکل PDF» را انتخاب کنید و همان PDF را بفرستید.
    }
