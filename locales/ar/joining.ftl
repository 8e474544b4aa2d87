### Joining: someone becomes a peer helper.

# $chosen counts what was chosen so far.
helper-topics =
    { $chosen ->
        [0] ماذا تعرفون؟ اختاروا مهنة أو مرحلة مررتم بها.
       *[other] تم الحفظ. هل من شيء آخر؟
    }
    .that-is-all = هذا كل شيء

helper-experience =
    كيف تعملون، أو كيف عملتم؟
    .employed = في وظيفة بأجر
    .business = في مشروع خاص بي
    .both = الاثنان معًا

helper-languages =
    { $chosen ->
        [0] أي لغات تقرؤون جيدًا؟
       *[other] تم الحفظ. هل من لغة أخرى؟
    }
    .that-is-all = هذا كل شيء

helper-week =
    كم سؤالًا في الأسبوع، على الأكثر؟ يمكنكم دائمًا أن تقولوا لا.
    .one = سؤال واحد
    .two = سؤالان
    .three = ثلاثة
    .five = خمسة

charter-secret = ميثاقنا. 1. ما يقوله لكم الآخرون يبقى بينكم وبين البرنامج.

charter-no-judgement = 2. لا تحكمون على أحد: كل طريق مختلف.

charter-free-choice = 3. تحكون تجربتكم، ولا تفرضونها. القرار للشخص الآخر.

charter-limits = 4. لا مال، ولا أرقام هاتف، ولا مواعيد من هنا. وما هو ثقيل جدًا يذهب إلى مستشار.

charter =
    5. يمكنكم أن تقولوا لا، أو تأخذوا استراحة، أو تتوقفوا، دون سبب. هل تقبلون هذا الميثاق؟
    .yes = نعم، أقبل
    .no = لا

# $contact says how to reach a person.
charter-declined = شكرًا على صراحتكم. للكلام عن ذلك مع شخص: { $contact }

helper-awaits-approval = شكرًا! ينظر أحد المستشارين في طلبكم. نكتب لكم فور الموافقة.

# $helper is their name, $topics a list, $week how many questions at most.
helper-asks-to-join =
    طلب انضمام إلى المساندين من { $helper }.
    المواضيع: { $topics }. العمل: { $experience }. الأسئلة في الأسبوع، على الأكثر: { $week }. الميثاق مقبول.
    .yes = نعم، أهلًا
    .no = لا
    .later = لاحقًا

# $helper is their name.
helper-approved = تم: صار { $helper } من المساندين.

helper-refused = تم الحفظ: لن يكون { $helper } من المساندين. سنقول ذلك باحترام.

you-are-approved = أهلًا بكم! أنتم الآن من المساندين. نكتب لكم عندما يأتي سؤال يناسبكم. لأخذ استراحة، اكتبوا: استراحة

# $contact says how to reach a person.
you-are-not-approved = شكرًا لأنكم أردتم المساعدة. في الوقت الحالي، لا يستطيع البرنامج أن يضمّكم إلى المساندين. للكلام عن ذلك: { $contact }

paused = أنتم في استراحة: لا يصلكم أي سؤال. ما أخذتموه يذهب إلى شخص آخر. للعودة، اكتبوا: استراحة

go-on =
    أنتم في استراحة. هل تريدون العودة؟
    .yes = نعم، أعود
    .no = لا، أبقى في استراحة
    .stop = التوقف عن المساندة

going-on = أهلًا بعودتكم! نكتب لكم عندما يأتي سؤال يناسبكم.

# $by is the colleague who was quicker.
helper-was-decided = تم ذلك بالفعل: الجواب من { $by }. ليس عليكم فعل شيء.
