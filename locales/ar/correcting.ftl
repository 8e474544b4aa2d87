### Putting right what is kept: the name, the language, the hour; a project and a helper's profile.

correct =
    ما الذي ليس صحيحًا؟
    .name = اسمي
    .language = لغتي
    .timezone = الساعة عندي
    .project = خطتي
    .profile = مساندتي للآخرين
    .nothing = كل شيء صحيح، رجوع

correct-name =
    بأي اسم نناديكم؟ اكتبوا اسمًا واحدًا أو الاسم الكامل.
    .no-name = دون اسم

name-is-now = تم الحفظ: { $name }.

name-is-gone = تم: لم نعد نحفظ أي اسم لكم.

correct-language = بأي لغة تريدون أن تقرؤوا رسائلنا؟

correct-timezone =
    أي توقيت هو توقيتكم؟ هكذا لا نكتب لكم في الليل.
    .paris = باريس
    .antilles = غوادلوب، مارتينيك
    .guiana = غويانا الفرنسية
    .reunion = لا ريونيون
    .mayotte = مايوت
    .kyiv = كييف
    .kabul = كابول

# $now is the hour where the person is.
timezone-is-now = تم الحفظ. الساعة عندكم الآن: { $now }
