typed-planned = القادم, جدول
command-planned = معرفة ما هو قادم

# $count is how many things are to come.
planned =
    { $count ->
        [0] لا شيء مخطط الآن. لتحضير لقاء اكتبوا: لقاءات
       *[other] هذا ما هو قادم. المسوا سطرًا لرؤيته أو تغييره.
    }
    .enough = لا شيء آخر

# $at is a time, $what one of the three below.
planned-line = { $at }: { $what }

# $yes is how many come.
planned-session = { $kind }، نعم: { $yes }
planned-announcement = إعلان، { $what }
planned-poll = نهاية الاستطلاع، { $what }

# $held: whether the team said: not this week.
planned-update =
    { $held ->
        [yes] لا أخبار هذا الأسبوع
       *[no] أخبار الأسبوع
    }
