### Stopping: no more messages, coming back, erasing everything.

stopped = حسنًا، لن نكتب لكم بعد الآن. يمكنكم العودة متى أردتم: اكتبوا لنا.

come-back =
    كنتم قد توقفتم. هل تريدون العودة؟
    .yes = نعم، أعود
    .no = لا

welcome-again = أهلًا بعودتكم!

# $both is yes where two apps are linked: everything goes in both.
delete-everything =
    { $both ->
        [yes] مسح كل شيء، في التطبيقين: اسمكم وأسئلتكم ورسائلكم. لا يمكن التراجع بعد ذلك. هل تريدون هذا حقًا؟
       *[no] مسح كل شيء: اسمكم وأسئلتكم ورسائلكم. لا يمكن التراجع بعد ذلك. هل تريدون هذا حقًا؟
    }
    .yes = نعم، امسحوا كل شيء
    .no = لا، احتفظوا به

nothing-deleted = حسنًا، لم يُمسح شيء.

goodbye = تم: مُسح كل ما يخصّكم. نتمنى لكم طريقًا طيبًا.
