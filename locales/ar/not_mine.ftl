### Not mine: a helper says that a question is not their experience.

# $topic is a trade or a step of life; $path: theirs, or another than the asker's; $asked: less, or no more.
asked-less =
    شكرًا لأنكم قلتم ذلك، هذا يساعدنا. { $asked ->
        [no-more] { $path ->
            [other] لن نسألكم بعد الآن عن هذا الموضوع، إذا كان السؤال من شخص تجربته مختلفة عن تجربتكم: { $topic }.
           *[own] لن نسألكم بعد الآن عن هذا الموضوع: { $topic }.
        }
       *[less] { $path ->
            [other] سنسألكم أقل عن هذا الموضوع، إذا كان السؤال من شخص تجربته مختلفة عن تجربتكم: { $topic }.
           *[own] سنسألكم أقل عن هذا الموضوع: { $topic }.
        }
    }
    .fine = حسنًا
    .ask-again = اسألوني كما من قبل

asked-again = حسنًا. نسألكم من جديد عن هذا الموضوع: { $topic }.
