### Answering a poll: one tap, then words, if one wants.

# $question is what is asked, $note says who will know what was answered.
poll-choose =
    رأيكم مهم:
    { $question }

    { $note }

poll-write =
    رأيكم مهم:
    { $question }

    { $note }
    .skip = تخطٍّ

poll-is-anonymous = بلا اسم: لا يستطيع أحد أن يعرف بماذا أجبتم. لذلك لا يتغيّر الجواب بعد إعطائه.

# $until is when it ends.
poll-is-named = يرى الفريق اسمكم مع جوابكم. يمكنكم تغييره حتى: { $until }

poll-asked-again = لم تجيبوا بعد. نذكّركم هذه المرة فقط.

poll-words-are-mixed = يقرأ الفريق كلماتكم بلا اسمكم، بين كلمات الآخرين، ويرى بأي لغة هي. لا تكتبوا ما يدلّ عليكم.

# The number of this question, and of how many.
poll-question-of = السؤال { $number } من { $of }

poll-add-words = هل تريدون أن تقولوا لماذا، بلغتكم؟

poll-answer-good = 🙂 جيد
poll-answer-so-so = 😐 بين بين
poll-answer-bad = 🙁 سيئ
poll-answer-yes = نعم
poll-answer-no = لا

poll-thanks-anonymous = شكراً! حُسب جوابكم بلا اسمكم. ستقرؤون النتيجة في أخباركم الأسبوعية.

# $until is when it ends.
poll-thanks-named = شكراً! لتغيير جوابكم المسوا زراً آخر، حتى: { $until }

poll-answer-changed = تم التغيير، شكراً.

poll-was-answered = أجبتم عن هذا السؤال من قبل، شكراً. الجواب بلا اسم لا يتغيّر.

poll-is-over = انتهى هذا الاستطلاع ولا نأخذ أجوبة أخرى. شكراً لكم على كل حال! لقول شيء للفريق اكتبوا: قائمة

# A number or word that could answer two questions, one of which is secret: that one is shown again alone.
answer-it-alone = لا أعرف عن أي سؤال تجيبون. هذا السؤال مرة أخرى، أجيبوا عنه أولاً:

## The questions of the ready-made series.

poll-set-newcomers-1 = كيف حالكم في البرنامج؟
poll-set-newcomers-2 = هل تعرفون من تسألون إذا كان عندكم سؤال؟
poll-set-newcomers-3 = ماذا ينقصكم، أو ماذا يساعدكم؟

poll-set-helpers-1 = كيف حالكم في دور المساند؟
poll-set-helpers-2 = هل نطلب منكم أكثر من اللازم؟
poll-set-helpers-3 = ماذا تحتاجون لتساعدوا جيداً؟

poll-set-partners-1 = كيف يجري التعامل مع أشخاص البرنامج؟
poll-set-partners-2 = هل تعرفون ما يكفي قبل أن تلتقوا بشخص؟
poll-set-partners-3 = ماذا يجب أن نفعل بشكل أفضل؟

poll-set-team-1 = كيف يسير العمل في الفريق؟
poll-set-team-2 = هل عندكم وقت كافٍ لكل شخص؟
poll-set-team-3 = ماذا يجب أن نغيّر أولاً؟

poll-set-after-session-1 = كيف كان اللقاء؟
poll-set-after-session-2 = هل تعلمتم شيئاً يفيدكم؟
poll-set-after-session-3 = عمّ تريدون أن تتحدثوا في المرة القادمة؟

poll-set-at-the-end-1 = كيف كان البرنامج كله بالنسبة إليكم؟
poll-set-at-the-end-2 = هل أنتم أقرب إلى هدفكم من البداية؟
poll-set-at-the-end-3 = هل ساعدكم أحد في البرنامج حقاً؟
poll-set-at-the-end-4 = ماذا يجب أن نُبقي، وماذا يجب أن نغيّر؟
