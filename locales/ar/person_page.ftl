### A person's page, for counsellors. Never a number or an address.

# $who and $counsellor are names, $joined and $heard dates and times, $questions and $milestones how many there are.
person-page =
    صفحة { $who }، { $role ->
        [newcomer] شخص جديد
        [helper] مساند
        [partner] شريك
        [interpreter] مترجم
        [counsellor] مستشار
       *[other] لم يعد في البرنامج
    }. اللغة: { $language }.
    هنا منذ: { $joined }
    آخر رسالة: { $heard }
    المستشار: { $counsellor }
    الأسئلة المفتوحة: { $questions }. الخطوات المحفوظة: { $milestones }.
    .question = رؤية السؤال
    .give = تسليمه لزميل
    .note = حفظ خطوة
    .milestones = رؤية الخطوات
    .their-people = الأشخاص المرتبطون به
    .role = تغيير الدور
    .coordinates = تسليم التنسيق
    .lost-phone = هاتف ضائع
    .we-have-met = تم اللقاء
    .access = الدخول، والتسجيل مرتين

# $trade, $aim and $obstacles are words of ours, or what they wrote.
page-project = الخطة: { $trade }، { $aim }. الصعوبات: { $obstacles }.

i-take-over = سأتابعه من الآن

# $who is the person, $by the colleague.
you-took-over = تم الحفظ: أنتم تتابعون { $who }. الأسئلة من هناك تأتي إليكم أولًا.

someone-took-over = متابعة { $who } صارت عند { $by }.

# $who is the person, $count how many colleagues there are.
choose-counsellor =
    { $count ->
        [0] لا يوجد مستشار آخر لـ { $who }.
       *[other] من يتابع { $who } من الآن؟
    }
    .nobody = لا تغيّروا شيئًا

person-given = تم: متابعة { $who } صارت عند { $counsellor }.

person-given-to-you = صرتم تتابعون { $who }، بطلب من { $by }. الأسئلة من هناك تأتي إليكم أولًا. لرؤية الصفحة، اكتبوا: أشخاص

write-milestone = ماذا حدث مع { $who }؟ جملة واحدة أو رسالة صوتية تكفي. ويمكن لهذا الشخص أن يقرأها.

# $at is when it was noted, $by who did, $words what.
milestone-line =
    كُتب في { $at }، من { $by }:
    «{ $words }»

same-person-how = هل { $who } هنا مرتين؟ يكتب الشخص «تطبيقات» في تطبيق، ويكتب الرمز في الآخر. هذا دليل أنه نفس الشخص: فيصبح الاثنان واحدًا.
