### My wishes: how much and when, what for, what not about; and who they are, if they like to say.

my-week =
    Скільки щонайбільше запитань на тиждень? Ви завжди можете сказати «ні».
    .one = { helper-week.one }
    .two = { helper-week.two }
    .three = { helper-week.three }
    .five = { helper-week.five }

my-free-times =
    Коли вам зручно відповідати? Це не обіцянка. ✓ означає «вибрано».
    .that-is-all = Це все

my-part =
    У чому ви хотіли б брати участь? Ми спитаємо заздалегідь, і можна сказати «ні». ✓ означає «вибрано».
    .that-is-all = Це все

part-answer = Відповідати на запитання
part-tell-a-group = Розповісти групі
part-go-along = Піти разом на зустріч
part-talk-french = Говорити французькою
part-shape-programme = Сказати свою думку

not-my-topics =
    Про що ви не хотіли б говорити? Пояснень не треба. Таких запитань ми вам не надсилаємо. Консультанти це теж бачать. ✓ означає «вибрано».
    .that-is-all = Це все

not-topic-papers = документи
not-topic-debts = борги
not-topic-business = відкриття своєї справи
not-topic-family = сім’я
not-topic-health = здоров’я

my-gender =
    Ви жінка чи чоловік? Дехто хоче писати саме жінці. Більше це ні для чого не потрібно.
    Досі сказано: { $said }
    .woman = { gender-woman }
    .man = { gender-man }
    .other = { gender-other }
    .rather-not = { gender-rather-not }

gender-woman = Жінка
gender-man = Чоловік
gender-other = Інше
gender-rather-not = Не хочу казати

nothing-told = нічого

# $said is a country, or says that none was told.
my-country =
    З якої ви країни? Це потрібно лише для одного: щоб ніхто не писав тому, кого боїться. Виберіть або напишіть.
    Досі сказано: { $said }

country-af = Афганістан
country-ua = Україна
country-sy = Сирія
country-sd = Судан
country-er = Еритрея
country-cd = ДР Конго
country-rather-not = Не хочу казати
