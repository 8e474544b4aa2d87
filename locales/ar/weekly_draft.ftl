### Weekly draft: what everyone will read, looked at by counsellors a day before.

# $at is when it goes, $news are counsellors' lines, $held whether it is held back this week.
weekly-draft =
    { $held ->
        [yes] هذا الأسبوع، لا نرسل شيئًا.
       *[no] تصل أخبار الأسبوع إلى الجميع: { $at }. تُرسل تلقائيًا.
    }
    ما سيقرؤه الجميع:
    { $news }

    هل من سطر آخر؟ اكتبوه هنا.
    .fine = هذا جيد هكذا
    .as-newcomer = كما يراها شخص جديد
    .as-helper = كما يراها مساند
    .as-partner = كما يراها شريك
    .not-this-week = ليس هذا الأسبوع
    .after-all = أرسلوها مع ذلك

no-news-yet = – لا أخبار بعد. ومع ذلك، سيقرأ كل شخص ما يخصه.

week-has-gone-out = هذه الأخبار أُرسلت من قبل. نحضّر الآن أخبار الأسبوع القادم.

week-goes-by-itself = شكرًا. تُرسل الأخبار تلقائيًا.

nobody-of-that-role = لا أحد له هذا الدور بعد.
