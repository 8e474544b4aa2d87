### Duty hours: when a counsellor is there.

# $away is yes or no, $until when they are back, $hours whose hours were just shown.
on-duty =
    { $away ->
        [yes] أنتم في غياب. العودة: { $until }.
       *[no] { $hours ->
            [own] هذه ساعات دوامكم، كل أسبوع. خارج هذه الساعات، تصلكم فقط رسائل الخطر.
            [usual] هذه ساعات البرنامج. هي ساعاتكم أيضًا، ما دمتم لم تحددوا غيرها.
           *[none] لم تحددوا ساعات دوامكم: كل شيء يصلكم، في كل وقت.
        }
    }
    .as-last-week = مثل الأسبوع الماضي
    .other-hours = ساعات أخرى
    .away = سأغيب
    .back-again = انتهى غيابي

# $days are days, $opens and $closes full hours.
duty-line = من الساعة { $opens } إلى الساعة { $closes }: { $days }.

# $days are those chosen so far, $chosen how many.
duty-days =
    { $chosen ->
        [0] أي أيام؟ اضغطوا على يوم بعد يوم.
       *[other] الأيام المختارة: { $days }. هل من يوم آخر في نفس الساعات؟
    }
    .monday-to-friday = من الاثنين إلى الجمعة
    .that-is-all = هذا كل شيء

duty-from = من أي ساعة؟ ({ $days })

# $hour is when it begins.
duty-until = من الساعة { $hour } إلى أي ساعة؟

full-hour = الساعة { $hour }

duty-more =
    تم الحفظ. هل من ساعات أخرى، أو أيام أخرى؟
    .yes = نعم، إضافة
    .no = لا، هذا كل شيء

duty-kept = شكرًا. خارج هذه الساعات، تصلكم فقط رسائل الخطر، وينتظركم الباقي. للتغيير، اكتبوا: دوامي

duty-stays = شكرًا. تبقى ساعاتكم كما هي.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-duty = دوامي, دوام, ساعات دوامي, غياب, غيابي, إجازة, إجازتي
command-duty = ساعات دوامي
