### Session: a counsellor plans that people meet; sends it, moves it, cancels it, and says who came.

# $count is how many there are.
all-sessions =
    { $count ->
        [0] لا يوجد لقاء مقرر. هل تريدون تحضير لقاء؟
       *[other] اللقاءات، الأقرب أولًا:
    }
    .new = لقاء جديد
    .enough = القائمة

# A line of a list: $what is how it begins, $state how it stands.
session-line = { $when }: { $what } ({ $state })

session-is-draft = لم يُرسل
session-asks-time = ننتظر الأجوبة
session-is-past = من حضر؟
session-is-over = انتهى
session-is-planned = نعم { $yes }، ربما { $maybe }، لا { $no }

# Where its words can't be shown: its kind and time.
session-named = { $kind }، { $when }

session-kind =
    أي لقاء؟ يمكنكم تغيير كل شيء قبل الإرسال.
    .trade = حول مهنة
    .round-table = مائدة حوار
    .meal = وجبة مشتركة
    .helpers = بين المساندين
    .visit = زيارة
    .individual = موعد فردي

session-kind-trade = لقاء حول مهنة
session-kind-round-table = مائدة حوار
session-kind-meal = وجبة مشتركة
session-kind-helpers = لقاء بين المساندين
session-kind-visit = زيارة
session-kind-individual = موعد فردي

# $details are lines of their own. $places is 0 where as many come as wish.
session-read-back =
    للقراءة مرة أخرى، لم يُرسل شيء ({ $kind }):
    «{ $what }»

    { $details }
    { $places ->
        [0] الأماكن: بلا حد
       *[other] الأماكن: { $places }
    }
    المدعوون: { $count }
    .send = إرسال الدعوات
    .change = تغيير
    .later = لاحقًا
    .drop = حذف

# In place of the first of these buttons where a time is to be chosen.
session-ask-times = السؤال عن الأوقات

session-change-what =
    ماذا تريدون أن تغيروا؟
    .nothing = لا شيء

session-item-kind = النوع
session-item-what = الموضوع
session-item-when = اليوم والساعة
session-item-lasts = المدة
session-item-place = المكان
session-item-audience = المدعوون
session-item-extras = الطعام، الأطفال، الطريق
session-item-places = عدد الأماكن

session-page =
    حال اللقاء ({ $kind }):
    «{ $what }»

    { $details }
    { $places ->
        [0] الأماكن: بلا حد
       *[other] الأماكن: { $places }
    }

    نعم: { $yes }. ربما: { $maybe }. لا: { $no }. ينتظرون مكانًا: { $waiting }. بلا جواب: { $silent }.
    .names = من قال ماذا
    .move = تغيير الوقت
    .place = تغيير المكان
    .room = تغيير عدد الأماكن
    .invite = دعوة آخرين
    .questions = قراءة الأسئلة
    .prepare = تحضير اللقاء
    .cancel = إلغاء
    .wall-code = الرمز على الجدار
    .who-came = من حضر
    .felt = كيف كان
    .fine = العودة إلى اللائحة

session-who-said = { $reply } ({ $count }):
reply-yes = سيحضر
reply-maybe = ربما
reply-no = لن يحضر
reply-waiting = ينتظر مكانًا
reply-none = لم يجب بعد

session-names =
    هذه هي الأجوبة:
    { $names }

session-nobody-said = لم يجب أحد بعد. تصل الدعوات في النهار، بين الساعة 9 والساعة 20.

session-sent = نرسل الدعوات في النهار، لكل شخص بلغته. المدعوون: { $count }. لمتابعة الأجوبة اكتبوا: لقاءات

session-for-nobody = هذا الاختيار لا يدعو أحدًا. المسوا دورًا أو مهنة على الأقل، أو ابحثوا عن شخص باسمه. من لم يلتقِ به أحد لا يُدعى.

session-waits-for-you = حسنًا، إنه ينتظركم. للمتابعة اكتبوا: لقاءات

session-dropped = تم الحذف، ولم يعلم به أحد. لتحضير لقاء آخر اكتبوا: لقاءات

session-is-gone = هذا اللقاء لم يعد قادمًا. هذه هي اللقاءات الموجودة:

session-not-editable = أُرسل هذا اللقاء من قبل، أو لم يعد موجودًا. المسوه في اللائحة لتغييره:

session-changed-meanwhile = تغيّر هذا اللقاء قبل قليل، والتغيير من { $who }. لم يضع شيء: اقرؤوا من جديد، ثم أعيدوا إن أردتم.

session-you-wrote = كنتم قد كتبتم: { $typed }

## After it was sent.

# $session is its kind and time.
session-new-time = ما اليوم الجديد والساعة الجديدة: { $session }؟ مثلًا: الثلاثاء 18:00، أو 14/12 الساعة 18:30. نعم: { $yes }، ربما: { $maybe }.

session-new-place = ما المكان الجديد: { $session }؟ اكتبوا العنوان مع المدينة. نعم: { $yes }، ربما: { $maybe }.

session-change-really =
    { $changed } هل نخبر المدعوين ({ $count })؟
    .yes = نعم، أخبروهم
    .no = لا، دون تغيير

session-new-time-is = الوقت الجديد: { $new }.
session-new-place-is = المكان الجديد: { $new }.

session-time-told = تم التغيير. كل مدعو لم يقل لا يعرف الوقت الجديد، ويجيب من جديد: { $count }.

session-place-told = تم التغيير. من سيحضر، أو ربما يحضر، يعرف المكان الجديد: { $count }.

session-room = كم مكانًا في المجموع: { $session }؟ اكتبوا العدد. من ينتظر مكانًا يعرف فورًا. نعم: { $yes }، ربما: { $maybe }.

session-cancel =
    إلغاء: { $session }؟ نعم: { $yes }، ربما: { $maybe }. من قرأ الدعوة يعرف ذلك، مرة واحدة.
    .yes = نعم، إلغاء
    .no = لا، يبقى

session-you-cancelled = تم الإلغاء. من قرأ الدعوة يعرف ذلك. ومن لم يقرأها لن تصله.

session-lost-its-planner = أُلغي اللقاء ({ $session }): من حضّره حذف كل شيء. المدعوون يعرفون. لتحضيره من جديد اكتبوا: لقاءات

session-more-invited =
    { $count ->
        [0] لا أحد آخر لدعوته: الجميع في اللائحة.
       *[other] مدعوون جدد: { $count }.
    }

session-kept-apart = عدد من لم تتم دعوتهم: { $count }. بلاغ يفصل بينهم وبين شخص آخر في اللائحة.

## Afterwards.

# $count is how many said yes, but those $there who wrote the code on the wall.
session-who-came =
    انتهى اللقاء: { $session }. قالوا نعم: { $count }. { $there ->
        [0] المسوا فقط من لم يكن هناك.
       *[other] سُجلوا بالرمز على الجدار: { $there }. المسوا فقط من لم يكن هناك.
    }
    .more = التالي
    .that-is-all = هذا كل شيء

was-absent = { $who } ✗

session-was-counted = هذا مسجل من قبل، لم يبق شيء لتفعلوه. لرؤية اللقاءات اكتبوا: لقاءات

# $came is how many were there.
session-counted =
    { $came ->
        [0] تم التسجيل: لم يحضر أحد. هذا يحدث.
       *[other] تم التسجيل. عدد من حضروا: { $came }.
    }

# $count is how many wanted to come and were not there.
session-catch-up =
    أرادوا الحضور ولم يكونوا هناك: { $count }. هل تريدون أن تقولوا لهم في سطور قليلة ماذا جرى؟ سيُترجم ذلك.
    .skip = لا

session-no-catch-up = حسنًا. شكرًا على هذا اللقاء!

session-catch-up-sent = شكرًا! أُرسل لكل شخص بلغته: { $count }.

session-felt = كيف كان اللقاء. 🙂 { $good }، 😐 { $middling }، 🙁 { $bad }. من قال ماذا لا يظهر لأحد.

session-felt-few = عدد الأجوبة حتى الآن: { $count }. نحتاج إلى ثلاثة لقراءتها هنا: وإلا عُرف من قال ماذا.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-session = لقاءات, لقاء, اللقاءات
command-session = اللقاءات
