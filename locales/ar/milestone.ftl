### Milestone: a counsellor's line is noted on the right person.

whose-milestone =
    خطوة تريدون حفظها؟ عن أي شخص تتكلمون؟
    .someone-else = عن شخص آخر
    .no-milestone = هذه ليست خطوة للحفظ

whose-name = اكتبوا اسم الشخص، أو جزءًا منه.

# $count is how many were found.
milestone-for =
    { $count ->
        [0] لا أجد أحدًا بهذا الاسم. للمحاولة من جديد، ارجعوا إلى الوراء.
       *[other] عن أي شخص تتكلمون؟
    }
    .no-milestone = لا تحفظوا شيئًا

# $who is the person, $words what was noted.
milestone-kept =
    تم الحفظ لـ { $who }:
    «{ $words }»
    .undo = إلغاء

milestone-undone = أُلغي ذلك. لم يُحفظ شيء.

milestone-not-kept = حسنًا، لم يُحفظ شيء. لرؤية ما يمكنكم فعله، اكتبوا: قائمة

milestone-gone = هذا السطر لم يعد هنا. اكتبوه مرة أخرى من فضلكم.
