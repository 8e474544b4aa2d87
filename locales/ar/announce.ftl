### Announce: a counsellor's one text to many: written, for whom, when, looked at, sent.

# $count is how many there are.
announcements =
    { $count ->
        [0] لا يوجد إعلان. هل تريدون كتابة إعلان؟
       *[other] الإعلانات، الأحدث أولًا:
    }
    .new = إعلان جديد
    .enough = القائمة

# A line of a list: $what is how it begins, $state how far it has come.
announcement-line = { $what } ({ $state })

announcement-without-words = صورة أو ملف أو رسالة صوتية

announcement-is-draft = لم يُرسل
announcement-is-asking = ينتظر موافقة ثانية
announcement-is-planned = محدد الموعد
announcement-is-leaving = يُرسل الآن
announcement-is-left = أُرسل
announcement-is-stopped = أُوقف

announcement-text = بماذا تريدون إخبار الناس؟ اكتبوا بكلمات بسيطة: يُترجم النص إلى لغة كل شخص. يمكن أن ترافقه صورة أو ملف PDF أو رسالة صوتية. لا يُرسل شيء بعد.

announcement-contact-taken-out = حذفنا رقمًا أو اسم مستخدم أو رابطًا: هذا النص يصل إلى أشخاص كثيرين. يمكن أن يبقى عنوان المكان.

announcement-when =
    متى يُرسل؟ اضغطوا الزر، أو اكتبوا اليوم والساعة: الثلاثاء 18:00 أو 14/12 9:00
    .at-once = عندما أرسله

not-a-time = لم أفهم متى. اكتبوا اليوم والساعة فقط: الثلاثاء 18:00 أو 14/12 9:00

no-such-day = لا يوجد يوم كهذا: انظروا إلى التقويم ثم اكتبوه مرة أخرى.

time-is-past = هذا الوقت قد مضى. اكتبوا وقتًا لم يأتِ بعد.

time-too-far = هذا بعد أكثر من ستة أشهر: بعيد جدًا لإعلان. اكتبوا وقتًا أقرب.

# $reach is a line for each: how many get it, how many do not. $languages are its readers', $leaves is when.
announcement-preview =
    هذا ما سيقرأه الناس:
    { $words }

    لمن:
    { $audience }

    { $reach }

    لغاتهم:
    { $languages }

    { $leaves }
    .text = تغيير النص
    .audience = تغيير لمن
    .when = تغيير الموعد
    .translations = رؤية الترجمات
    .later = لاحقًا
    .drop = حذفه
    .look = هل الملف جاهز؟
    .no-file = إزالة الملف

announcement-send = إرسال

# $from and $until are full hours.
reach-now = يصل إليهم، بين { $from }:00 و{ $until }:00 حيث يعيش كل شخص: { $count }
reach-folded = لديهم رسائل كافية هذا الأسبوع، يجدونه في أخبارهم الأسبوعية: { $count }
reach-held = تطبيق WhatsApp مغلق منذ يوم. يعرفون أن رسالة تنتظرهم: { $count }
reach-unreachable = لا يصل إليهم أي تطبيق: { $count }
reach-stopped = لا يريدون رسائل، ولا يصل إليهم: { $count }

# A language's name, and how many read it.
language-with-readers = { $language }: { $count }

leaves-at-once = يخرج عندما ترسلونه.
leaves-at = موعد خروجه: { $at }

announcement-waits-for-you = حسنًا، هو ينتظركم ولم يُرسل شيء. للعودة إليه اكتبوا: إعلانات

announcement-dropped = تم حذفه، ولم يُرسل شيء. لكتابة إعلان آخر اكتبوا: إعلانات

announcement-is-not-open = لا يمكن تغيير هذا الإعلان هنا الآن. هذه حال الإعلانات:

announcement-for-nobody = لم يُختر أحد بهذا الشكل: لم يُرسل شيء، ونصكم محفوظ. اختاروا بشكل آخر.

## A second counsellor's yes, where it goes to everyone.

# $count is how many colleagues are asked.
announcement-asks-a-colleague = هو للجميع: ينظر إليه مستشار ثانٍ أولًا. تصلكم الإجابة هنا. عدد من سُئلوا: { $count }

# $author wrote it, $count is how many people it goes to, $when a time or: after your yes.
announcement-second-yes =
    إعلان إلى الجميع (عدد الأشخاص: { $count }) كتبه { $author }:
    { $words }

    متى: { $when }
    هل يُرسل؟
    .yes = نعم، يُرسل
    .no = لا، ليس هكذا

after-your-yes = بعد موافقتكم

# A line of the list of who waits: $who wrote it, $since when it was sent.
waiting-announcement = للجميع: { $who } بانتظار موافقة، { $since }

# $state is how far it has come.
announcement-was-decided = تم القرار من قبل. حال هذا الإعلان: { $state }. ليس عليكم شيء.

you-said-yes = شكرًا. سيخرج قريبًا، ويمكن استرجاعه قبل ذلك. لمتابعته اكتبوا: إعلانات

you-said-no = شكرًا. لن يخرج. من كتبه يعرف ذلك ويمكنه تغييره. تحدثوا عنه معًا.

# $by is who, $at when it leaves.
colleague-said-yes = جاءت الموافقة من { $by }: إعلانكم يخرج، { $at }. لمتابعته أو استرجاعه اكتبوا: إعلانات

colleague-said-no = الرأي من { $by }: الأفضل ألا يخرج هكذا. نصكم محفوظ. تحدثوا معًا، ولتغييره اكتبوا: إعلانات

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-announce = إعلان, إعلانات
command-announce = الكتابة إلى أشخاص كثيرين
