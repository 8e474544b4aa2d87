### Meant: when something could mean two things.

# $before and $after are button labels.
change-answer =
    لقد أجبتم من قبل: «{ $before }». هل تريدون تغييره إلى «{ $after }»؟
    .yes = نعم، غيّروه
    .no = لا

answer-stays = حسنًا، لا يتغير شيء.

which-question = هناك سؤالان مفتوحان. أيّهما تقصدون؟
