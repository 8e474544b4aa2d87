### Session interpreters: who interprets at a session, asked by a tap.

# $languages are names of languages.
session-lacks-interpreters = بې ترجمانه: { $languages }

# $count is how many languages there are beside the programme's own, $lines tell how each stands.
session-interpreters =
    { $count ->
        [0] اوس ټول هغه چې راځي ({ $session }) د پروګرام ژبه لولي. ترجمان کم نه دی.
       *[other] د هغو ژبې چې راځي یا ښایي راشي ({ $session }):
    }
    { $lines }
    .that-is-all = بس همدا

# $count is how many read this language.
interpreter-comes = { $language } ({ $count }): { $who } ژباړي ✓
# $asked is how many have not answered yet, $free how many can be asked.
interpreter-lacks = { $language } ({ $count }): هېڅوک. بې ځوابه: { $asked }. پوښتل کېدای شي: { $free } ✗
interpreters-ask = پوښتل: { $language }

session-interpreters-asked = څومره ترجمانان غوښتنه لولي: { $count }. لومړی هو بس دی، او تاسو دلته خبرېږئ.

session-interpreter-needed-no-more = د دې ژبې لپاره نور د پوښتلو څه نشته. حال دا دی:

session-interpreter-will = ښه خبر: { $who } ژباړي ({ $language })، { $session }.

session-interpreter-will-not = ترجمان ({ $language }) نور نه شي راتلای: { $session }. د نورو د پوښتلو لپاره ولیکئ: غونډې

session-no-interpreter = هېڅ ترجمان ({ $language }) نه شي راتلای: { $session }. بله لار چمتو کړئ، یا له هغو سره خبرې وکړئ چې راځي.

## What interpreters read.

# $language is the one to interpret.
session-interpret =
    دې غونډې ته هغه کسان راځي چې ستاسو ژبه لولي ({ $language }):
    «{ $what }»

    { $details }

    ډول: { $kind }. ژباړلی شئ؟ لومړی هو بس دی. نه یعنې نه.
    .yes = هو، راځم
    .no = نه، دا ځل نه
    .original = اصلي متن کتل

session-you-interpret =
    مننه، تاسو ژباړئ!
    { $details }

    یوه ورځ مخکې او دوه ساعته مخکې یې در یادوو. که نور نه شئ راتلای، ژر یې ووایئ. ولیکئ: غونډې

session-interpret-no = سمه ده، مننه چې ومو ویل. څوک نه پوښتي چې ولې.

session-interpret-not-any-more = مننه! دې غونډې ته نور ترجمان نه دی په کار. هېڅ کار نه لرئ.

session-interpreter-found = یو څوک ژباړي ({ $session }). مننه چې شته یاست؛ هېڅ کار نه لرئ.
