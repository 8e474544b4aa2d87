### Staying in touch: two who met both say yes, and each reads what the other chose to give.

staying-with = مع من تودّون البقاء على تواصل؟ إذا أراد الشخص الآخر ذلك أيضًا، يحصل كل منكما على ما اختار الآخر أن يعطيه. وإلا فلن تسمعوا شيئًا بعد ذلك، ولن يعرف أحد السبب.
    .more = رؤية الآخرين
    .enough = القائمة

# $who is a name, $when a day: where and when they met.
person-met = { $who }، { $when }

wished-before = طلبتم من قبل: { $who }

staying-with-nobody = تجدون هنا الأشخاص الذين تلتقون بهم: في لقاء، أو في مرافقة، أو بالكتابة هنا. لا يوجد أحد الآن.

# $contact says how to reach a person.
staying-not-yet = لأجل ذلك يجب أن يتعرف عليكم أحد المستشارين أولًا. تحدثوا معه: { $contact }

staying-is-possible = للبقاء على تواصل مع هذا الشخص، اكتبوا: البقاء على تواصل

staying-is-over = لم يعد هذا الطلب ممكنًا. لم يُعطَ أي شيء. لاختيار شخص، اكتبوا: البقاء على تواصل

# $who is a name, $until a day.
staying-wished = طلبتم البقاء على تواصل مع { $who }. إذا أردتما ذلك معًا، تقرؤونه هنا قبل { $until }. هل تريدون سحب طلبكم؟
    .leave = تركه كما هو
    .take-back = سحب الطلب

staying-wished-already = طلبتم ذلك من قبل. إذا أراد { $who } ذلك أيضًا، تقرؤونه هنا. ليس عليكم فعل شيء.

staying-taken-back = سُحب طلبكم. لم يُعطَ أي شيء، وما كتبتموه مُحي.

staying-done-lately = تبادلتم مع { $who } وسائل التواصل قبل قليل. انظروا إلى رسائلكم السابقة.

## What to give.

staying-give = ماذا تريدون أن تعطوا { $who }؟ المسوا كل ما تريدون إعطاءه، ولا يظهر شيء غيره. لا يُرسل شيء بعد.
    .that-is-all = هذا كل شيء
    .nothing = لا شيء، توقف

giving-name = اسمي
giving-number = رقمي على واتساب
giving-phone = رقم هاتف
giving-telegram = اسمي على تلغرام
giving-address = عنوان

# $what is the kind, $who a name.
staying-write =
    { $what ->
        [name] أي اسم تريدون أن تعطوا { $who }؟
        [phone] اكتبوا رقم الهاتف الذي تريدون إعطاءه إلى { $who }. تأكدوا من الأرقام.
        [telegram] اكتبوا اسمكم على تلغرام. يبدأ بالعلامة @.
       *[address] اكتبوا العنوان الذي تريدون إعطاءه إلى { $who }: بريد إلكتروني مثلًا.
    }

# Of each kind one line, $words as they were written.
given-name = الاسم: { $words }
given-number = واتساب: { $words }
given-phone = الهاتف: { $words }
given-telegram = تلغرام: { $words }
given-address = العنوان: { $words }

nothing-given = لا شيء

# $given is what was chosen, line by line.
staying-send =
    إذا أردتما ذلك معًا، يقرأ { $who } هذا:
    { $given }

    انتبهوا: ما يُعطى لا يمكن استرجاعه. هل تريدون إعطاءه؟
    .yes = نعم، أعطيه
    .change = تغيير
    .no = لا، لا شيء

staying-nothing-given = حسنًا، لا يُعطى شيء. ما اخترتموه مُحي.

staying-sent = سُجّل ذلك. إذا أراد { $who } ذلك أيضًا، تقرؤونه هنا خلال أسبوعين. وإلا فلن تسمعوا شيئًا بعد ذلك. لسحب طلبكم، اكتبوا: البقاء على تواصل

## What the other reads.

# $met says how they know each other, $question how the one began about which they wrote.
staying-asked =
    يود { $who } البقاء على تواصل معكم. { $met ->
        [session] كنتما في اللقاء نفسه.
        [accompaniment] تعرفتما من خلال مرافقة.
        [question] تبادلتما الكتابة هنا: «{ $question }».
       *[talk] تبادلتما الكتابة هنا.
    } هل تريدون ذلك أيضًا؟ أنتم تختارون ما تعطون. إذا قلتم لا، أو لم تقولوا شيئًا، فلن يعرف أحد.
    .yes = نعم
    .no = لا

staying-no = حسنًا. لن يعرف { $who } ذلك، وليس عليكم شرح شيء.

staying-exchanged =
    أنتم و{ $who } تبقون على تواصل. هذا ما يعطيكم { $who }:
    { $given }

    سجّلوه في هاتفكم: نحن نمحوه هنا. إنه لكم وحدكم، لا تعطوه لأحد غيركم.

## After a session.

# $session is its kind and time.
staying-list = هل تودّون البقاء على تواصل مع أحد من هذا اللقاء ({ $session })؟ عندها يكون اسمكم في قائمة صغيرة. لا يقرؤها إلا من كانوا هناك وأسماؤهم في القائمة أيضًا.
    .yes = نعم
    .no = لا

staying-name = أي اسم يمكن للآخرين قراءته؟ يكفي الاسم الأول.

staying-not-listed = حسنًا، لا يظهر اسمكم.

staying-listed-alone = اسمكم في القائمة. لا يوجد فيها أحد غيركم الآن. للنظر لاحقًا، اكتبوا: البقاء على تواصل

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-stay = البقاء على تواصل, ابقى على تواصل
command-stay = البقاء على تواصل
