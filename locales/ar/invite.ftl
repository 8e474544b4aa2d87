### Invite: a code for a role.

choose-role =
    من تريدون أن تدعوا؟
    .newcomer = شخص جديد
    .helper = مساند
    .partner = شريك
    .interpreter = مترجم
    .counsellor = مستشار

# $link stands alone on its line; $days is how long it is good.
invitation-link =
    { $role ->
        [newcomer] لشخص جديد.
        [helper] لشخص مساند.
        [partner] لشريك.
        [interpreter] لمترجم.
       *[counsellor] لمستشار.
    } مرة واحدة فقط، خلال { $days ->
        [zero] هذا اليوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. للفتح، أو للقراءة بالكاميرا:
    { $link }

# $code is typed after "start".
invitation-code =
    { $role ->
        [newcomer] لشخص جديد.
        [helper] لشخص مساند.
        [partner] لشريك.
        [interpreter] لمترجم.
       *[counsellor] لمستشار.
    } مرة واحدة فقط، خلال { $days ->
        [zero] هذا اليوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. يُكتب لنا هكذا:
    start { $code }
