### An announcement on its way: how far it has come, called back, stopped; who does not have it, and why.

# $what is how it begins, $audience for whom it is, $fates a line for each of what became of it.
announcement-page =
    « { $what } »
    من: { $author }. لمن:
    { $audience }

    { $state ->
        [draft] لم يُرسل.
        [asking] ينظر إليه مستشار ثانٍ. لم يخرج شيء بعد.
        [planned] موعد خروجه: { $at }. لم يخرج شيء بعد.
        [leaving] يُرسل الآن.
            { $fates }
        [stopped] تم إيقافه ({ $at }).
            { $fates }
       *[left] تم إرساله ({ $at }).
            { $fates }
    }
    .call-back = استرجاعه
    .stop = إيقاف الباقي
    .missed = من لم يصل إليه
    .refresh = أين وصل؟
    .enough = كل الإعلانات

fate-read = قُرئ: { $count }
fate-delivered = وصل: { $count }
fate-sent = أُرسل: { $count }
fate-waiting = ينتظر دوره أو الصباح أو ساعات عمل شخص: { $count }
fate-held = تطبيق WhatsApp مغلق، يخرج عندما يكتب الشخص: { $count }
fate-folded = ينتظر في أخبار الشخص الأسبوعية: { $count }
fate-unknown = لم يُجب التطبيق، ربما وصل: { $count }
fate-unreachable = لا يصل إليهم أي تطبيق: { $count }
fate-stopped = لا يريدون رسائل: { $count }
fate-too-late = متأخر، انتظر طويلًا: { $count }
fate-called-back = أُوقف قبل خروجه: { $count }
fate-failed = رفضه التطبيق: { $count }

# $count is how many people do not have it.
announcement-missed =
    { $count ->
        [0] وصل إلى الجميع، أو سيصل قريبًا.
       *[other] لم يصل إلى هؤلاء، حسب ما نعرف. اضغطوا اسمًا لفتح صفحته. عدد الأشخاص: { $count }
    }
    .enough = العودة إلى الإعلان

# A line of the list.
missed-line = { $who } ({ $why })

missed-held = تطبيق WhatsApp مغلق
missed-folded = أسبوع ممتلئ
missed-unknown = لا إجابة
missed-unreachable = لا نصل إليه
missed-stopped = توقف
missed-too-late = متأخر
missed-called-back = أُوقف
missed-failed = مرفوض

announcement-has-gone-on = فات وقت استرجاعه: هو يخرج الآن. ما زال يمكنكم إيقاف الباقي.

announcement-called-back = تم استرجاعه: لم يُرسل شيء، والنص محفوظ.

# $by is who did it.
colleague-called-back = تم استرجاع إعلانكم قبل خروجه، من { $by }. نصكم محفوظ. تحدثوا معًا، وللعودة إليه اكتبوا: إعلانات

announcement-stopped = تم الإيقاف: ما لم يخرج لن يخرج. وما وصل يبقى.

colleague-stopped = تم إيقاف إعلانكم، من { $by }: ما لم يخرج لن يخرج. لرؤية من وصل إليهم اكتبوا: إعلانات

# $what is how it begins, $count how many people it goes to.
announcement-has-left = إعلانكم « { $what } » في طريقه إلى كل شخص. عدد الأشخاص: { $count }. للمتابعة أو الإيقاف اكتبوا: إعلانات

announcement-kept-back = إعلان محدد الموعد لم يخرج: من كتبه لم يعد في الفريق. لم يصل إلى أحد. لرؤيته اكتبوا: إعلانات
