### Report this.

what-happened =
    شكرًا لأنكم قلتم ذلك. أوقفنا المحادثة. سيقرؤها أحد المستشارين. لا نقول إنكم أنتم من أبلغ. هل تريدون أن تقولوا ماذا حدث؟
    .nothing-more = لا، هذا كل شيء

# $contact says how to reach a person.
report-thanks = شكرًا. أحد المستشارين يهتم بالأمر. للكلام مع شخص: { $contact }

# $reporter and $reported are names, $words what was reported.
report-arrived =
    ⚠ إبلاغ من { $reporter } عن { $reported }. المحادثة متوقفة. الكلمات المبلَّغ عنها:
    «{ $words }»
    .take = سأهتم بالأمر
    .talk = رؤية المحادثة

reporter-adds =
    إضافة إلى الإبلاغ من { $reporter }:
    «{ $words }»

# $mark says which side they are on.
talk-line =
    { $author } ({ $mark }):
    «{ $words }»
