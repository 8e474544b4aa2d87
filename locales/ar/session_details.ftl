### Session details: small questions about a session, and how the answers read.

# $kind is what it is.
session-what =
    { $kind ->
        [trade] أي مهنة، وعمّ سيكون الحديث؟ كلمات بسيطة: فهي تُترجم.
        [round-table] عمّ سيكون الحديث، ومع من؟ كلمات بسيطة: فهي تُترجم.
        [meal] أي وجبة، وماذا نحضر معنا؟ كلمات بسيطة: فهي تُترجم.
        [helpers] عمّ سيتحدث المساندون؟ كلمات بسيطة: فهي تُترجم.
        [visit] ماذا سنرى؟ كلمات بسيطة: فهي تُترجم.
       *[individual] مع من، ولماذا؟ كلمات بسيطة: فهي تُترجم.
    }

session-at =
    أي يوم، وفي أي ساعة؟ مثلًا: الثلاثاء 18:00، أو 14/12 الساعة 18:30، أو غدًا 10:00-12:00.
    .ask = السؤال عمّا يناسب

no-such-hour = هذه الساعة غير موجودة في ذلك اليوم: الساعات تتقدم ساعة واحدة. اكتبوا ساعة أخرى.

session-lasts =
    كم يدوم؟
    .one-hour = ساعة
    .hour-and-half = ساعة ونصف
    .two-hours = ساعتان
    .three-hours = 3 ساعات
    .half-day = نصف يوم
    .day = يوم كامل
    .days = عدة أيام

session-days =
    كم يومًا؟ بعد ذلك تقرؤون من متى إلى متى، قبل أن يراه أحد.
    .two = يومان
    .three = 3 أيام
    .four = 4 أيام
    .five = 5 أيام

session-place =
    أين؟ اكتبوا العنوان مع المدينة. يقرؤه فقط من التقى بهم الفريق. رابط خريطة، أو نقطة مثل 45.764, 4.836، يصبح رابطًا.
    .not-yet = لا مكان بعد

session-map-not-read = هذا الرابط لا يقول أين المكان: أزلناه. في خريطتكم المسوا المكان طويلًا، انسخوا الرقمين (مثلًا 45.764, 4.836)، واكتبوهما مع العنوان.

session-extras =
    ماذا يوجد في المكان؟ المسوا ما هو صحيح.
    .that-is-all = هذا كل شيء

session-extra-food = يوجد طعام
session-extra-children = الأطفال مرحب بهم
session-extra-transport = ثمن الطريق مدفوع
session-extra-women-only = للنساء فقط

session-places =
    كم مكانًا؟
    .any = بلا حد
    .ten = 10
    .twenty = 20
    .other = عدد آخر

session-places-other = كم مكانًا؟ اكتبوا العدد.

not-a-number = اكتبوا عددًا واحدًا، من 1 إلى 500.

## How the answers read: lines below what it is.

# How long it takes: $length, as in 2:30.
session-when = متى: { $when } (المدة بالساعات: { $length })
# On several days: from $when until $until.
session-when-days = متى: من { $when } إلى { $until } (عدد الأيام: { $days })
session-where = أين: { $place }
# $extras are what there is.
session-also = للعلم: { $extras }
place-not-yet = يُعرف لاحقًا
place-by-counsellor = اسألوا الفريق
