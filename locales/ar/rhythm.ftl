### Rhythm: how often someone hears from the programme by itself.

# $now is how it is; $kept counts messages that wait.
update-rhythm =
    { $now ->
        [weekly] تصلكم الأخبار كل أسبوع.
        [monthly] تصلكم الأخبار كل شهر.
        [circle] أنتم في الدائرة: خبر واحد في الشهر، ووجبات ولقاءات تجمع القدامى والجدد.
        [quiet] طلبتم الهدوء.
       *[only-answers] تصلكم الأجوبة عن أسئلتكم فقط.
    } ماذا تريدون؟ الأجوبة عن أسئلتكم تصل دائمًا.
    .weekly = كل أسبوع
    .monthly = كل شهر
    .circle = في الدائرة
    .only-answers = الأجوبة فقط
    .quiet = شهر من الهدوء
    .see = رؤية ما ينتظرني

# $now is what they chose.
rhythm-is-now =
    { $now ->
        [weekly] تم التسجيل: أخبار كل أسبوع، ومعها رسالتان أخريان في الأسبوع على الأكثر.
        [monthly] تم التسجيل: أخبار مرة في الشهر.
        [circle] سُجّل ذلك: أنتم في الدائرة. خبر واحد في الشهر، ودعوات إلى وجبات ولقاءات تجمع القدامى والجدد.
       *[only-answers] تم التسجيل: تصلكم فقط الأجوبة عن أسئلتكم وما وافقتم عليه. والباقي ينتظركم هنا. للتغيير، اكتبوا: أخبار
    }

# $until is a day.
quiet-until = حسنًا، هدوء حتى { $until }. الأجوبة عن أسئلتكم تصل مع ذلك. للتغيير، اكتبوا: أخبار

typed-updates = أخبار, الأخبار, أخباري, أخبار الأسبوع, هدوء, akhbar, a5bar

command-updates = كم من الأخبار تصلكم
