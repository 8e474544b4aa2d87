### My skills: what a helper has lived, since when, and their languages.

my-topics =
    Що вам знайоме? ✓ означає «вибрано». Натисніть, щоб додати або прибрати.
    .that-is-all = Це все

# $topic is a trade or a step of life.
my-years =
    { $kind ->
        [trade] Як давно ви знаєте цю професію: { $topic }? Так ми знайдемо людину, яка може сказати: «зі мною так було».
       *[step] Цей крок: { $topic }. Як давно це було? Усе змінюється, і це допомагає добре вибрати.
    }
    .skip = Пропустити

years-under-one = менше року
years-one-to-three = 1–3 роки
years-three-to-ten = 3–10 років
years-over-ten = понад 10 років

# $topic is a trade or a step, $years says since when.
topic-since = { $topic } ({ $years })

# $topic is what they are asked about no more, since they said so.
topic-not-asked = { $topic } (уже не питаємо)

my-experience =
    Як ви працюєте або працювали?
    .employed = { helper-experience.employed }
    .business = { helper-experience.business }
    .both = { helper-experience.both }

my-speaking =
    Якими мовами ви добре говорите? Декому легше говорити, ніж писати. ✓ означає «вибрано».
    .that-is-all = Це все

my-reading =
    Якими мовами ви добре читаєте? Спершу ми шукаємо того, хто читає мовою запитання. ✓ означає «вибрано».
    .that-is-all = Це все
