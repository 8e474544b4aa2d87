### What others read, for counsellors: questions and answers that may be shown to somebody else.

# $count is how many there are, $spared how many questions disturbed nobody thanks to them.
shared-answers =
    { $count ->
        [0] لا نعرض الآن أي جواب على آخرين. تلزم موافقة صاحب السؤال والمساند.
        [one] يمكن عرض جواب واحد على آخرين، دون اسم.
        [two] يمكن عرض جوابين على آخرين، دون اسم.
        [few] يمكن عرض { $count } أجوبة على آخرين، دون اسم.
        [many] يمكن عرض { $count } جوابًا على آخرين، دون اسم.
       *[other] يمكن عرض { $count } جواب على آخرين، دون اسم.
    }{ $spared ->
        [0] {""}
        [one] {" "}كان هذا كافيًا مرة واحدة: لم نزعج أحدًا.
        [two] {" "}كان هذا كافيًا مرتين: لم نزعج أحدًا.
        [few] {" "}كان هذا كافيًا { $spared } مرات: لم نزعج أحدًا.
        [many] {" "}كان هذا كافيًا { $spared } مرة: لم نزعج أحدًا.
       *[other] {" "}كان هذا كافيًا { $spared } مرة: لم نزعج أحدًا.
    }

# $topic is a trade or a step, $month when it was answered, $times how often it was enough for somebody else.
# $here is no once it was taken back.
a-shared-answer =
    { $here ->
        [yes] { $topic }، { $month }. { $times ->
                [0] لم يُستعمل بعد.
                [one] كان كافيًا لشخص آخر.
                [two] كان كافيًا لشخصين آخرين.
                [few] كان كافيًا لـ { $times } أشخاص آخرين.
                [many] كان كافيًا لـ { $times } شخصًا آخر.
               *[other] كان كافيًا لـ { $times } شخص آخر.
            }
            «{ $question }»

            «{ $answer }»

            هل ما زال صحيحًا، وليس فيه شيء شخصي؟
       *[no] هذا الجواب لم يعد معروضًا على آخرين.
    }
    .next = الجواب التالي
    .original = النص الأصلي
    .take-down = لا تعرضوه بعد الآن
    .enough = هذا كل شيء

answer-taken-down = تم: لن يقرأه أحد هنا بعد الآن. ووصل الخبر إلى المساند، دون لوم.

answer-is-not-shared = هذا الجواب لم يعد معروضًا على آخرين.

no-more-answers = كان هذا الأخير. لقراءتها من جديد، اكتبوا: أجوبة معروضة

your-answer-was-taken-down = قرّر أحد المستشارين ألّا نعرض بعد الآن واحدًا من أجوبتكم على آخرين: مع الوقت، تتغير القواعد. لقد ساعد جوابكم، ونشكركم عليه. ليس عليكم فعل شيء.

typed-answers = أجوبة معروضة, الأجوبة المعروضة
command-answers = أجوبة يقرؤها آخرون
