### Others asked: what somebody else asked already, before a helper is disturbed.

# $here is no once it was taken back. $month is when it was answered; $question and $answer are other people's words.
# $lived says whether the answer tells of a year, $year which.
others-asked =
    { $here ->
        [yes] شخص آخر سأل من قبل:
            «{ $question }»

            وأجابه شخص مرّ بهذه التجربة ({ $month }):
            «{ $answer }»{ $lived ->
                [yes] {"\u000A\u000A"}كان هذا في { $year }. القواعد تتغير.
               *[no] {""}
            }

            هذه تجربة شخص واحد. هل يكفيكم هذا الجواب؟ إذا لم تكتبوا شيئًا، نرسل سؤالكم بعد ساعتين.
       *[no] صاحب هذا الجواب لم يعد يعرضه. اسألوا رغم ذلك، أو انتظروا: سنرسل سؤالكم، وليس عليكم فعل شيء.
    }
    .that-is-it = نعم، هذا يكفيني
    .another = جواب آخر
    .ask-anyway = أرسلوا سؤالي رغم ذلك
    .original = النص الأصلي
    .report = إبلاغ عن مشكلة

glad-it-was-enough = يسعدنا ذلك! لا نزعج أحدًا، وسيعرف صاحب الجواب أن كلماته ساعدت. لسؤال آخر، اكتبوا: سؤال

answer-taken-back = صاحب هذا الجواب لم يعد يعرضه. سؤالكم لم يضِع: اضغطوا على «{ others-asked.ask-anyway }»، أو انتظروا: سنرسله، وليس عليكم فعل شيء.

enough-though-taken-back = حسنًا، لا نرسل شيئًا. صاحب هذا الجواب لم يعد يعرضه على آخرين. لطرح سؤالكم رغم ذلك، اكتبوا: سؤال

nothing-else-is-close = لا يوجد جواب آخر. اضغطوا على «{ others-asked.ask-anyway }»: سيقرأ سؤالكم أشخاص مرّوا بهذه التجربة.

# To whoever answered. $times is how often answers of theirs were enough for somebody else.
your-answer-helped-again =
    { $times ->
        [zero] خبر جيد: أجوبتكم تساعد آخرين. شكرًا لكم!
        [one] خبر جيد: جوابكم ساعد شخصًا آخر. شكرًا لكم!
        [two] خبر جيد: أجوبتكم ساعدت شخصين آخرين. شكرًا لكم!
        [few] خبر جيد: أجوبتكم ساعدت { $times } أشخاص آخرين. شكرًا لكم!
        [many] خبر جيد: أجوبتكم ساعدت { $times } شخصًا آخر. شكرًا لكم!
       *[other] خبر جيد: أجوبتكم ساعدت { $times } شخص آخر. شكرًا لكم!
    }
