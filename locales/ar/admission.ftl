### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    طلب دخول إلى البرنامج من { $newcomer }. هل توافقون؟
    .yes = نعم، أهلًا
    .no = ليس بعد

# $newcomer is their name.
have-you-met =
    هل التقيتم بـ { $newcomer }؟ بعد ذلك، يمكن للمساندين أيضًا أن يجيبوا على أسئلة هذا الشخص.
    .yes = نعم، تم اللقاء
    .no = ليس بعد

# $peers is yes where helpers may answer them.
newcomer-admitted =
    { $peers ->
        [yes] تم الحفظ: صار بإمكان { $newcomer } سؤال المساندين.
       *[no] تم الحفظ. أسئلة { $newcomer } تبقى للمستشارين فقط: ليس مؤكدًا أن عمر هذا الشخص 18 سنة.
    }

newcomer-not-admitted = حسنًا. في هذه الفترة، الفريق وحده على تواصل مع { $newcomer }.

# $by is the colleague who was quicker.
newcomer-was-admitted = تم قبول { $newcomer } بالفعل. الموافقة جاءت من { $by }. ليس عليكم فعل شيء.

# $question is what they asked the team.
ask-helpers-too =
    سألتم الفريق:
    «{ $question }»
    هل تريدون أن يقرأ المساندون أيضًا هذا السؤال؟ لا يرون اسمكم.
    .yes = نعم، اسألوهم
    .no = لا، الفريق فقط

team-keeps-it = حسنًا: يبقى هذا السؤال عند الفريق، وهو يجيبكم.
