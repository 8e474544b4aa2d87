### News: a counsellor's line, of which the next weekly update tells everyone.

write-news = ماذا حدث، أو ماذا سيحدث؟ اكتبوا جملة أو جملتين سيقرؤها الجميع، كل شخص بلغته، أو أرسلوا رسالة صوتية. لا تسمّوا أحدًا لم يوافق.

# $who is named in $words.
news-names-someone =
    «{ $words }»

    هل تتكلمون عن { $who }؟ سيقرأ الجميع ذلك. هل هذا الشخص موافق؟
    .they-agreed = نعم، أو هو شخص آخر
    .without-name = حذف الاسم
    .drop = لا تحفظوا شيئًا

# $words is the line.
news-noted =
    تم الحفظ لأخبار الأسبوع القادمة:
    «{ $words }»
    .undo = إلغاء

news-dropped = تم الحذف. لن يقرأ ذلك أحد.

typed-news = خبر للجميع, قول خبر للجميع, إعلان خبر

command-news = قول خبر للجميع
