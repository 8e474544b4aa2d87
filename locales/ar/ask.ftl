### Ask: a question, and two taps about it.

first-question =
    ماذا تريدون أن تسألوا؟ اكتبوا سؤالكم، أو اختاروا واحدًا. لا تكتبوا هنا رقم هاتفكم ولا عنوانكم ولا رقم ملفكم.
    .sample-kitchen = كيف أعمل في الطبخ في فرنسا؟
    .sample-training = كيف أجد تدريبًا مهنيًا وأنا أتكلم القليل من الفرنسية؟
    .sample-business = هل تلزم شهادة لفتح محل تجاري خاص؟

ask-your-question = ما هو سؤالكم؟ اكتبوه بلغتكم. لا تكتبوا رقم هاتفكم ولا عنوانكم ولا رقم ملفكم.

# $question is what the person just wrote, $peers is yes where helpers may read it.
ask-this =
    { $peers ->
        [yes] كتبتم: «{ $question }» هل تريدون أن نسأل أشخاصًا مرّوا بهذه التجربة؟
       *[no] كتبتم: «{ $question }» هل تريدون أن نسأل أحد المستشارين؟
    }
    .yes = نعم، اسألوا
    .counsellor = اسألوا مستشارًا
    .no = لا

# $trade and $aim are what they told of their project.
ask-as-before =
    هل سؤالكم عن خطتكم ({ $trade }؛ الهدف: { $aim })؟ إذا لم تختاروا شيئًا، يُرسل سؤالكم بعد 10 دقائق.
    .yes = نعم
    .with-obstacles = نعم، واذكروا صعوباتي
    .other = لا، عن شيء آخر

choose-topic =
    عن ماذا سؤالكم؟ إذا لم تختاروا شيئًا، يُرسل سؤالكم بعد 10 دقائق.
    .kitchen = { topic-kitchen }
    .building = { topic-building }
    .care = { topic-care }
    .cleaning = { topic-cleaning }
    .transport = { topic-transport }
    .shop = { topic-shop }
    .first-job = { topic-first-job }
    .training = { topic-training }
    .other = شيء آخر، لا أعرف

choose-aim =
    هل تبحثون عن وظيفة، أو تريدون مشروعًا خاصًا بكم؟ إذا لم تختاروا شيئًا، يُرسل سؤالكم بعد 10 دقائق.
    .job = وظيفة
    .business = مشروع خاص بي
    .training = تدريب مهني
    .unsure = لا أعرف بعد

# $helpers is how many people were asked.
question-sent =
    { $helpers ->
        [zero] أُرسل سؤالكم. نكتب لكم فور وصول جواب.
        [one] أُرسل سؤالكم. يقرؤه شخص مرّ بهذه التجربة، ولا يرى اسمكم. نكتب لكم فور وصول جواب.
        [two] أُرسل سؤالكم. يقرؤه شخصان مرّا بهذه التجربة، ولا يريان اسمكم. نكتب لكم فور وصول جواب.
        [few] أُرسل سؤالكم. يقرؤه { $helpers } أشخاص مرّوا بهذه التجربة، ولا يرون اسمكم. نكتب لكم فور وصول جواب.
        [many] أُرسل سؤالكم. يقرؤه { $helpers } شخصًا مرّوا بهذه التجربة، ولا يرون اسمكم. نكتب لكم فور وصول جواب.
       *[other] أُرسل سؤالكم. يقرؤه { $helpers } شخص مرّوا بهذه التجربة، ولا يرون اسمكم. نكتب لكم فور وصول جواب.
    }

# $helpers is how many people were asked; nothing says what it is about.
question-sent-to-anyone =
    { $helpers ->
        [zero] أُرسل سؤالكم. نكتب لكم فور وصول جواب.
        [one] أُرسل سؤالكم. يقرؤه شخص وصل إلى هنا قبلكم، ولا يرى اسمكم. نكتب لكم فور وصول جواب.
        [two] أُرسل سؤالكم. يقرؤه شخصان وصلا إلى هنا قبلكم، ولا يريان اسمكم. نكتب لكم فور وصول جواب.
        [few] أُرسل سؤالكم. يقرؤه { $helpers } أشخاص وصلوا إلى هنا قبلكم، ولا يرون اسمكم. نكتب لكم فور وصول جواب.
        [many] أُرسل سؤالكم. يقرؤه { $helpers } شخصًا وصلوا إلى هنا قبلكم، ولا يرون اسمكم. نكتب لكم فور وصول جواب.
       *[other] أُرسل سؤالكم. يقرؤه { $helpers } شخص وصلوا إلى هنا قبلكم، ولا يرون اسمكم. نكتب لكم فور وصول جواب.
    }

question-to-counsellor = سؤالكم يذهب إلى أحد المستشارين. نكتب لكم فور وصول الجواب.

nobody-fits-yet = الآن لا يوجد بين المساندين من مرّ بهذه التجربة. سيقرأ أحد المستشارين سؤالكم. نكتب لكم فور وصول الجواب.

question-already-sent = هذا السؤال أُرسل من قبل. لطرح سؤال آخر، اكتبوا: سؤال

not-asked = حسنًا، لم نرسل شيئًا. يمكنكم طرح سؤال متى أردتم.

contact-taken-out = لحمايتكم، حذفنا رقمًا أو عنوانًا أو رابطًا. الشخص الآخر لا يراه.

# $language is a language's name.
wrote-in-another-language = كتبتم بلغة أخرى: { $language }. هذا ممكن. لتغيير لغة رسائلنا، اكتبوا: لغة
