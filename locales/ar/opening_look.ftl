### Opening look: what a counsellor reads of openings, those that wait for a look first.

# $who offers it, for $organisation; $reasons are a list.
opening-held =
    عرض من { $who } ({ $organisation }): { $kind }.
    «{ $what }»

    المكان: { $place }
    { $details }

    للنظر فيه: { $reasons }. هل نرسله؟
    .yes = نعم، أرسلوه
    .no = لا، وأكتب السبب
    .ask = عندي سؤال أولًا
    .later = لاحقًا

# A line of the list.
waiting-opening = عرض من { $who }: { $kind }

opening-was-looked-at = هذا العرض لم يعد ينتظر: رآه شخص، أو تغيّر، أو سُحب. ليس عليكم فعل شيء.

opening-let-go = تم: نرسل العرض، ونخبر الشريك.

# $kind is what it is.
opening-goes-out = قرأ أحد المستشارين عرضكم ({ $kind }): نرسله الآن. شكرًا على صبركم.

write-opening-refusal =
    كلمتكم للشريك، عن هذا العرض:
    «{ $what }»

    قولوا في جملة واحدة لماذا لا نرسله.

# $counsellor is a name, $words are theirs.
opening-refused =
    لا نرسل عرضكم ({ $kind }). السبب، من { $counsellor }:
    «{ $words }»

    لتقديم عرض آخر، اكتبوا: عروض

opening-you-refused = أُرسلت كلمتكم. لا نرسل العرض.

write-to-partner =
    ماذا تريدون أن تسألوا عن هذا العرض؟
    «{ $what }»

    العرض ينتظر حتى ذلك الوقت.

# $who is the partner.
partner-is-asked = أرسلنا السؤال إلى { $who }. يصل الجواب إلى هنا.

counsellor-asks-partner =
    سؤال من أحد المستشارين عن عرضكم:
    «{ $words }»

    اكتبوا جوابكم هنا، أو غيّروا العرض.
    .change = تغيير العرض

partner-answers =
    جواب على سؤالكم من { $who }:
    «{ $words }»

counsellor-reads-it = شكرًا. يقرؤه أحد المستشارين، ويجيبكم هنا.

## All that partners offered.

# $count is how many there are.
all-openings =
    { $count ->
        [0] لم يقدّم أي شريك عرضًا بعد. لدعوة شريك، اكتبوا: دعوة
        [one] عرض واحد من شريك:
        [two] آخر عرضين:
        [few] آخر { $count } عروض:
        [many] آخر { $count } عرضًا:
       *[other] آخر { $count } عرض:
    }
    .enough = القائمة

# The numbers are people: told of it, interested, who have it, who meet.
opening-page =
    عرض من { $who } ({ $organisation }): { $kind }، { $state }.
    «{ $what }»

    المكان: { $place }
    { $details }

    وصل إلى: { $told }. المهتمون: { $interested }. حصلوا عليه: { $taken }. اتفقوا على لقاء: { $meetings }.
    .take-down = سحب العرض
    .fine = هذا جيد هكذا

opening-taken-down = تم سحبه. ونخبر الشريك ومن كانوا ينتظرون.

# $contact says how to reach a person.
opening-was-taken-down = سحب أحد المستشارين عرضكم ({ $kind }). للكلام عن ذلك: { $contact }
