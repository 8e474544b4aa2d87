### Opening: what a partner offers, from a job to a visit; read back, sent, changed, taken back.

# $count is how many there are.
my-openings =
    { $count ->
        [0] ليس لديكم عرض الآن. هل تريدون تقديم عرض؟
        [one] عرضكم:
        [two] لديكم عرضان:
        [few] عروضكم ({ $count }):
        [many] عروضكم ({ $count }):
       *[other] عروضكم ({ $count }):
    }
    .new = عرض جديد
    .enough = القائمة

opening-kind =
    ماذا تقدّمون؟
    .job = وظيفة
    .immersion = اكتشاف مهنة (immersion)
    .internship = تدريب في شركة (stage)
    .training-place = مكان في تدريب مهني
    .visit = زيارة
    .talk = لقاء

opening-kind-job = وظيفة
opening-kind-immersion = أيام لاكتشاف مهنة
opening-kind-internship = تدريب في شركة
opening-kind-training-place = تدريب مهني
opening-kind-visit = زيارة
opening-kind-talk = لقاء

# A line of a list: $what is how it begins, $state how it stands.
opening-line = { $kind }: { $what } ({ $state })

opening-is-draft = لم يُرسل
opening-is-held = عند مستشار
opening-is-standing = ظاهر
opening-is-filled = أُخذ
opening-is-expired = انتهى
opening-is-withdrawn = سُحب
opening-is-refused = لم يُقبل

# $details are lines of their own.
opening-read-back =
    هذا عرضكم ({ $kind }):
    «{ $what }»

    المكان: { $place }
    { $details }

    لم نرسل شيئًا بعد.
    .send = أرسلوه
    .change = تغيير
    .later = لاحقًا
    .drop = لا أريده، احذفوه

opening-change-what =
    ماذا تريدون أن تغيّروا؟
    .nothing = لا شيء

opening-item-what = الوصف
opening-item-trade = المهنة
opening-item-start = البداية
opening-item-pay = الأجر
opening-item-hours = الساعات
opening-item-french = الفرنسية
opening-item-place = المكان، الطريق إليه
opening-item-places = كم شخصًا، وحتى متى

# $told is how many people it reached, $interested how many wish to be in touch.
my-opening =
    عرضكم ({ $kind }):
    «{ $what }»

    المكان: { $place }
    { $details }

    { $state ->
        [held] أحد المستشارين ينظر فيه أولًا.
        [draft] لم يُرسل بعد.
       *[standing] عدد من وصل إليهم: { $told }. عدد المهتمين: { $interested }.
    }
    .people = من هم المهتمون
    .change = تغيير
    .filled = وجدنا شخصًا
    .take-back = سحب العرض
    .fine = هذا جيد هكذا

opening-sent = تم الإرسال! من اليوم إلى الغد، يصل العرض إلى كل من يناسب خطتهم، بلغتهم. ويصل أيضًا إلى من يأتي بعد ذلك. لتغييره أو سحبه، اكتبوا: عروض

# $reasons are a list.
opening-waits-for-a-look = شكرًا. أحد المستشارين ينظر أولًا في هذا العرض: { $reasons }. يصلكم جوابه هنا. لتغييره الآن، اكتبوا: عروض

held-no-place = لا مكان مذكور
held-no-pay = لا أجر مذكور
held-below-minimum = أجر تحت الحد الأدنى القانوني
held-unfair-words = كلمات تثير القلق

opening-waits-for-you = حسنًا، العرض ينتظركم. للعودة إليه، اكتبوا: عروض

opening-taken-back = تم سحبه. من قرأه وكان ينتظر، نخبره بلطف. لتقديم عرض آخر، اكتبوا: عروض

opening-is-not-open = لم يعد ممكنًا تغيير هذا العرض هنا. هذا حال عروضكم:

## How it ends.

filled-with =
    من أخذ المكان؟ نخبر الآخرين بلطف.
    .someone-else = شخص آخر
    .not-yet = لا أحد بعد

opening-is-filled-thanks = أحسنتم، وشكرًا! نخبر الآخرين بلطف.

# What it was, where its words can't be shown any more.
opening-named = { $kind }، { $trade }

# $opening is its kind and trade.
opening-is-over = وصل عرضكم ({ $opening }) إلى آخر يوم له. لن يقرأه أحد جديد. شكرًا! لتقديم عرض آخر، اكتبوا: عروض

opening-is-filled-now = هذا العرض ({ $opening }) أخذه شخص آخر. ليس هذا ضدكم. ستصل عروض أخرى إلى هنا. ولأي سؤال، اكتبوا: سؤال

opening-is-gone = هذا العرض ({ $opening }) لم يعد هنا. ليس هذا ضدكم، وليس عليكم فعل شيء. ستصل عروض أخرى إلى هنا.

# $who is a name or a tree's.
interested-left = لم يعد { $who } في البرنامج. ليس عليكم فعل شيء.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-openings = عروض, العروض, عرض, عروضي, عروض عمل, عروض العمل, oroud, 3orood
command-openings = عروض الشركاء
