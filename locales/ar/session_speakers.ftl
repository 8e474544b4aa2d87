### Session speakers: who is asked to speak at a session, what they would like to tell, and what people say to them.

# $session is its kind and time.
session-prepare =
    ماذا تريدون أن تحضّروا من أجل: { $session }؟
    .speakers = من سيتكلم
    .languages = المترجمون
    .code = الرمز على الجدار
    .fine = هذا كل شيء

# $count is how many could speak.
session-speakers =
    { $count ->
        [0] لا مساند ولا شريك مدعو إلى هذا اللقاء ({ $session }). لدعوة أحد المسوا: دعوة آخرين.
       *[other] من سيتكلم ({ $session })؟ المسوا اسمًا: البرنامج يسأل هذا الشخص، ويقول له إن كلمة لا تكفي.
    }
    .more = التالي
    .that-is-all = هذا كل شيء

# Lines of that list.
speaker-is-asked = { $who } (سُئل)
speaker-agreed = { $who } ✓
speaker-declined = { $who } ✗

session-speaker-is-asked = يصل طلبكم في النهار إلى { $who }، بلغته. تقرؤون الجواب هنا.

session-speaker-gone = هذا الشخص لم يعد في اللائحة. هؤلاء هم الموجودون:

# $state and $line are texts of their own.
session-speaker =
    الاسم: { $who }. { $state }
    { $line }
    .off = إلغاء الطلب
    .fine = هذا كل شيء

speaks-not-said = لا جواب بعد.
speaks-yes = الجواب نعم.
speaks-no = الجواب لا.
speaker-no-line = لم يُكتب شيء بعد عمّا سيُحكى.
speaker-would-tell = سيُحكى عن: «{ $words }»

session-speaker-is-off = حسنًا. لا نسأل بعد الآن: { $who }. الدعوة ما زالت قائمة.

session-speaker-will = خبر جيد، الجواب نعم من { $who }: الكلام في { $session }.

session-speaker-will-not = اللقاء ({ $session }) سيكون دون كلام من { $who }. كلمة لا تكفي، دون سبب. لسؤال شخص آخر اكتبوا: لقاءات

## What the speaker reads.

session-speak =
    يودّ أحد المستشارين أن يسمعكم في هذا اللقاء ({ $kind }):
    «{ $what }»

    { $details }

    هل تريدون أن تحكوا تجربتكم؟ عشر دقائق تكفي. كلمة لا تكفي، دون سبب.
    .yes = نعم، بسرور
    .no = لا، شكرًا
    .original = رؤية الأصل

session-speak-line =
    شكرًا! ماذا تريدون أن تحكوا، وعمّ يمكن أن يسألكم الناس أولًا؟ جملتان أو ثلاث بلغتكم. يقرؤها من سيحضرون، مع اسمكم.
    .skip = ليس الآن

session-speak-no = حسنًا، شكرًا لأنكم قلتم ذلك. الدعوة ما زالت قائمة: تعالوا واستمعوا إن أردتم.

session-speak-not-any-more = هذا لطف منكم، لكن لم يعد مطلوبًا منكم الكلام في هذا اللقاء. لا شيء عليكم تحضيره. لرؤيته اكتبوا: لقاءات

session-you-speak =
    تم التسجيل، شكرًا!
    { $details }

    قبل يوم تقرؤون هنا ما يريد الناس أن يسألوا، دون أسمائهم. لتغيير كلماتكم أو لقول لا، اكتبوا: لقاءات

session-you-need-not-speak = تغيّر شيء: لا حاجة إلى أن تتكلموا ({ $session }). شكرًا لأنكم قلتم نعم. الدعوة ما زالت قائمة.

## What those who come read.

session-speaker-for-you =
    هناك ({ $session }) كلمة من { $who }:
    «{ $words }»

    هل لكم سؤال؟ اكتبوا: لقاءات

## After it.

session-thanks =
    هل لكم كلمة لمن تكلموا؟ يقرؤونها بلغتهم، دون اسمكم.
    .skip = لا، شكرًا

session-no-thanks = حسنًا. إلى اللقاء!

session-thanks-kept = شكرًا! سيقرؤونها، دون اسمكم.

# $came is how many were there, $said how many wrote a word for whoever spoke.
session-speaker-thanked =
    شكرًا لأنكم تكلمتم ({ $session })! عدد من استمعوا إليكم: { $came }. { $said ->
        [0] ما أعطيتموه له قيمة.
       *[other] هذا ما يريد الناس أن يقولوا لكم:
    }

session-word-for-speaker = «{ $words }»
