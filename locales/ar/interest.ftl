### Interest: what goes back and forth between a newcomer and a partner.

# $name to $reach: what they approved, item by item.
interest-arrived =
    شخص مهتم بعرضكم ({ $kind }).

    الاسم: { $name }
    المهنة: { $trade }
    من قبل: { $before }
    الفرنسية: { $french }
    للتواصل: { $reach }

    اكتبوا جوابكم هنا، بلغتكم. «لا شيء» تعني: الشخص يفضّل ألّا يقول، أو لم يذكره.
    .write = كتابة جواب
    .meet = اقتراح لقاء
    .no = لا، شكرًا
    .original = النص الأصلي
    .report = إبلاغ عن مشكلة

# $other is a name or a tree's.
newcomer-wrote =
    رسالة لكم من { $other }:
    «{ $words }»

    اكتبوا جوابكم هنا.
    .write = كتابة جواب
    .meet = اقتراح لقاء
    .no = لا، شكرًا
    .original = النص الأصلي
    .report = إبلاغ عن مشكلة

write-to-interested = ماذا تريدون أن تكتبوا إلى { $other }؟ نترجم كلماتكم.

propose-meeting = متى وأين تريدون اللقاء مع { $other }؟ اكتبوا اليوم والساعة وعنوان المكان، واسم من يسألون عنه هناك.

sent-to-interested = نوصل ذلك إلى { $other }. ويصل الجواب إلى هنا.

interest-is-over = انتهت هذه المحادثة. ليس عليكم فعل شيء. لرؤية العروض، اكتبوا: عروض

you-said-no-to-interest = حسنًا. نخبر الشخص بلطف، دون سبب. شكرًا على جوابكم.

interested-said-no = توقفت المحادثة مع { $who }: هذا اختيار الشخص، دون سبب. عرضكم يبقى ظاهرًا.

meeting-agreed =
    موافقة على اللقاء من { $who }:
    «{ $words }»

## What the newcomer reads.

# $other is an organisation.
partner-wrote =
    جواب لكم من { $other }:
    «{ $words }»

    اكتبوا جوابكم هنا.
    .write = كتابة جواب
    .no = لم أعد أريد
    .original = النص الأصلي
    .report = إبلاغ عن مشكلة

meeting-proposed =
    دعوة إلى لقاء من { $other }:
    «{ $words }»

    هل يناسبكم هذا؟ لستم مجبرين. لا ترسلوا أوراقًا ولا مالًا قبل اللقاء.
    .yes = نعم، يناسبني
    .other-time = وقت آخر
    .no = لم أعد أريد
    .original = النص الأصلي
    .report = إبلاغ عن مشكلة

write-to-partner-back = ماذا تريدون أن تكتبوا إلى { $other }؟ اكتبوا بلغتكم، ونحن نترجم.

sent-to-partner = نوصل ذلك إلى { $other }. ويصل الجواب إلى هنا.

meeting-noted = تم الحفظ، وهم ينتظرونكم. إذا تغيّر شيء، فأجيبوا على هذه الرسالة. عندكم مشكلة، أو سؤال قبل اللقاء؟ اكتبوا: سؤال

you-ended-interest = حسنًا، توقف ذلك. لن يسألكم أحد عن السبب. لرؤية العروض الأخرى، اكتبوا: عروض

# $organisation is who says no.
partner-said-no = هذه المرة، لن تكون هناك متابعة مع { $organisation }. ليس هذا حكمًا عليكم. ستصل عروض أخرى. ويمكن أن يحكي لكم أحد المساندين كيف وجد طريقه. اكتبوا: سؤال
