### Session welcome: someone waits at the stop for whoever comes to their first session.

# $session is its kind and time.
session-welcome =
    كل شيء جديد عليكم هناك ({ $session }). هل تريدون أن ينتظركم أحد عند الموقف قبل عشرين دقيقة؟ هو مساند يحضر أيضًا.
    .named = نعم، مع اسمي
    .nameless = نعم، دون اسمي
    .no = لا، شكرًا

session-welcome-noted = سجّلنا ذلك. نسأل شخصًا يحضر أيضًا. حين يقول أحد نعم، تقرؤون هنا من هو. للتغيير اكتبوا: لقاءات

session-welcome-no = حسنًا. إن غيّرتم رأيكم فاكتبوا: لقاءات

session-welcome-after-yes = قولوا أولًا إنكم ستحضرون: اكتبوا «لقاءات» واضغطوا على هذا اللقاء. بعد ذلك يمكن أن ينتظركم أحد.

# $who waits, $where says where.
session-welcomed =
    في انتظاركم { $who } قبل عشرين دقيقة: { $session }.
    { $where }

    إن لم تعودوا تحضرون، أو تحضرون دون مساعدة، فقولوا ذلك. اكتبوا: لقاءات

# $words are those of whoever waits.
welcomed-where = أين: «{ $words }»
welcomed-at-door = أين: أمام المدخل.
welcomed-where-later = أين: تقرؤونه هنا قريبًا، وإلا فأمام المدخل.

session-welcome-lost = من كان سينتظركم لم يعد يستطيع ({ $session }). نسأل شخصًا آخر. اللقاء في موعده.

session-welcome-again = تغيّر الوقت أو المكان ({ $session }). إن كنتم ستحضرون فسنسأل من جديد من يستطيع أن ينتظركم. حين يقول أحد نعم، تقرؤون ذلك هنا.

session-welcome-by-team = لم يستطع أحد أن يكون عند الموقف ({ $session }). الفريق يعلم. قولوا عند المدخل إنها مرتكم الأولى.

## What helpers read.

# $who comes for the first time, $language is theirs.
session-meet =
    هناك من يحضر لأول مرة: { $who }، ويودّ أن يكون أحد عند الموقف قبل عشرين دقيقة. اللغة: { $language }.

    { $details }

    هل يمكنكم أن تكونوا هناك؟ يظهر له اسمكم. ولكم أن تقولوا لا.
    .yes = نعم، سأكون هناك
    .no = لا، لا أستطيع

someone-new = شخص جديد

session-meet-where =
    شكرًا! عند أي موقف، وكيف يعرفكم؟ سطر واحد يكفي، مثلًا: «مترو Hôtel de Ville، المخرج 1، معطف أحمر».
    .skip = أمام المدخل

session-you-meet =
    يبحث عنكم { $who } قبل عشرين دقيقة: { $session }.
    { $where }

    إن لم تعودوا تستطيعون فقولوا ذلك سريعًا. اكتبوا: لقاءات

session-meet-no = حسنًا، شكرًا لأنكم قلتم ذلك. لا أحد يسأل لماذا، ودعوتكم باقية.

session-meet-off = لم يعد عليكم أن تنتظروا أحدًا عند الموقف ({ $session }). شكرًا لأنكم قلتم نعم. إن كنتم ستحضرون فلا يتغير شيء آخر.

session-meet-anew = تغيّر الوقت أو المكان ({ $session }). ليس عليكم أن تنتظروا أحدًا عند الموقف. إن بقيت حاجة فسنسألكم من جديد.

session-meet-not-any-more = شكرًا! لم يعد هناك ما يُعمل لهذا الشخص. جوابكم على الدعوة باقٍ.

## What the team reads.

# $count is how many.
session-lacks-welcome = ينتظرون أن يستقبلهم أحد عند الموقف، ولا أحد بعد: { $count }

session-welcome-nobody = لأول مرة يحضر { $who } ({ $session })، ويودّ أن يستقبله أحد عند الموقف. لا مساند يستطيع. هل يمكنكم ترتيب شخص، عند المدخل على الأقل؟
