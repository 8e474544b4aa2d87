### Own data: what is kept, who reads it, and all that one may do about it.

# $contact says who is responsible and how to reach a person.
privacy =
    نحفظ: لغتكم، والاسم الذي تعطونه، ورسائلكم، وطريقة الوصول إليكم. مفتاح خاص يحمي بياناتكم، وبياناتكم وحدها. لماذا: لكي نجيبكم. المسؤول: { $contact }

privacy-rights =
    من يقرأ: المستشارون؛ وللسؤال، بعض المساندين، دون اسمكم. لرؤية بياناتكم أو أخذ نسخة منها أو تصحيحها، اكتبوا: بياناتي. لإيقاف كل شيء: توقف. لمسح كل شيء: مسح. ويمكنكم أيضًا تقديم شكوى إلى CNIL.

my-data =
    بياناتكم لكم. ماذا تريدون أن تفعلوا؟
    .see = رؤية ما تحفظونه عني
    .take-away = أخذ نسخة من بياناتي
    .correct = تصحيح
    .agreements = موافقاتي
    .stop = لا أريد رسائل بعد الآن
    .delete = مسح كل شيء
    .enough = هذا جيد، رجوع

my-data-closed = حسنًا. للعودة إلى هنا، اكتبوا: بياناتي

# $called is what the person wishes to be called; $apps stands on lines of its own.
kept-about-you =
    الاسم: { $called }
    اللغة: { $language }
    دوركم هنا: { $role }
    معنا منذ: { $since }
    طريقة الوصول إليكم:
    { $apps }

no-name-given = لم تعطوا اسمًا

# $app is Telegram or WhatsApp, $end the last two signs of a number.
app-that-ends = تطبيق { $app } (آخر الرقم: { $end })

# $agreements stands on lines of its own.
kept-agreements =
    { $given ->
        [no] لم تعطوا أي موافقة.
       *[yes] موافقاتكم:
        { $agreements }
    }

# $last is a day.
kept-words =
    أسئلتكم: { $questions }{ $asked ->
        [yes] { " " }(آخرها: { $last })
       *[no] { "" }
    }
    رسائل كتبتموها لآخرين: { $messages }
    لقراءة كل شيء، اختاروا: { my-data.take-away }.

others-see-of-you =
    { $role ->
        [newcomer] المساندون يقرؤون سؤالكم باسم شجرة، ويرون اسمكم فقط إذا قلتم نعم. المستشارون يرون اسمكم وخطتكم وأسئلتكم. لا أحد يرى رقمكم.
        [helper] من تساعدونهم يرون اسمكم وأجوبتكم. تجربتكم تحمل اسم شجرة. المستشارون يرون أيضًا ما قلتموه عن أنفسكم. لا أحد يرى رقمكم.
       *[other] من تتكلمون معهم يرون اسمكم وما تكتبونه لهم. لا أحد يرى رقمكم.
    }
