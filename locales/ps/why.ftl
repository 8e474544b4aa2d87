### Why: why this helper, in words, for the helper, for the asker, and for a counsellor.

# To the helper. $main is the first reason; the others add to it.
why-you =
    { $main ->
        [same-trade] { reason-same-trade }
        [same-step] { reason-same-step }
        [other-path] { reason-other-path }
        [chosen] { reason-chosen }
        [chosen-by-asker] { reason-chosen-by-asker }
        [accompanies] { reason-accompanies }
        [partner] { reason-partner }
       *[any-topic] { reason-any-topic }
    }{ $aim ->
        [job] { " " }تاسو پوهېږئ چې د معاش کار څنګه پیدا کېږي.
        [business] { " " }تاسو پوهېږئ چې خپل کاروبار څنګه جوړېږي.
       *[none] { "" }
    }{ $years ->
        [long] { " " }تاسو یې له ډېره وخته کوئ.
        [lately] { " " }لږ وخت کېږي چې دا پر تاسو تېر شوي.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }تاسو د دې کس ژبه لوستلای شئ.
        [speaks] { " " }تاسو د دې کس په ژبه خبرې کوئ.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }تاسو مخکې هم ورته ځواب ورکړی دی.
       *[no] { "" }
    }

# To the asker, about whoever took their question.
why-they =
    { $main ->
        [same-trade] دا کس همدا کسب لري.
        [same-step] پر دې کس دا پړاو تېر شوی دی.
        [other-path] د دې کس لار ستاسو له لارې بېله ده، خو دا موضوع پېژني. تر دې نږدې بل څوک وخت نه لري.
        [chosen] دا کس د یو سلاکار په فکر کې راغی.
        [chosen-by-asker] تاسو د دې کس لار لوستې ده.
        [accompanies] دا کس ستاسو ملتیا کوي.
        [partner] دا د پروګرام یو شریک دی، او دا موضوع پېژني.
       *[any-topic] دا کس تر تاسو مخکې دلته راغلی دی.
    }{ $aim ->
        [job] { " " }پوهېږي چې د معاش کار څنګه پیدا کېږي.
        [business] { " " }پوهېږي چې خپل کاروبار څنګه جوړېږي.
       *[none] { "" }
    }{ $years ->
        [long] { " " }له ډېره وخته یې کوي.
        [lately] { " " }لږ وخت کېږي چې دا پرې تېر شوي.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }ستاسو ژبه لوستلای شي.
        [speaks] { " " }ستاسو په ژبه خبرې کوي.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }مخکې یې هم ځواب درکړی دی.
       *[no] { "" }
    }

# To a counsellor, about whoever was asked.
why-this-helper =
    { $helper }: { $main ->
        [same-trade] همدا کسب لري.
        [same-step] دا پړاو پرې تېر شوی دی.
        [other-path] موضوع له بلې لارې پېژني. تر دې نږدې بل چا وخت نه درلود.
        [chosen] یو سلاکار ټاکلی دی.
        [chosen-by-asker] پوښتونکي یې لار لوستې ده.
        [accompanies] د پوښتونکي ملتیا کوي.
        [partner] په همدې برخه کې وړاندیز لري.
       *[any-topic] پوښتنه ټاکلې موضوع نه لري.
    }{ $aim ->
        [job] { " " }پوهېږي چې د معاش کار څنګه پیدا کېږي.
        [business] { " " }پوهېږي چې خپل کاروبار څنګه جوړېږي.
       *[none] { "" }
    }{ $years ->
        [long] { " " }له ډېره وخته.
        [lately] { " " }لږ وخت کېږي.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }د پوښتونکي ژبه لوستلای شي.
        [speaks] { " " }د پوښتونکي په ژبه خبرې کوي.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }مخکې یې هم ورته ځواب ورکړی.
       *[no] { "" }
    }
