### Session during: a question without a word aloud, and having come, by the code on the wall.

# $session is its kind and time.
session-now =
    هل أنتم هناك ({ $session })؟ هنا يمكنكم:
    .ask = السؤال دون كلام
    .here = القول إنني هنا
    .fine = لا شيء، شكرًا

session-go-on = حسنًا، وقتًا طيبًا! للعودة إلى هنا اكتبوا: لقاءات

session-ask-now = ما سؤالكم، بلغتكم ({ $session })؟ من يتكلم والفريق يقرؤونه فورًا، دون اسمكم.

session-asked-now = أُرسل السؤال. من يتكلمون أو الفريق يقرؤونه الآن، دون اسمكم. لسؤال آخر اكتبوا: لقاءات

session-asked-much = طرحتم أسئلة كثيرة لهذا اللقاء، شكرًا! اطرحوا الباقي بعده، هنا، إذا كتبتم: سؤال

# $words is what someone asks in the room.
session-question-now =
    شخص في القاعة يسأل، دون اسم:
    «{ $words }»

session-code = على الجدار أربعة أرقام ({ $session }). اكتبوها هنا: هكذا يعرف الفريق أنكم هناك.

not-a-code = الرمز أربعة أرقام، مثلًا 4821. اكتبوها وحدها.

session-other-code = هذا ليس رمز هذا اللقاء. انظروا إلى الجدار مرة أخرى وحاولوا من جديد. لا بأس.

session-you-are-there = تم التسجيل: أنتم هناك. لقاءً طيبًا!

session-tell-the-team = قولوا للفريق ببساطة إنكم هناك: الفريق يسجل ذلك. لم يضع شيء.

# $contact says how to reach a person.
session-has-ended = هذا اللقاء لم يعد جاريًا. للوصول إلى الفريق: { $contact }

# $code is four digits; the reader is a counsellor.
session-wall-code =
    للجدار ({ $session })، بخط كبير:
    { $code }

    وتحته: «اكتبوا لقاءات، المسوا القول إنني هنا، ثم هذه الأرقام». بعد ذلك تلمسون فقط الغائبين من الآخرين.
