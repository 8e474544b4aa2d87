### Opening details: small questions about what a partner offers, and how the answers read.

# $kind is what it is.
opening-what =
    { $kind ->
        [training-place] أي تدريب مهني؟ اكتبوا ماذا نتعلم فيه، وما الشهادة في النهاية. بكلمات بسيطة: سنترجمها.
        [visit] ماذا يرى الزوار؟ بكلمات بسيطة: سنترجمها.
        [talk] عن ماذا تريدون أن تتكلموا، ومع من؟ بكلمات بسيطة: سنترجمها.
       *[job] ما هو هذا العمل؟ اكتبوا المهام، وكيف يكون يوم عادي. بكلمات بسيطة: سنترجمها.
    }

opening-trade = لأي مهنة؟

any-trade = كل المهن

opening-start =
    متى البداية؟ اضغطوا على زر، أو اكتبوا اليوم بالأرقام: 15/03
    .now = فورًا
    .to-be-agreed = بالاتفاق بيننا

not-a-day = لم أفهم اليوم. اكتبوه بالأرقام، اليوم ثم الشهر: 15/03

day-is-past = هذا اليوم مضى. اكتبوا يومًا قادمًا، أو اضغطوا على زر.

opening-lasts =
    كم يدوم هذا التدريب (stage)؟ إذا دام أكثر من شهرين، يطلب القانون دفع مكافأة (gratification).
    .up-to-two-months = شهران على الأكثر
    .longer = أكثر من ذلك

opening-pay =
    كم الأجر، قبل الاقتطاعات (brut)؟ أولًا: بالساعة أم بالشهر؟
    .to-be-agreed = نرى لاحقًا

pay-per-hour = بالساعة
pay-per-month = بالشهر
pay-per-unpaid = دون أجر

opening-pay-an-hour = كم يورو في الساعة، قبل الاقتطاعات (brut)؟ اكتبوا العدد: 12,50

opening-pay-a-month = كم يورو في الشهر، قبل الاقتطاعات (brut)؟ اكتبوا العدد: 1900

not-an-amount = أنتظر مبلغًا واحدًا بالأرقام، مثلًا 12,50 أو 1900. إذا كنتم لا تعرفونه بعد، فاكتبوا: رجوع

opening-hours =
    كم ساعة في الأسبوع؟
    .full = 35 ساعة
    .half = 17 ساعة
    .other = عدد آخر
    .to-be-agreed = بالاتفاق بيننا

opening-hours-other = كم ساعة في الأسبوع؟ اكتبوا العدد: 28

not-hours = اكتبوا عدد الساعات بالأرقام، من 1 إلى 48.

opening-french =
    كم يلزم من الفرنسية حقًا، في اليوم الأول؟
    .none = لا شيء
    .a-little = بضع كلمات
    .everyday = ما يكفي للحياة اليومية
    .good = كلام جيد

opening-place =
    أين؟ اكتبوا المدينة، أو عنوان المكان.
    .not-yet = لا مكان بعد

opening-transport =
    كيف الوصول إلى هناك؟
    .near-a-stop = موقف الباص أو القطار قريب
    .far = بعيد عن أي موقف
    .needs-a-car = تلزم سيارة

opening-places =
    لكم شخصًا؟
    .one = شخص واحد
    .two = شخصان
    .three = ثلاثة
    .five = خمسة
    .ten = عشرة

opening-until =
    كم من الوقت يبقى هذا العرض؟
    .two-weeks = أسبوعان
    .one-month = شهر
    .three-months = ثلاثة أشهر

## How the answers read: lines below what it is.

# $hours is 0 where it is not said yet.
opening-details =
    المهنة: { $trade }
    البداية: { $start }
    الأجر: { $pay }
    في الأسبوع: { $hours ->
        [0] بالاتفاق
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
    الفرنسية: { $french }
    الطريق: { $transport }
    الأماكن: { $places }، حتى { $until }

opening-details-short =
    المهنة: { $trade }
    متى: { $start }
    الفرنسية: { $french }
    الطريق: { $transport }
    الأماكن: { $places }، حتى { $until }

to-be-agreed = بالاتفاق
not-said = لم يُذكر
starts-now = فورًا

# $amount is in euros.
pay-hour = { $amount } يورو في الساعة (brut)
pay-month = { $amount } يورو في الشهر (brut)
pay-unpaid = دون أجر

asks-french-none = غير مطلوبة
asks-french-a-little = بضع كلمات
asks-french-everyday = ما يكفي للحياة اليومية
asks-french-good = جيدة

transport-near-a-stop = موقف الباص أو القطار قريب
transport-far = بعيد عن أي موقف
transport-needs-a-car = تلزم سيارة
