### Paths of others: a newcomer reads how helpers made their way.

# $tree is a tree's name, $topic a trade or a step, $path what they told.
a-path =
    تجربة من { $tree }. الموضوع: { $topic }.
    «{ $path }»
    .ask = سؤال لهذا الشخص
    .next = تجربة أخرى
    .original = النص الأصلي
    .report = إبلاغ عن مشكلة
    .take-down = سحب هذه التجربة

ask-this-person = ماذا تريدون أن تسألوا { $tree }؟ اكتبوا بلغتكم. لا تكتبوا رقم هاتفكم ولا عنوانكم ولا رقم ملفكم.

# $contact says how to reach a person.
paths-not-yet = يجب أولًا أن يقبل أحد المستشارين دخولكم. بعد ذلك يمكنكم قراءة التجارب. للكلام معه: { $contact }

paths-not-for-you = لحمايتكم، المستشارون هم من يجيبونكم هنا. لا نعرض تجارب المساندين. لطرح سؤال، اكتبوا: سؤال

no-paths-yet = لم يحكِ أحد تجربته هنا بعد. يمكنكم طرح سؤال من الآن. اكتبوا: سؤال

no-more-paths = كانت هذه الأخيرة. لقراءتها من جديد، اكتبوا: تجارب. لطرح سؤال، اكتبوا: سؤال

path-is-gone = صاحب هذه التجربة لم يعد يعرضها.

chosen-is-gone = هذا الشخص لم يعد يعرض تجربته. سؤالكم لم يضِع: يمكن أن يجيب آخرون.

path-taken-down = تم: لن يقرأ أحد هذه التجربة بعد الآن. ووصل الخبر إلى صاحبها.

typed-paths = تجارب, التجارب, تجارب الآخرين, tajarib
command-paths = تجارب الآخرين
