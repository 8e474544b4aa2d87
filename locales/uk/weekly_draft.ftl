### Weekly draft: what everyone will read, looked at by counsellors a day before.

# $at is when it goes, $news are counsellors' lines, $held whether it is held back this week.
weekly-draft =
    { $held ->
        [yes] Цього тижня ми нічого не надсилаємо.
       *[no] Усі отримають новини тижня: { $at }. Їх буде надіслано автоматично.
    }
    Що прочитають усі:
    { $news }

    Додати ще рядок? Напишіть його тут.
    .fine = Усе добре
    .as-newcomer = Очима нових людей
    .as-helper = Очима помічників
    .as-partner = Очима партнерів
    .not-this-week = Не цього тижня
    .after-all = Усе ж надіслати

no-news-yet = – Новин поки немає. Кожна людина все одно прочитає те, що стосується її.

week-has-gone-out = Ці новини вже надіслано. Ми готуємо наступні.

week-goes-by-itself = Дякуємо. Новини буде надіслано автоматично.

nobody-of-that-role = Цієї ролі ще ніхто не має.
