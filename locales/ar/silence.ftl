### Silence, for counsellors: whom nobody reached, who has fallen silent, who wishes to be called.

# $count is how many people.
silent-people =
    { $count ->
        [0] وصلنا إلى الجميع، ولم ينقطع أحد عن الكتابة.
        [one] شخص واحد يجب التواصل معه من جديد:
        [two] شخصان يجب التواصل معهما من جديد:
        [few] { $count } أشخاص يجب التواصل معهم من جديد:
        [many] { $count } شخصًا يجب التواصل معهم من جديد:
       *[other] { $count } شخص يجب التواصل معهم من جديد:
    }
    .enough = هذا كل شيء

# One line. $who is their name, $why the reason, $weeks how many updates in a row did not arrive, $heard when they last wrote.
silent-line =
    { $who }: { $why ->
        [wants-call] طلب اتصال
        [silent] لا رسائل منذ { $heard }
        [unreachable] الوصول غير ممكن
        [window-closed] تطبيق WhatsApp مغلق
       *[other] لا شيء يصل
    }

# $at is when an update last reached them, if one ever did.
reach-person =
    { $who }
    { $why ->
        [wants-call] هذا الشخص يقول إنه ليس بخير، ويريد أن نتصل به.
        [silent] لم يكتب هذا الشخص شيئًا منذ مدة طويلة.
        [unreachable] لم يعد ممكنًا الوصول إلى هذا الشخص: ربما أوقف رسائلنا، أو تغيّر رقمه.
        [window-closed] لم يكتب هذا الشخص على WhatsApp منذ يوم: أخبار الأسبوع تنتظر كلمة منه.
        [covered] هاتف مشترك: لم يفتحه أحد.
        [not-sure] لا نعرف هل وصلت أخبار الأسبوع.
        [none] كل شيء على ما يرام.
       *[failed] لم نستطع إرسال أخبار الأسبوع.
    }
    آخر رسالة منه: { $heard }.{ $reached ->
        [yes] { " " }آخر أخبار وصلت إليه: { $at }.
       *[no] { "" }
    }
    .spoken = تكلّمنا معًا
    .number = رؤية الرقم
    .let-go = تركه بسلام
    .page = صفحته
    .list = القائمة

# $number as their app knows it.
their-number = طلب اتصال من { $who }. الرقم: { $number }

contact-noted = تم التسجيل: تكلّمتم مع { $who }.

let-go-until =
    لأي مدة؟ تصل الأجوبة إلى هذا الشخص كما كانت، لكنه لن يظهر في هذه القائمة.
    .two-weeks = أسبوعان
    .month = شهر
    .three-months = ثلاثة أشهر

let-go = تم التسجيل. لن يظهر { $who } في هذه القائمة لبعض الوقت.

# On the list of today. $since is when they said so.
waiting-call = طلب اتصال من { $who } ({ $since })

typed-silent = صمت, الصمت, من صمت, من لم يعد يكتب

command-silent = من لم تصل إليه الأخبار
