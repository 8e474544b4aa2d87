### Meant: when something could mean two things.

# $before and $after are button labels.
change-answer =
    تاسو مخکې ځواب ورکړی دی: «{ $before }». غواړئ پر «{ $after }» یې بدل کړئ؟
    .yes = هو، بدل یې کړئ
    .no = نه

answer-stays = سمه ده، هېڅ شی نه بدلېږي.

which-question = دوه پوښتنې خلاصې دي. ستاسو مطلب کومه یوه ده؟
