# $audience is for whom, $count how many people these are.
audience =
    لمن؟
    { $audience }
    عدد الأشخاص، من دونكم: { $count }
    .roles = اختيار الأدوار
    .languages = اختيار اللغات
    .trades = اختيار المهن
    .sessions = مدعوو لقاء
    .name = بالاسم
    .everyone = الجميع
    .that-is-all = هذا صحيح

audience-roles =
    لأي أدوار؟ ✓ تعني: مختار. إن لم تختاروا شيئًا فهو لكل الأدوار.
    .that-is-all = هذا كل شيء

audience-languages =
    لمن يقرأ أي لغات؟ ✓ تعني: مختار. إن لم تختاروا شيئًا فهو لكل اللغات.
    .that-is-all = هذا كل شيء

audience-trades =
    لأي مهن؟ ✓ تعني: مختار. هم من يفكرون في المهنة أو عاشوها أو يعرضون شيئًا فيها.
    .that-is-all = هذا كل شيء

# $count is how many there are to choose from.
audience-sessions =
    { $count ->
        [0] لا يوجد لقاء الآن.
       *[other] المدعوون إلى أي لقاء؟ ✓ تعني: مختار. من دون من قالوا لا.
    }
    .that-is-all = هذا كل شيء

audience-name = أي اسم؟ يكفي جزء منه، بأي حروف.

# $count is how many have such a name, and can be added.
audience-found =
    { $count ->
        [0] لا يمكن إضافة أحد بهذا الاسم. ربما لم يلتقِ به أحد بعد؟
       *[other] المسوا من تريدون إضافته. ✓ تعني: مختار.
    }
    .another = اسم آخر
    .that-is-all = هذا كل شيء

audience-not-this-one = لا يمكن إضافة هذا الشخص هنا. ابحثوا عن اسم آخر.

audience-everyone = الجميع

audience-nobody-yet = لا أحد حتى الآن: المسوا ما يناسب.

# Lists.
audience-of-roles = الأدوار: { $roles }
audience-of-languages = اللغات: { $languages }
audience-of-trades = المهن: { $trades }
# $count is how many.
audience-of-sessions = اللقاءات المختارة: { $count }
audience-of-named = مختارون بالاسم: { $count }

audience-role-newcomer = أشخاص جدد
audience-role-helper = مساندون
audience-role-partner = شركاء
audience-role-interpreter = مترجمون
audience-role-counsellor = مستشارون
