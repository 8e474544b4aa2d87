### Roles: given and taken away by a counsellor.

# $who is the person, $role the role they have.
choose-new-role =
    ما الدور الجديد لـ { $who }؟ { $role ->
        [helper] ما أخذه هذا الشخص يذهب إلى آخرين.
        [counsellor] لن يقرأ هذا الشخص شيئًا من الآخرين بعد ذلك. وما أخذه يذهب إلى آخرين.
       *[other] التغيير يبدأ فورًا.
    }
    .role-stays = لا تغيّروا شيئًا

counsellor-really =
    المستشار يقرأ أسئلة الجميع وأسماءهم. هل نعطي هذا الدور إلى { $who }؟
    .yes = نعم، أعطوه
    .no = لا

hand-on-coordination =
    من ينسّق يرى ما لم يأخذه أحد، ويعطي دور المستشار. هل نسلّم هذا إلى { $who }؟
    .yes = نعم، سلّموه
    .no = لا

coordination-handed-on = تم: التنسيق من الآن عند { $who }.

you-coordinate = صار التنسيق عندكم، بطلب من { $by }. ترون ما لم يأخذه أحد، ومن ليس له مستشار، والغياب دون بديل. اكتبوا: انتظار

# $coordinator is their name.
coordinator-only = هذا يستطيعه فقط من ينسّق البرنامج: { $coordinator }.

# $role is the new one.
role-was-changed =
    تم. دور { $who } الآن: { $role ->
        [newcomer] شخص جديد
        [helper] مساند
        [partner] شريك
        [interpreter] مترجم
       *[counsellor] مستشار
    }.

role-is-now =
    { $role ->
        [newcomer] تغيّر دوركم. ما زال بإمكانكم طرح أسئلتكم هنا. اكتبوا: قائمة
        [helper] أنتم الآن من المساندين. شكرًا! بقيت بضعة أسئلة بسيطة.
        [partner] أنتم الآن من شركاء البرنامج. اكتبوا: قائمة
        [interpreter] أنتم الآن من مترجمي البرنامج. اكتبوا: قائمة
       *[counsellor] أنتم الآن من المستشارين. لرؤية من ينتظر، اكتبوا: انتظار
    }
