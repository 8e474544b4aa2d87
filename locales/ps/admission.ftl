### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } غواړي پروګرام ته راشي. سمه ده؟
    .yes = هو، منم یې
    .no = لا نه

newcomer-admitted = وشوه: { $newcomer } له همیارانو پوښتنې کولای شي.

newcomer-not-admitted = سمه ده. تر هغو یو سلاکار { $newcomer } ته ځواب ورکوي.

# $by is the colleague who was quicker.
newcomer-was-admitted = دا کار شوی دی: { $by } مخکې { $newcomer } ته «هو» ویلي دي. تاسو ته د څه کولو اړتیا نشته.
