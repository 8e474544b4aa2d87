### What goes with an announcement: a PDF, a picture or a voice message; how large it is, and how it comes.

# A button. $size is how large it is, with its unit.
file-to-receive = Отримати файл ({ $size })

file-size =
    { $unit ->
        [kb] { $size } КБ
       *[mb] { $size } МБ
    }

## What a file is called on its reader's phone: its name, without the ending, and what stands below it.

file-name = оголошення
file-of-announcement = Файл від команди

## To whoever touched the button.

announcement-file = Ось файл від команди ({ $size }). Не бачите його? Натисніть кнопку ще раз або попросіть його в консультанта.

announcement-file-gone = Цей файл тут уже не зберігається. Якщо він вам потрібен, попросіть його в консультанта.

announcement-file-awaited = Файл готується. Зачекайте хвилину й подивіться ще раз.

## In place of words, where there are none.

announcement-is-a-file = Файл для читання.
announcement-is-a-picture = Зображення.

## To its author, before it leaves: lines below the preview.

announcement-file-at-a-tap = З файлом ({ $size }): кожен отримає його, натиснувши кнопку. Перечитайте його: він піде як є і не перекладається.
announcement-file-by-itself = Із зображенням або голосовим повідомленням ({ $size }), яке приходить разом із текстом.
announcement-file-is-missing = Файл сюди не дійшов: піде лише ваш текст. Щоб надіслати його ще раз: «Змінити текст».

announcement-says-nothing = Файл не дійшов, а тексту немає: нічого не надіслано. Напишіть текст або надішліть файл ще раз.

# To whoever sent a PDF that can't be passed on.
file-not-passed-on =
    { $why ->
        [too-large] Цей PDF завеликий: щонайбільше 15 МБ. Ваш текст збережено. Надішліть менший PDF або напишіть, де його знайти.
        [too-long] У цьому PDF забагато сторінок: щонайбільше 200. Ваш текст збережено. Надішліть лише потрібні сторінки.
        [locked] Цей PDF захищений паролем. Ваш текст збережено. Збережіть його без захисту й надішліть ще раз.
       *[other] Цей файл не може піти: це не PDF, або він пошкоджений. Ваш текст збережено. На комп’ютері виберіть «Друк», потім «Зберегти як PDF», і надішліть цей PDF.
    }
