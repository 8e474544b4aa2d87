### Putting right what is kept: the name, the language, the hour; a project and a helper's profile.

correct =
    Що тут неправильно?
    .name = Моє ім’я
    .language = Моя мова
    .timezone = Мій час
    .project = Мій проєкт
    .profile = Мій профіль помічника
    .nothing = Усе правильно, назад

correct-name =
    Як до вас звертатися? Напишіть ім’я.
    .no-name = Без імені

name-is-now = Записали: { $name }.

name-is-gone = Готово: вашого імені ми більше не зберігаємо.

correct-language = Якою мовою ви хочете читати наші повідомлення?

correct-timezone =
    За яким часом ви живете? Так ми не писатимемо вночі.
    .paris = Париж
    .antilles = Гваделупа, Мартиніка
    .guiana = Французька Гвіана
    .reunion = Реюньйон
    .mayotte = Майотта
    .kyiv = Київ
    .kabul = Кабул

# $now is the hour where the person is.
timezone-is-now = Записали. У вас зараз: { $now }
