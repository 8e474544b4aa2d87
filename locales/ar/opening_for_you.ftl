### Opening for you: a newcomer reads what fits them, and decides what a partner may read of them.

# $organisation offers it, $reason says why this reader gets it.
opening-for-you =
    عرض من { $organisation }: { $kind }.
    «{ $what }»

    المكان: { $place }
    { $details }

    لماذا أنتم: { $reason } يمكنكم أن تقولوا لا.
    .interested = هذا يهمّني
    .not-for-me = لا يناسبني
    .original = النص الأصلي
    .report = إبلاغ عن مشكلة

fits-same-trade = هذه مهنتكم.
fits-income-soon = تبحثون عن دخل قريبًا.
fits-same-aim = هذا يناسب خطتكم.

opening-not-for-you = حسنًا، شكرًا لأنكم قلتم ذلك. لن يسألكم أحد عن السبب. لرؤيته من جديد، اكتبوا: عروض

opening-stands-no-more = هذا العرض لم يعد هنا، أو يجري تغييره الآن. ليس عليكم فعل شيء: إذا عاد، تقرؤونه هنا.

# $name to $reach: what the partner will read, item by item.
interest-preview =
    هذا ما سيصل إلى { $organisation }، ولا شيء غيره:

    الاسم: { $name }
    المهنة: { $trade }
    من قبل: { $before }
    الفرنسية: { $french }
    للتواصل معي: { $reach }

    تصلكم الرسائل هنا، دون رقمكم. يمكنكم حذف ما تريدون.
    .reach = كيف التواصل معي
    .not-now = لا ترسلوا شيئًا

interest-send = أرسلوا هذا

# $what is an item.
leave-out = حذف: { $what }
put-in-again = إعادة: { $what }
interest-item-name = الاسم
interest-item-trade = المهنة
interest-item-before = من قبل
interest-item-french = الفرنسية
interest-item-reach = التواصل معي
kept-to-oneself = لا شيء
reach-me = إضافة: التواصل معي
reach-again = تغيير: التواصل معي

interest-reach = كيف يمكن التواصل معكم، غير الكتابة هنا؟ اكتبوا سطرًا واحدًا: مكان، أو ساعات؛ ورقم هاتف فقط إذا أردتم. تقرؤونه مرة أخرى قبل أن نرسله.

# $organisation is who reads it.
interest-sent = أُرسل إلى { $organisation }. يصل الجواب إلى هنا. سواء كان نعم أو لا، ليس هذا حكمًا عليكم. ويمكنكم أن تقولوا لا في أي وقت.

interest-was-sent = أُرسل هذا من قبل، ومرة واحدة تكفي. يصل الجواب إلى هنا.

# $count is how many there are.
openings-for-me =
    { $count ->
        [zero] لا عروض لكم الآن.
        [one] عرض واحد لكم:
        [two] عرضان لكم:
        [few] { $count } عروض لكم:
        [many] { $count } عرضًا لكم:
       *[other] { $count } عرض لكم:
    }
    .enough = القائمة

interest-state-told = جديد
interest-state-not-now = ليس الآن
interest-state-sent = أُرسل

no-openings-yet = لا عرض لكم الآن. عندما يأتي عرض يناسب خطتكم، يصل إلى هنا. يساعد أن تقولوا لنا مهنتكم وخطتكم. اكتبوا: خطتي

# $contact says how to reach a person.
openings-not-yet = العروض تصلكم عن طريق أحد المستشارين. اسألوه: { $contact }. أو اكتبوا سؤالكم هنا.
