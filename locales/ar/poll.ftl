### Poll: a counsellor asks many what they think; written or ready-made, read back, sent.

# $count is how many there are.
polls =
    { $count ->
        [0] لا يوجد استطلاع. هل تريدون إعداد واحد؟
       *[other] الاستطلاعات، المسودات أولاً:
    }
    .new = استطلاع جديد
    .enough = القائمة

# A line of a list: $what is how it begins, $state how far it has come.
poll-line = { $what } ({ $state })

poll-without-question = بلا سؤال

poll-is-draft = لم يُرسل
poll-is-open = جارٍ
poll-is-closed = انتهى

poll-begin =
    عمّ تريدون أن تسألوا؟ الأسئلة الجاهزة موجودة بكل اللغات.
    .own = سؤالي أنا

poll-ready-newcomers = القادمون الجدد
poll-ready-helpers = المساندون
poll-ready-partners = الشركاء
poll-ready-team = الفريق
poll-ready-after-session = بعد لقاء
poll-ready-at-the-end = في نهاية البرنامج

poll-words = اكتبوا سؤالكم، سؤالاً واحداً، بكلمات بسيطة. يُترجم إلى لغة كل شخص. لا يُرسل شيء بعد.

poll-kind =
    كيف يمكن الجواب؟
    .faces = 🙂 😐 🙁
    .yes-no = نعم أو لا
    .choices = أجوبة أكتبها أنا
    .words = بكلماتهم

poll-choices = اكتبوا الأجوبة الممكنة، من 2 إلى 9، كل جواب في سطر. في كل جواب 24 حرفاً على الأكثر.

# $count is how many there were, $typed what was written.
poll-choices-count =
    يلزم من 2 إلى 9 أجوبة مختلفة، كل جواب في سطر. عددها الآن: { $count }. لم يضع شيء، كتبتم:
    { $typed }

# $choice is the one that is too long, $most how many letters it may have, $typed what was written.
poll-choice-too-long =
    طويل على زر: { $choice }
    عدد الحروف على الأكثر: { $most }. لم يضع شيء، كتبتم:
    { $typed }

poll-anonymous =
    بلا أسماء أم بالأسماء؟ بلا أسماء لا يستطيع أحد أن يعرف من أجاب بماذا، ولا أنتم، وترون الأجوبة في النهاية.
    .anonymous = بلا أسماء
    .named = بالأسماء

poll-until =
    حتى متى يمكن الجواب؟ المسوا زراً، أو اكتبوا اليوم والساعة: الثلاثاء 18:00
    .three-days = ثلاثة أيام
    .week = أسبوع
    .two-weeks = أسبوعان

poll-lasts-so-long = يدوم الاستطلاع ساعة على الأقل وثلاثة أشهر على الأكثر. اختاروا النهاية مرة أخرى.

# $asked are the questions with their answers, $promise who will know, $audience for whom, $count how many these are.
poll-preview =
    هذا ما سيقرأه الناس:
    { $asked }

    { $promise }

    لمن:
    { $audience }
    الأشخاص: { $count }
    حتى: { $until }
    .change = تغيير
    .later = لاحقاً
    .drop = حذفه

poll-send = إرساله

poll-asks = { $question }
poll-answers = • { $answer }

poll-change =
    ماذا تريدون أن تغيّروا؟
    .nothing = لا شيء

poll-item-question = السؤال
poll-item-kind = طريقة الجواب
poll-item-choices = الأجوبة
poll-item-anonymous = بالأسماء أو بدونها
poll-item-audience = لمن
poll-item-until = حتى متى

poll-for-nobody = بهذا الاختيار لا يوجد أحد: لم يُرسل شيء، وكل شيء محفوظ. اختاروا بطريقة أخرى.

# $count is how many people are asked.
poll-sent = أُرسل، في النهار، بلغة كل شخص. الأشخاص: { $count }. لرؤية الأجوبة اكتبوا: استطلاعات

poll-waits-for-you = حسناً، هو بانتظاركم ولم يُرسل شيء. للمتابعة اكتبوا: استطلاعات

poll-dropped = حُذف ولم يعلم به أحد. لإعداد غيره اكتبوا: استطلاعات

poll-is-not-open = لا يمكن تغيير هذا الاستطلاع هنا بعد الآن. هذا حال الاستطلاعات:

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-poll = استطلاعات, استطلاع
command-poll = سؤال كثيرين عن رأيهم
