### Second helper: nobody depends on one person alone.

# $helper accompanies $newcomer, a tree's name; $aim is what a counsellor wrote.
be-second =
    { $helper } супроводжує людину. Її звуть тут: { $newcomer }. Мета:
    «{ $aim }»

    Якщо { $helper } не зможе відповісти, чи можна запитати вас? Можна відмовитися без причини.
    .yes = Так
    .no = Ні

second-needed =
    Для супроводу бракує помічника з досвідом. Кого супроводжують: { $newcomer }. Хто може допомогти? Ніхто не має залежати від однієї людини.
    .later = Пізніше

you-are-second = Дякуємо! Ми напишемо, лише якщо буде потрібно.

you-are-first = Дякуємо! Тепер ви супроводжуєте цю людину. Ми шукаємо ще й другу.

second-is-there = Це вже зроблено: двоє помічників є.

second-is-asked = Питаємо людину: { $helper }.

# A line of the list: $who is accompanied.
waiting-second = { $who }: бракує помічника
