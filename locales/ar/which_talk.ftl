### Which talk: words that could be for more than one.

which-talk =
    كلماتكم محفوظة، ولم تُرسل بعد. إلى أي محادثة نرسلها؟
    .new-question = سؤال جديد
    .milestone = هذه خطوة للحفظ
    .none = ولا واحدة

# A line of the list: $who it is with, $question is how the question begins.
talk-about = { $who }: { $question }

# $number counts, $since is when it was shown.
talk-of = { $number }: محادثة { $since }

words-are-there = تم ذلك بالفعل: هذه الكلمات أُرسلت مرة. يمكنكم كتابة غيرها.

words-go-nowhere = حسنًا، لا تصل هذه الكلمات إلى أحد. تبقى في هاتفكم، في الأعلى.
