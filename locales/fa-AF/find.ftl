### Find: one person among all, for counsellors.

find-person =
    چه کسی را می‌پالید؟ یک نام یا بخشی از آن را بنویسید، به هر خط. یا انتخاب کنید:
    .mine = کسانی که با من هستند
    .newcomers = تازه‌واردان
    .helpers = همیاران
    .partners = شریکان برنامه
    .counsellors = مشاوران
    .nobodys = بدون مشاور
    .blocked = اشخاص بسته‌شده

# $count is how many were found.
people-found =
    { $count ->
        [0] کسی پیدا نشد. نام را طور دیگر بنویسید، یا با حروف کمتر.
        [one] یک نفر پیدا شد. برای جستجوی دیگر، یک نام بنویسید.
       *[other] { $count } نفر پیدا شد. برای جستجوی دیگر، یک نام بنویسید.
    }

# A line of the list: $who is a name, $heard when they last wrote.
person-line =
    { $who } ({ $role ->
        [newcomer] تازه‌وارد
        [helper] همیار
        [partner] شریک برنامه
        [interpreter] ترجمان
       *[counsellor] مشاور
    })، { $heard }

# $count is how many more there are.
people-more =
    { $count ->
        [one] و یک نفر دیگر
       *[other] و { $count } نفر دیگر
    }

person-not-here = این شخص دیگر در برنامه نیست، یا شما صفحۀ او را دیده نمی‌توانید.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-people = اشخاص, پالیدن, پیدا کردن کسی, جستجو
command-people = پیدا کردن یک شخص
