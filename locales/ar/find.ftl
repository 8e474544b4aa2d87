### Find: one person among all, for counsellors.

find-person =
    عن أي شخص تبحثون؟ اكتبوا اسمًا، أو جزءًا منه، بأي حروف. أو اختاروا:
    .mine = الأشخاص الذين أتابعهم
    .newcomers = الأشخاص الجدد
    .helpers = المساندون
    .partners = الشركاء
    .counsellors = المستشارون
    .nobodys = دون مستشار
    .blocked = أشخاص محظورون

# $count is how many were found.
people-found =
    { $count ->
        [0] لم أجد أحدًا. اكتبوا الاسم بشكل آخر، أو بحروف أقل.
        [one] وجدت شخصًا واحدًا. للبحث من جديد، اكتبوا اسمًا.
        [two] وجدت شخصين. للبحث من جديد، اكتبوا اسمًا.
        [few] وجدت { $count } أشخاص. للبحث من جديد، اكتبوا اسمًا.
        [many] وجدت { $count } شخصًا. للبحث من جديد، اكتبوا اسمًا.
       *[other] وجدت { $count } شخص. للبحث من جديد، اكتبوا اسمًا.
    }

# A line of the list: $who is a name, $heard when they last wrote.
person-line =
    { $who } ({ $role ->
        [newcomer] شخص جديد
        [helper] مساند
        [partner] شريك
        [interpreter] مترجم
       *[counsellor] مستشار
    })، { $heard }

# $count is how many more there are.
people-more =
    { $count ->
        [zero] ولا أحد آخر
        [one] وشخص آخر
        [two] وشخصان آخران
        [few] و{ $count } أشخاص آخرين
        [many] و{ $count } شخصًا آخر
       *[other] و{ $count } شخص آخر
    }

person-not-here = هذا الشخص لم يعد في البرنامج، أو لا يمكنكم رؤية صفحته.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-people = أشخاص, الأشخاص, بحث, بحث عن شخص, البحث عن شخص
command-people = البحث عن شخص
