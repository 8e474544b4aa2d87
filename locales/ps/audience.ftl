# $audience is for whom, $count how many people these are.
audience =
    د چا لپاره؟
    { $audience }
    د خلکو شمېر، له تاسو پرته: { $count }
    .roles = د رولونو ټاکل
    .languages = د ژبو ټاکل
    .trades = د کارونو ټاکل
    .sessions = د یوې غونډې مېلمانه
    .name = په نوم
    .everyone = ټول
    .that-is-all = سمه ده

audience-roles =
    د کومو رولونو لپاره؟ ✓ مانا لري: ټاکل شوی. که هېڅ نه وي ټاکل شوي، د ټولو لپاره ده.
    .that-is-all = همدومره

audience-languages =
    د هغو لپاره چې کومې ژبې لولي؟ ✓ مانا لري: ټاکل شوی. که هېڅ نه وي ټاکل شوي، د ټولو لپاره ده.
    .that-is-all = همدومره

audience-trades =
    د کومو کارونو لپاره؟ ✓ مانا لري: ټاکل شوی. هغه خلک چې فکر پرې کوي، کړی یې دی یا پکې څه وړاندې کوي.
    .that-is-all = همدومره

# $count is how many there are to choose from.
audience-sessions =
    { $count ->
        [0] اوس هېڅ غونډه نشته.
       *[other] د کومې غونډې مېلمانه؟ ✓ مانا لري: ټاکل شوی. پرته له هغو چې نه یې ویلي.
    }
    .that-is-all = همدومره

audience-name = کوم نوم؟ یوه برخه یې بس ده، په هر لیکدود.

# $count is how many have such a name, and can be added.
audience-found =
    { $count ->
        [0] په دې نوم څوک نه شي زیاتېدای. ښایي لا چا نه وي لیدلی؟
       *[other] چې څوک زیاتوئ ټک یې کړئ. ✓ مانا لري: ټاکل شوی.
    }
    .another = بل نوم
    .that-is-all = همدومره

audience-not-this-one = دا کس دلته نه شي زیاتېدای. بل نوم ولټوئ.

audience-everyone = ټول

audience-nobody-yet = تر اوسه هېڅوک: چې څه مناسب وي ټک یې کړئ.

# Lists.
audience-of-roles = رولونه: { $roles }
audience-of-languages = ژبې: { $languages }
audience-of-trades = کارونه: { $trades }
# $count is how many.
audience-of-sessions = ټاکل شوې غونډې: { $count }
audience-of-named = په نوم ټاکل شوي: { $count }

audience-role-newcomer = نوي راغلي
audience-role-helper = همیاران
audience-role-partner = شریکان
audience-role-interpreter = ترجمانان
audience-role-counsellor = سلاکاران
