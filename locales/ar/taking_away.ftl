### Taking it away: all that is kept, as a page to read and a file for machines.

data-comes = لحظة: نحضّر بياناتكم. تصل إلى هنا خلال دقيقة.

data-is-on-its-way = بياناتكم في الطريق إليكم. لحظة من فضلكم.

data-enough-for-today = وصلتكم بياناتكم ثلاث مرات اليوم. غدًا يمكنكم أن تطلبوها من جديد.

take-away-here =
    هذا الهاتف مشترك. الملفات تبقى فيه، وقد يفتحها آخرون. هل تريدون أن تصلكم هنا؟
    .yes = نعم، هنا
    .no = لا، ليس هنا

data-stays-here = حسنًا، لا نرسل شيئًا. يمكنكم أن تطلبوها من هاتف لكم وحدكم.

# $files is links where the reader opens them by a link.
your-data =
    { $files ->
        [links] هذه بياناتكم: صفحة للقراءة، وملف لخدمة أخرى. كل رابط يعمل مرة واحدة، خلال ساعة. احفظوا هذه الملفات جيدًا: فيها الكثير عنكم.
       *[attached] هذه بياناتكم: صفحة للقراءة، وملف لخدمة أخرى. احفظوها جيدًا: فيها الكثير عنكم. لحذفها من هذا الهاتف، امسحوا هذه الرسائل بأنفسكم.
    }

your-data-did-not-leave = نعتذر، لم نستطع إرسال بياناتكم. اكتبوا «بياناتي» للمحاولة مرة أخرى، أو اسألوا مستشارًا.

file-to-read = صفحتكم للقراءة
file-for-machines = ملفكم لخدمة أخرى

## The page to read. Headings are short.

file-title = بياناتكم
file-introduction = هذا ما يحفظه البرنامج عنكم. إذا كان آخرون يستعملون هذا الهاتف، فامسحوا هذه الصفحة بعد قراءتها.
file-rest = كل الباقي، مع التواريخ بالضبط، موجود في الملف الآخر. الأجوبة التي وصلتكم هي لمن كتبوها: تقرؤونها في التطبيق.

file-you = أنتم
file-reached = طريقة الوصول إليكم
file-agreements = موافقاتكم
file-project = خطتكم
file-obstacles = صعوباتكم
file-helping = ما قلتموه عن مساندتكم للآخرين
file-questions = أسئلتكم
file-answered = الأسئلة التي أجبتم عليها
file-noted = ما سجّله المستشارون
file-words = ما كتبتموه
file-media = صوركم ورسائلكم الصوتية
file-deeds = ما فعله المستشارون

deed-opened = فُتحت صفحتكم
deed-admitted = تم قبولكم في البرنامج
deed-not-admitted = تأجّل استقبالكم إلى وقت لاحق
deed-took-over = صار لكم مستشار يتابعكم
deed-role-changed = تغيّر دوركم
deed-phone-lost = سُجّل هاتف ضائع
deed-blocked = أُغلق دخولكم
deed-unblocked = فُتح دخولكم من جديد

## Where a file is opened by a link.

open-my-file = تنزيل ملفي
file-opens-once = هذا الملف لكم. يمكن تنزيله مرة واحدة فقط.
