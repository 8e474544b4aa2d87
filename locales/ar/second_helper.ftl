### Second helper: nobody depends on one person alone.

# $helper accompanies $newcomer, a tree's name; $aim is what a counsellor wrote.
be-second =
    هناك مرافقة بين { $helper } و{ $newcomer }. الهدف:
    «{ $aim }»

    إذا لم يكن { $helper } متاحًا، هل يمكننا أن نسألكم؟ يمكنكم أن تقولوا لا، دون سبب.
    .yes = نعم
    .no = لا

second-needed =
    لمرافقة { $newcomer }، ينقص مساند. من يستطيع المساعدة؟ لا يجب أن يعتمد أحد على شخص واحد فقط.
    .later = لاحقًا

you-are-second = شكرًا! نكتب لكم فقط إذا كان ذلك ضروريًا.

you-are-first = شكرًا! أنتم ترافقون هذا الشخص الآن. ونبحث أيضًا عن شخص ثانٍ.

second-is-there = تم ذلك بالفعل: هناك اثنان من المساندين.

second-is-asked = نسأل الآن { $helper }.

# A line of the list: $who is accompanied.
waiting-second = مرافقة { $who }: ينقص مساند
