### Session beforehand: what someone who comes may do until then; what they wish to hear about; some lines on their project.

# $session is its kind and time.
session-beforehand =
    حتى ذلك الوقت ({ $session })، إن أردتم:
    .welcome = انتظاري عند الموقف
    .meet = من أنتظره
    .ask = سؤال قبل اللقاء
    .project = الكلام عن خطتي
    .vote = اختيار الأسئلة
    .enough = لا شيء، شكرًا

session-until-then = حسنًا، إلى اللقاء! للعودة إلى هذا اكتبوا: لقاءات

session-project = ما هي خطتكم، وماذا يساعدكم؟ ثلاثة سطور تكفي، بلغتكم. ثم تختارون ما نفعل بها. لا تكتبوا رقمًا ولا عنوانًا.

session-project-use =
    ماذا نفعل بهذه السطور؟ يمكنكم تغيير رأيكم حتى اليوم السابق. اسمكم لا يظهر لأحد.
    .say = أقولها بنفسي
    .read = شخص آخر يقرؤها
    .keep = أحتفظ بها لنفسي

# What becomes of the lines.
project-use-say = تقولونها هناك بأنفسكم. قبل ساعتين تصلكم سطوركم هنا.
project-use-read = من يتكلم يقرؤها قبل يوم بلغته، ويقولها هناك دون اسمكم.
project-use-keep = لا يقرؤها أحد غيركم. قبل ساعتين تصلكم سطوركم هنا.

session-project-noted = تم التسجيل. { $use } للتغيير اكتبوا: لقاءات

# $words are their own lines.
session-project-kept =
    سطوركم:
    «{ $words }»

    { $use }
    .use = اختيار شيء آخر
    .anew = كتابتها من جديد
    .drop = حذف سطوري
    .fine = هذا جيد هكذا

session-project-gone = تم الحذف. لم يقرأها أحد. لكتابة سطور أخرى اكتبوا: لقاءات

session-project-gone-late = تم الحذف. إن كانت للقراءة فربما قرأها من سيتكلمون: اسمكم لم يكن فيها.

# $questions are lines of their own.
session-vote =
    عمّ تريدون أن تسمعوا ({ $session })؟ المسوا ما تشاؤون. لا أحد يرى من يسأل ولا من يختار.

    { $questions }
    .more = التالي
    .that-is-all = هذا كل شيء

session-vote-line = – { $words }

session-vote-kept = تم التسجيل. الأسئلة المختارة أكثر تأتي أولًا. لا أحد يرى من اختار ماذا. للتغيير اكتبوا: لقاءات

## What whoever speaks, and the team, reads.

session-project-to-read =
    خطة تُقرأ بصوت عالٍ، دون اسم ({ $session }):
    «{ $words }»

# $count is how many will speak of their project themselves.
session-projects-said = عدد من يريدون أن يتكلموا عن خطتهم بأنفسهم: { $count } ({ $session }). اتركوا لهم وقتًا، ولا تضغطوا على أحد.

## What they read themselves, two hours before.

session-project-yours =
    اقترب الموعد ({ $session }). هذه سطوركم لتساعدكم:
    «{ $words }»
