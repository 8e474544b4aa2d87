### Second helper: nobody depends on one person alone.

# $helper accompanies $newcomer, a tree's name; $aim is what a counsellor wrote.
be-second =
    { $helper } د { $newcomer } ملتیا کوي. هدف:
    «{ $aim }»

    که { $helper } ځواب ورنه کړای شي، له تاسو پوښتنه کولای شو؟ بې دلیله هم «نه» ویلای شئ.
    .yes = هو
    .no = نه

second-needed =
    د { $newcomer } ملتیا یو همیار ته اړتیا لري. څوک مرسته کولای شي؟ هېڅوک باید یوازې پر یو کس تکیه ونه لري.
    .later = وروسته

you-are-second = مننه! موږ یوازې هغه وخت درته لیکو چې اړتیا وي.

you-are-first = مننه! تاسو اوس د دې کس ملتیا کوئ. موږ یو دویم کس هم لټوو.

second-is-there = دا کار شوی دی: دوه همیاران شته.

second-is-asked = له { $helper } پوښتنه کوو.

# A line of the list: $who is accompanied.
waiting-second = { $who }: یو همیار کم دی
