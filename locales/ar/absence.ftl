### Absence: a counsellor is away, and somebody stands in.

back-when =
    متى تعودون؟
    .other-day = يوم آخر

back-in-week = في الأسبوع الذي يبدأ في:

back-on-day = في أي يوم تعودون؟

# $who is me or a colleague, $name the colleague's, $count how many could.
choose-stand-in =
    { $who ->
        [me] { $count ->
            [0] لا يوجد الآن زميل متاح ليحلّ محلّكم.
           *[other] من يحلّ محلّكم؟
        }
       *[colleague] { $count ->
            [0] لا يوجد الآن زميل متاح ليحلّ محلّ { $name }.
           *[other] من يحلّ محلّ { $name }؟
        }
    }
    .nobody = لا أحد

# $until is when they are back.
absence-kept =
    { $who ->
        [me] تم الحفظ. تعودون: { $until }. حتى ذلك الوقت، تصلكم فقط رسائل الخطر.
       *[colleague] تم الحفظ لـ { $name }. العودة: { $until }.
    }

you-stand-in = أنتم الآن مكان { $who }. العودة: { $until }. أسئلة الأشخاص المرتبطين بهذا الزميل تأتي إليكم أولًا.

away-without-stand-in = لا يوجد بديل مكان { $who }. العودة: { $until }. لاختيار شخص، اكتبوا: انتظار

is-there-again = انتهى غياب { $who }.

welcome-back-on-duty = أهلًا بعودتكم! ما كان ينتظركم يصل الآن.

# $weekday is one of the days of the week, $day a day with its month.
weekday-and-day = { $weekday } { $day }

# On the button where nobody is free to stand in.
without-stand-in = حسنًا
