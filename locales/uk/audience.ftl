# $audience is for whom, $count how many people these are.
audience =
    Для кого?
    { $audience }
    Людей, без вас: { $count }
    .roles = Вибрати ролі
    .languages = Вибрати мови
    .trades = Вибрати професії
    .sessions = Учасники зустрічі
    .name = За іменем
    .everyone = Для всіх
    .that-is-all = Усе правильно

audience-roles =
    Для яких ролей? ✓ означає: вибрано. Якщо нічого не вибрано, то для всіх.
    .that-is-all = Це все

audience-languages =
    Для тих, хто читає якими мовами? ✓ означає: вибрано. Якщо нічого не вибрано, то для всіх.
    .that-is-all = Це все

audience-trades =
    Для яких професій? ✓ означає: вибрано. Це люди, які про неї думають, мають у ній досвід або щось у ній пропонують.
    .that-is-all = Це все

# $count is how many there are to choose from.
audience-sessions =
    { $count ->
        [0] Зараз немає жодної зустрічі.
       *[other] Запрошені на яку зустріч? ✓ означає: вибрано. Без тих, хто сказав «ні».
    }
    .that-is-all = Це все

audience-name = Яке ім'я? Досить частини, будь-якими літерами.

# $count is how many have such a name, and can be added.
audience-found =
    { $count ->
        [0] Нікого з таким іменем додати не можна. Може, з цією людиною ще ніхто не зустрівся?
       *[other] Торкніться того, кого додати. ✓ означає: вибрано.
    }
    .another = Інше ім'я
    .that-is-all = Це все

audience-not-this-one = Цю людину тут додати не можна. Пошукайте інше ім’я.

audience-everyone = Для всіх

audience-nobody-yet = Поки нікого: торкніться потрібного.

# Lists.
audience-of-roles = Ролі: { $roles }
audience-of-languages = Мови: { $languages }
audience-of-trades = Професії: { $trades }
# $count is how many.
audience-of-sessions = Вибрано зустрічей: { $count }
audience-of-named = Вибрано за іменем: { $count }

audience-role-newcomer = нові люди
audience-role-helper = помічники з досвідом
audience-role-partner = партнери
audience-role-interpreter = перекладачі
audience-role-counsellor = консультанти
