### What goes with an announcement: a PDF, a picture or a voice message; how large it is, and how it comes.

# A button. $size is how large it is, with its unit.
file-to-receive = استلام الملف ({ $size })

file-size =
    { $unit ->
        [kb] { $size } كيلوبايت
       *[mb] { $size } ميغابايت
    }

## What a file is called on its reader's phone: its name, without the ending, and what stands below it.

file-name = إعلان
file-of-announcement = ملف من الفريق

## To whoever touched the button.

announcement-file = هذا هو الملف من الفريق ({ $size }). لا ترونه؟ اضغطوا الزر مرة أخرى، أو اطلبوه من مستشار.

announcement-file-gone = لم يعد هذا الملف محفوظًا هنا. إذا كنتم تحتاجونه، اطلبوه من مستشار.

announcement-file-awaited = الملف قيد التحضير. انتظروا دقيقة، ثم انظروا مرة أخرى.

## In place of words, where there are none.

announcement-is-a-file = ملف للقراءة.
announcement-is-a-picture = صورة.

## To its author, before it leaves: lines below the preview.

announcement-file-at-a-tap = معه ملف ({ $size }): يستلمه كل شخص بالضغط على زر. أعيدوا قراءته: يُرسل كما هو ولا يُترجم.
announcement-file-by-itself = معه صورة أو رسالة صوتية ({ $size })، تصل مع النص.
announcement-file-is-missing = لم يصل الملف إلى هنا: يُرسل نصكم فقط. لإرساله مرة أخرى: «تغيير النص».

announcement-says-nothing = لم يصل الملف ولا يوجد نص: لم يُرسل شيء. اكتبوا النص، أو أرسلوا الملف مرة أخرى.

# To whoever sent a PDF that can't be passed on.
file-not-passed-on =
    { $why ->
        [too-large] هذا الملف كبير جدًا: 15 ميغابايت على الأكثر. نصكم محفوظ. أرسلوا ملف PDF أصغر، أو اكتبوا أين يمكن إيجاده.
        [too-long] صفحات هذا الملف كثيرة جدًا: 200 على الأكثر. نصكم محفوظ. أرسلوا الصفحات اللازمة فقط.
        [locked] هذا الملف محمي بكلمة سر. نصكم محفوظ. احفظوه بدون حماية، ثم أرسلوه مرة أخرى.
       *[other] لا يمكن إرسال هذا الملف: ليس PDF، أو هو تالف. نصكم محفوظ. على الحاسوب، اختاروا «طباعة»، ثم «حفظ بصيغة PDF»، وأرسلوا ذلك الملف.
    }
