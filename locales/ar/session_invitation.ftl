### Session invitation: someone is asked to a session, answers, changes it, is reminded.

# $details are lines of their own, $reason says why this reader gets it.
session-invitation =
    دعوة لكم: { $kind }.
    «{ $what }»

    { $details }

    لماذا أنتم: { $reason } لكم أن تقولوا لا، وأن تغيروا رأيكم.
    .yes = سأحضر
    .maybe = ربما
    .no = لن أحضر
    .ask = سؤال قبل اللقاء
    .before = قبل اللقاء
    .speak = الكلام هناك
    .original = رؤية الأصل

why-invited-by-name = أحد المستشارين فكّر فيكم.
why-invited-trade = الأمر يخص مهنتكم أو خطتكم.
why-invited-language = اللقاء بلغتكم أيضًا.
why-invited-everyone = الجميع مدعوون.
why-invited-time = الوقت من الأوقات التي تناسبكم.
why-invited-circle = أنتم في الدائرة.

# $role is what the reader is.
invited-as =
    { $role ->
        [helper] اللقاء للمساندين.
        [partner] اللقاء للشركاء.
        [counsellor] اللقاء للفريق.
       *[newcomer] اللقاء للأشخاص الجدد.
    }

session-moved =
    تغيّر الوقت: { $kind }.
    «{ $what }»

    { $details }

    هل يمكنكم الحضور في هذا الوقت؟ جوابكم السابق لم يعد محسوبًا.
    .yes = سأحضر
    .maybe = ربما
    .no = لن أحضر
    .original = رؤية الأصل

session-reminder =
    للتذكير: { $kind }.
    «{ $what }»

    { $details }

    هل ستحضرون؟ إن لم تستطيعوا فقولوا ذلك: يأخذ شخص آخر المكان.
    .yes = سأحضر
    .no = لا أستطيع
    .ask = سؤال قبل اللقاء

session-place-free =
    خبر جيد، هناك مكان فارغ وهو لكم: { $kind }.
    «{ $what }»

    { $details }

    إن لم تعودوا تستطيعون فقولوا ذلك: شخص آخر ينتظر.
    .yes = سأحضر
    .no = لا أستطيع

session-elsewhere =
    تغيّر المكان: { $kind }.
    «{ $what }»

    { $details }

    إن كنتم ستحضرون فلا شيء عليكم.
    .yes = سأحضر
    .no = لا أستطيع

session-you-come =
    تم التسجيل، نحن في انتظاركم!
    { $details }

    الملف لتقويم هاتفكم. نذكّركم قبل يوم، ثم قبل ساعتين. للتغيير اكتبوا: لقاءات

file-calendar = لتقويمكم

session-maybe = حسنًا، ربما. نسألكم مرة أخرى قبل يوم. للتغيير اكتبوا: لقاءات

session-no = حسنًا، شكرًا لأنكم قلتم ذلك. لا أحد يسأل لماذا. للتغيير اكتبوا: لقاءات

# $before is how many wait already.
session-is-full =
    { $before ->
        [0] كل الأماكن مأخوذة. أنتم أول من ينتظر: حين يفرغ مكان نكتب لكم.
       *[other] كل الأماكن مأخوذة. عدد من ينتظرون قبلكم: { $before }. حين يفرغ مكان لكم نكتب لكم.
    }

session-still-full = ما زلتم في لائحة الانتظار. حين يفرغ مكان لكم نكتب لكم هنا.

session-is-off = هذا اللقاء لن يتم. لا شيء عليكم. ستصل دعوات أخرى هنا.

# $contact says how to reach a person.
session-has-begun = هذا اللقاء بدأ أو انتهى. للوصول إلى الفريق: { $contact }

sessions-not-yet = اللقاءات لكم تمر عبر مستشار. اسألوه: { $contact }. أو اكتبوا سؤالكم هنا.

# $session is its kind and time.
session-cancelled = هذا اللقاء لن يتم: { $session }. نحن آسفون. لا شيء عليكم.

# $count is how many there are.
my-sessions =
    لقاءات لكم: { $count }. المسوا واحدًا لقراءته أو للجواب:
    .enough = القائمة

no-sessions-yet = لا يوجد لقاء لكم الآن. حين تُدعون إلى لقاء تقرؤون ذلك هنا.

session-catch-up-for-you =
    لم تكونوا هناك: { $session }. لا بأس. هذا ما جرى:
    «{ $words }»

## Before it: what one would like to ask there.

session-ask = ماذا تريدون أن تسألوا هناك ({ $session })؟ اكتبوه بلغتكم. يقرؤه الفريق قبل اللقاء ويعطيه لمن يتكلم. اسمكم لا يظهر.

session-asked = تم التسجيل. يُقرأ سؤالكم هناك دون اسمكم. لا حاجة إلى أن تطرحوه بأنفسكم.

session-asked-enough = لكم ثلاثة أسئلة لهذا اللقاء، وهذا كثير! اطرحوا الباقي هناك، أو هنا إذا كتبتم: سؤال

# $session is its kind and time, $words what someone would like to ask; $wished how many wish to hear of it.
session-question-for-you =
    سؤال للقاء ({ $session }). { $wished ->
        [0] لا أحد يعرف من يسأل:
       *[other] لا أحد يعرف من يسأل. عدد من يريدون أن يسمعوا عنه: { $wished }.
    }
    «{ $words }»

## After it.

# $session is its kind and time.
session-feedback =
    كنتم هناك: { $session }. كيف كان اللقاء لكم؟ يقرأ الفريق كم شخصًا قال ماذا، لا من قال.
    .good = 🙂 جيد
    .so-so = 😐 متوسط
    .bad = 🙁 سيئ

session-feedback-thanks = شكرًا لأنكم قلتم ذلك. هذا يساعد على تحضير اللقاء القادم.

session-feedback-bad = شكرًا لأنكم قلتم ذلك، هذا مفيد. إن أردتم الحديث عنه، اكتبوا هنا: سؤال
