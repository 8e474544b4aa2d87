### Boundary: what a helper can say beside an answer of their own.

# $asker is a name or a tree's.
which-year =
    سؤال من { $asker }:
    «{ $question }»

    في أي سنة مررتم بهذا؟ اكتبوا السنة، مثلًا 2019.

not-a-year = أحتاج إلى سنة، بأربعة أرقام، وليست في المستقبل. مثلًا: 2019

# $year is the year that they wrote.
write-what-you-lived = احكوا لـ { $asker } ما مررتم به في { $year }. نحن نضيف السنة، ونقول إن القواعد تتغير.
