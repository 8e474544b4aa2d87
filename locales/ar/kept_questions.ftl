### Kept questions: sent, and not to go on yet.

# $question is what they asked, $until a day, $most how many questions may wait, $contact how to reach a person.
question-kept =
    { $why ->
        [approval] «{ $question }»
            نحفظ سؤالكم. أحد المستشارين يستقبلكم أولًا. بعد موافقته نرسل السؤال، ليس عليكم فعل شيء. للكلام معه: { $contact }
        [open] «{ $question }»
            أسئلتكم التي تنتظر جوابًا: { $most }. نحفظ هذا السؤال، ونرسله عندما يأتي دوره. ليس عليكم فعل شيء. إذا كان مستعجلًا: { $contact }
       *[week] «{ $question }»
            طرحتم أسئلة كثيرة هذا الأسبوع. نحفظ هذا السؤال، ونرسله في: { $until }. ليس عليكم فعل شيء. إذا كان مستعجلًا: { $contact }
    }
    .fine = حسنًا
    .drop = لا ترسلوه

question-stays-kept = حسنًا. نحفظ سؤالكم، وليس عليكم فعل شيء. نكتب لكم عندما نرسله.

kept-question-goes =
    حفظنا سؤالكم. ونرسله الآن:
    «{ $question }»
