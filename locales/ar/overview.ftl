### Overview: today, who needs a person.

# $count is how many lines there are from here on; $page is the first one, or a further one.
waiting =
    { $page ->
        [further] بقية القائمة.
       *[first] { $count ->
            [0] لا أحد ينتظر. كل شيء تم.
            [one] طلب واحد ينتظر.
            [two] طلبان ينتظران. الأكثر استعجالًا أولًا.
            [few] { $count } طلبات تنتظر. الأكثر استعجالًا أولًا.
            [many] { $count } طلبًا ينتظر. الأكثر استعجالًا أولًا.
           *[other] { $count } طلب ينتظر. الأكثر استعجالًا أولًا.
        }
    }
    .enough = القائمة

# Lines of the list: $who is a name, $since, $heard and $until are dates and times, $state what became of it.
waiting-alert = ⚠ في خطر؟ { $who }، { $since }
waiting-report = ⚠ إبلاغ من { $who }، { $since }
waiting-helper = للانضمام إلى المساندين: { $who }
waiting-newcomer = للدخول إلى البرنامج: { $who }
waiting-to-be-met = للقاء أول: { $who }
waiting-question = سؤال من { $who }، { $since }: { $state }
waiting-silent = لا رسائل من { $who } منذ: { $heard }
waiting-away = غياب دون بديل: { $who }. العودة: { $until }

# $count is how many people.
waiting-without-counsellor =
    { $count ->
        [zero] لا أحد دون مستشار
        [one] شخص واحد دون مستشار
        [two] شخصان دون مستشار
        [few] { $count } أشخاص دون مستشار
        [many] { $count } شخصًا دون مستشار
       *[other] { $count } شخص دون مستشار
    }

# $count is how many more lines there are.
waiting-more =
    { $count ->
        [zero] ولا طلبات أخرى
        [one] وطلب آخر
        [two] وطلبان آخران
        [few] و{ $count } طلبات أخرى
        [many] و{ $count } طلبًا آخر
       *[other] و{ $count } طلب آخر
    }
