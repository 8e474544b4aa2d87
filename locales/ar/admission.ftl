### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    طلب دخول إلى البرنامج من { $newcomer }. هل توافقون؟
    .yes = نعم، أهلًا
    .no = ليس بعد

newcomer-admitted = تم: صار بإمكان { $newcomer } سؤال المساندين.

newcomer-not-admitted = حسنًا. في هذه الفترة، يجيب أحد المستشارين على أسئلة { $newcomer }.

# $by is the colleague who was quicker.
newcomer-was-admitted = تم قبول { $newcomer } بالفعل. الموافقة جاءت من { $by }. ليس عليكم فعل شيء.
