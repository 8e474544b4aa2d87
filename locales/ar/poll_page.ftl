### A poll's results: how many it came to, what they answered, what becomes of it.

# $state says until when, $results a line for each answer; $others are in the programme and were not asked.
poll-results =
    { $question }
    { $state }

    سُئل: { $asked }. وصل إلى: { $reached }. أجاب: { $answered }. لم يُسأل: { $others }.

    { $results }
    .next = السؤال التالي
    .picture = كصورة
    .written = قراءة الكلمات
    .groups = حسب الدور واللغة
    .close = إنهاؤه الآن
    .action = ماذا نفعل بالأجوبة
    .enough = القائمة

poll-state-open = مفتوح حتى: { $at }
poll-state-closed = انتهى: { $at }

# $percent is of those who answered.
poll-result = { $answer }: { $count } ({ $percent } %)

poll-results-when-closed = بلا أسماء تُقرأ الأجوبة في النهاية: وإلا خمّن من ينظر كثيراً من قال ماذا.

# $fewest is how many it takes.
poll-too-few-answers = بلا أسماء يلزم على الأقل هذا العدد من الأجوبة لقراءتها: { $fewest }. وإلا عُرف من قال ماذا.

# $count is how many wrote something.
poll-written-count = بالكلمات: { $count }

# $written are people's words, one below the other.
poll-written =
    ما كتبه الناس:
    { $written }
    .enough = إلى النتائج

poll-said = – { $words }
poll-said-by = – { $who }: { $words }

# $groups are a line for each group, and below it its answers.
poll-groups =
    حسب المجموعة، حيث هي كبيرة بما يكفي:
    { $groups }

poll-group = { $group }:

poll-groups-among-few = انتبهوا: البرنامج صغير والناس يعرفون بعضهم. لا تبحثوا عمن قال ماذا.

# $fewest is how many answers a group needs.
poll-groups-too-small = المجموعات أصغر من أن تُعرض: كان سيُعرف من قال ماذا. يلزم في كل مجموعة على الأقل هذا العدد من الأجوبة: { $fewest }.

# $answered of $asked people answered.
poll-close =
    إنهاؤه الآن؟ أجاب { $answered } من { $asked }. بعد ذلك لا يستطيع أحد أن يجيب.
    .yes = نعم، إنهاؤه
    .no = لا، الانتظار

poll-action = ماذا تفعلون بهذه الأجوبة؟ يكفي سطر واحد: كل من سُئل يقرؤه في أخباره الأسبوعية.

poll-action-kept = شكراً. كل من سُئل يقرأ هذا في أخباره الأسبوعية، بلغته.

# $what is the poll, $answered of $asked people answered.
poll-has-closed = انتهى استطلاعكم: { $what }. أجاب { $answered } من { $asked }. لقراءة الأجوبة اكتبوا: استطلاعات

# The results once more, with a picture of them.
poll-picture =
    { $question }
    { $results }

## In the weekly update of everyone who was asked.

# $what is what was asked, $answered how many answered, $answer what most of them said, $count how many these are.
update-poll = – استطلاع: { $what } أجاب: { $answered }. أكثر جواب: { $answer } ({ $count }).

update-poll-without-answers = – استطلاع: { $what } أجاب: { $answered }. يقرأ الفريق الأجوبة.

# $words are what the team does with it.
update-poll-action = – قلتم ذلك ({ $what })، وهذا ما نفعله: { $words }
