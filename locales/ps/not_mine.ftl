### Not mine: a helper says that a question is not their experience.

# $topic is a trade or a step of life; $path: theirs, or another than the asker's; $asked: less, or no more.
asked-less =
    مننه چې ومو ویل، دا له موږ سره مرسته کوي. { $asked ->
        [no-more] { $path ->
            [other] د هغو کسانو لپاره چې لار یې ستاسو له لارې بېله ده، په دې اړه نور څه نه درنه پوښتو: { $topic }.
           *[own] په دې اړه نور څه نه درنه پوښتو: { $topic }.
        }
       *[less] { $path ->
            [other] د هغو کسانو لپاره چې لار یې ستاسو له لارې بېله ده، په دې اړه به لږ درنه پوښتو: { $topic }.
           *[own] په دې اړه به لږ درنه پوښتو: { $topic }.
        }
    }
    .fine = سمه ده
    .ask-again = بیا هم رانه وپوښتئ

asked-again = سمه ده. په دې اړه بیا درنه پوښتو: { $topic }.
