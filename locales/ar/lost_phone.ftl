### Lost phone: it is closed, and its owner comes back from another one.

# $who is the person.
phone-is-lost =
    هل هاتف { $who } ضائع أو مسروق؟ سنغلقه هنا فورًا. لن يُمسح شيء: رمز واحد يكفي للعودة من هاتف آخر.
    .yes = نعم، أغلقوه
    .no = لا

# $days is how long the code is good; $code is typed on the other phone.
phone-is-closed =
    أُغلق. قولوا هذا الرمز لـ { $who } بالكلام مباشرة، ولا تقولوه لأي شخص آخر. يعمل مرة واحدة، خلال { $days ->
        [zero] هذا اليوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. يُكتب لنا من هاتف آخر:
    { $code }

# On the phone that was lost, or is said to be.
phone-was-closed = هذا الهاتف لم يعد يفتح هذا البرنامج: قال شخص إنه ضائع. إذا كان هذا خطأ، كلّموا مستشاركم.

back-with-everything = أهلًا بعودتكم، وكل ما لكم موجود هنا. ما وصل في هذه الفترة يأتي الآن.
