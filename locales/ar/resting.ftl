### Resting: a talk that closed by itself.

# $question is what it was about, $other is who it was with.
talk-rests =
    منذ مدة لم تُكتب أي كلمة في المحادثة مع { $other } عن:
    «{ $question }»

    نغلق هذه المحادثة. شكرًا لكما. للعودة إليها، اضغطوا على الزر أو اكتبوا.
    .go-on = مواصلة المحادثة

write-on =
    المحادثة مفتوحة من جديد، مع { $other }:
    «{ $question }»

    اكتبوا ما تريدون قوله.

send-and-reopen =
    هذه المحادثة أُغلقت، لأن أحدًا لم يعد يكتب:
    «{ $question }»

    كلماتكم محفوظة. هل نفتحها من جديد ونرسل كلماتكم؟
    .yes = نعم، أرسلوا
    .new-question = سؤال جديد
    .no = لا
