### Access, for counsellors: shut out and back, not met after all, one person with two entries.

# $who is a name.
person-access =
    ماذا تريدون أن تفعلوا؟ الشخص: { $who }
    .not-met = إلغاء تسجيل اللقاء
    .block = حظر هذا الشخص
    .unblock = رفع الحظر
    .same-person = نفس الشخص، مرتين
    .to-the-page = رجوع إلى الصفحة

block-really =
    هل نحظر { $who }؟ لن يكتب هذا الشخص لأحد هنا بعد الآن، في أي تطبيق. وتنتهي محادثاته. أما طلب النجدة فيصل دائمًا. ويمكنكم رفع الحظر لاحقًا.
    .yes = نعم، احظروه
    .no = لا تغيّروا شيئًا

why-blocked = لماذا نحظر { $who }؟ جملة واحدة، لزملائكم. ويحق لهذا الشخص أن يقرأها يومًا ما.

person-blocked = تم: لن نجيب { $who } بعد الآن. لرفع الحظر، اكتبوا: أشخاص

# $by is the colleague who was quicker.
person-was-blocked = تم ذلك بالفعل: حظر { $who } جاء من { $by }.

person-unblocked = تم: يمكن لـ { $who } الكتابة من جديد.

# $at is the day, $by who did it, $reason their words.
page-blocked =
    محظور منذ { $at }، من { $by }:
    «{ $reason }»

page-blocked-before = كان الحظر في { $at }، من { $by }. بعد ذلك مسح هذا الشخص كل شيء، ثم عاد.

# $contact says how to reach a person.
you-are-blocked =
    البرنامج لم يعد يجيب هنا. للكلام عن ذلك مع شخص: { $contact }
    في خطر؟ مجانًا: 112، أو رسالة SMS إلى 114، أو 15، 17، 18، 115، 3114، 3919، 119.
    لمسح بياناتكم، اكتبوا: مسح

you-are-let-back-in = يمكنكم الكتابة هنا من جديد. للمتابعة، اكتبوا: قائمة
