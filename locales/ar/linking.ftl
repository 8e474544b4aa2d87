### Linking: one person, two apps; a code from the one is written in the other.

# $minutes is how long the code is good. $code stands alone on its line: 20 digits in groups.
link-code =
    اكتبوا لنا هذا الرمز في تطبيقكم الآخر (WhatsApp أو Telegram). يعمل مرة واحدة، خلال { $minutes ->
        [zero] هذه الدقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. لا تعطوه لأحد.
    { $code }

# $link stands alone on its line.
link-opens-telegram =
    هل تطبيقكم الآخر هو Telegram؟ افتحوا هذا الرابط، الرمز موجود فيه:
    { $link }

link-is-for-other-app = هذا الرمز لتطبيقكم الآخر. اكتبوه هناك.

link-not-good = هذا الرمز لا يعمل. ربما استُعمل من قبل، أو صار قديمًا. في التطبيق الآخر، افتحوا القائمة واطلبوا رمزًا جديدًا.

# $both is yes where people have a role in the other app too; $contact says how to reach a person.
link-has-a-role =
    { $both ->
        [yes] لديكم دور في التطبيقين. يمكن أن يساعدكم شخص من البرنامج: { $contact }
       *[no] هنا لديكم دور من قبل. افعلوا العكس: اطلبوا الرمز هنا، واكتبوه في التطبيق الآخر.
    }

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-what-happens =
    { $become ->
        [end] في التطبيق الآخر لديكم دور مختلف. إذا ربطتم التطبيقين، تتوقف أسئلتكم هنا، ويُمسح كل ما هنا. هل تريدون ربطهما؟
       *[go-along] إذا ربطتم التطبيقين، تذهب أسئلتكم المفتوحة معكم. الباقي هنا، مثل اسمكم، يُمسح: التطبيق الآخر هو الأساس. هل تريدون ربطهما؟
    }
    .yes = نعم، اربطوهما
    .no = لا

link-asked-there = شكرًا. نسألكم الآن في التطبيق الآخر. أجيبوا هناك.

# $app is the name of the second app. $become is end where the questions asked there come to an end.
link-this-app =
    { $become ->
        [end] كُتب رمزكم في { $app }. إذا قلتم نعم، يصبح { $app } لكم أيضًا. وتتوقف الأسئلة المطروحة هناك. هل هذا أنتم؟
       *[go-along] كُتب رمزكم في { $app }. إذا قلتم نعم، يصبح { $app } لكم أيضًا، مع الأسئلة المفتوحة هناك. هل هذا أنتم؟
    }
    .yes = نعم، هذا أنا
    .no = لا، لست أنا

link-not-made = حسنًا، لم نربط التطبيقين. لم يتغير شيء.

app-linked = تم: تطبيقاكم مرتبطان. نجيبكم حيث تكتبون. ليس هذا ما أردتم؟ اكتبوا: تطبيقات

# $app is the name of the second app.
another-app-linked =
    تطبيق ثانٍ صار مرتبطًا بكم: { $app }. إذا لم تفعلوا ذلك أنتم، أجيبوا:
    .undo = لست أنا، افصلوه

# $this and $other are the names of the two apps.
apps-linked =
    تطبيقان مرتبطان: { $this } (هنا) و{ $other }. ماذا تريدون أن تفعلوا؟
    .unlink-other = فصل التطبيق الآخر
    .unlink-this = فصل هذا التطبيق
    .keep = إبقاء الاثنين

apps-stay-linked = حسنًا، يبقى التطبيقان مرتبطين.

other-app-unlinked = تم: التطبيق الآخر لم يعد مرتبطًا. هنا يستمر كل شيء.

app-unlinked = هذا التطبيق لم يعد مرتبطًا. لن يصل شيء آخر إلى هنا.

only-one-app = لديكم تطبيق واحد فقط هنا. لا يوجد ما نفصله.

## What people may type in place of the command, and what stands beside it in the app's own menu.

typed-apps = تطبيقات, التطبيقات, تطبيق آخر, تطبيق ثاني, تطبيق ثان
command-apps = ربط تطبيق ثانٍ
