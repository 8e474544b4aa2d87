### Meant: when something could mean two things.

# $before and $after are button labels.
change-answer =
    شما قبلاً جواب داده‌اید: «{ $before }». می‌خواهید آن را تغییر بدهید به «{ $after }»؟
    .yes = بلی، تغییر بدهید
    .no = نخیر

answer-stays = درست است، هیچ چیز تغییر نمی‌کند.

which-question = دو سوال باز است. کدام را می‌گویید؟
