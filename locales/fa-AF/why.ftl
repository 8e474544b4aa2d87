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
        [job] { " " }شما راه رسیدن به یک کار را می‌شناسید.
        [business] { " " }شما راه ساختن کار شخصی را می‌شناسید.
       *[none] { "" }
    }{ $years ->
        [long] { " " }شما از سال‌ها این کار را می‌کنید.
        [lately] { " " }برای شما همین اواخر بود.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }شما زبان او را می‌خوانید.
        [speaks] { " " }شما به زبان او گپ می‌زنید.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }شما پیش از این هم به او جواب داده‌اید.
       *[no] { "" }
    }

# To the asker, about whoever took their question.
why-they =
    { $main ->
        [same-trade] این مسلک اوست.
        [same-step] این شخص خودش از این مرحله گذشته است.
        [other-path] راه او با راه شما فرق دارد، ولی این موضوع را می‌شناسد. کسی نزدیک‌تر وقت ندارد.
        [chosen] یک مشاور به فکر این شخص افتاد.
        [chosen-by-asker] شما راه او را خوانده‌اید.
        [accompanies] این شخص شما را همراهی می‌کند.
        [partner] این یک شریک برنامه است و موضوع را می‌شناسد.
       *[any-topic] این شخص پیش از شما به اینجا آمده است.
    }{ $aim ->
        [job] { " " }او راه رسیدن به یک کار را می‌شناسد.
        [business] { " " }او راه ساختن کار شخصی را می‌شناسد.
       *[none] { "" }
    }{ $years ->
        [long] { " " }او از سال‌ها این کار را می‌کند.
        [lately] { " " }برای او همین اواخر بود.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }او زبان شما را می‌خواند.
        [speaks] { " " }او به زبان شما گپ می‌زند.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }او پیش از این هم به شما جواب داده است.
       *[no] { "" }
    }

# To a counsellor, about whoever was asked.
why-this-helper =
    دربارۀ { $helper }: { $main ->
        [same-trade] مسلک او همین است.
        [same-step] خودش از این مرحله گذشته است.
        [other-path] این موضوع را از راه دیگری می‌شناسد. کسی نزدیک‌تر وقت نداشت.
        [chosen] یک مشاور انتخاب کرد.
        [chosen-by-asker] این شخص راه او را خوانده است.
        [accompanies] این شخص را همراهی می‌کند.
        [partner] در همین بخش پیشنهاد دارد.
       *[any-topic] سوال موضوع مشخص ندارد.
    }{ $aim ->
        [job] { " " }راه رسیدن به یک کار را می‌شناسد.
        [business] { " " }راه ساختن کار شخصی را می‌شناسد.
       *[none] { "" }
    }{ $years ->
        [long] { " " }از سال‌ها به این طرف.
        [lately] { " " }همین اواخر بود.
       *[none] { "" }
    }{ $language ->
        [reads] { " " }زبان این شخص را می‌خواند.
        [speaks] { " " }به زبان این شخص گپ می‌زند.
       *[none] { "" }
    }{ $again ->
        [yes] { " " }پیش از این هم به او جواب داده است.
       *[no] { "" }
    }
