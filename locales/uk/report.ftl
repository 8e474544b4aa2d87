### Report this.

what-happened =
    Дякуємо, що сказали. Розмову зупинено. Консультант це прочитає. Ми не кажемо, що це ви. Хочете розповісти, що сталося?
    .nothing-more = Ні, це все

# $contact says how to reach a person.
report-thanks = Дякуємо. Цим займається консультант. Щоб поговорити з людиною: { $contact }

# $reporter and $reported are names, $words what was reported.
report-arrived =
    ⚠ Скарга. Від кого: { $reporter }. На кого: { $reported }. Розмову зупинено. Слова, на які скаржаться:
    «{ $words }»
    .take = Я цим займаюся
    .talk = Показати розмову

reporter-adds =
    { $reporter } додає до скарги:
    «{ $words }»

# $mark says which side they are on.
talk-line =
    { $author } ({ $mark }):
    «{ $words }»
