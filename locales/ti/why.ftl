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
        [job] { " " }ስራሕ ከመይ ከም ዝርከብ ትፈልጡ።
        [business] { " " }ናይ ውልቂ ስራሕ ከመይ ከም ዝጅመር ትፈልጡ።
       *[none] { "" }
    }{ $years ->
        [long] { " " }ካብ ነዊሕ ግዜ ትሰርሕዎ ኣለኹም።
        [lately] { " " }ቅድሚ ሓጺር ግዜ ሓሊፍኩምዎ።
       *[none] { "" }
    }{ $language ->
        [reads] { " " }ቋንቋኦም ተንብቡ።
        [speaks] { " " }ቋንቋኦም ትዛረቡ።
       *[none] { "" }
    }{ $again ->
        [yes] { " " }ቅድሚ ሕጂ መሊስኩምሎም ኢኹም።
       *[no] { "" }
    }

# To the asker, about whoever took their question.
why-they =
    { $main ->
        [same-trade] ነዚ ሞያ ይሰርሑ።
        [same-step] ነዚ ስጉምቲ ባዕሎም ሓሊፎምዎ እዮም።
        [other-path] መገዶም ካብ ናትኩም ዝተፈልየ'ኳ እንተኾነ፣ ነዚ ኣርእስቲ ይፈልጥዎ። ካብኡ ንዓኹም ዝቐረበ፣ ግዜ ዘለዎ ሰብ የለን።
        [chosen] ኣማኻሪ ንዓኣቶም መሪጾም።
        [chosen-by-asker] መገዶም ኣንቢብኩም ኢኹም።
        [accompanies] ይስንዩኹም እዮም።
        [partner] ናይቲ ፕሮግራም ተሓባባሪ እዮም፣ ነዚ ኣርእስቲ ይፈልጥዎ።
       *[any-topic] ቅድሜኹም ናብዚ መጺኦም እዮም።
    }{ $aim ->
        [job] { " " }ስራሕ ከመይ ከም ዝርከብ ይፈልጡ።
        [business] { " " }ናይ ውልቂ ስራሕ ከመይ ከም ዝጅመር ይፈልጡ።
       *[none] { "" }
    }{ $years ->
        [long] { " " }ካብ ነዊሕ ግዜ ይሰርሕዎ ኣለዉ።
        [lately] { " " }ቅድሚ ሓጺር ግዜ ሓሊፎምዎ።
       *[none] { "" }
    }{ $language ->
        [reads] { " " }ቋንቋኹም የንብቡ።
        [speaks] { " " }ቋንቋኹም ይዛረቡ።
       *[none] { "" }
    }{ $again ->
        [yes] { " " }ቅድሚ ሕጂ መሊሶምልኩም እዮም።
       *[no] { "" }
    }

# To a counsellor, about whoever was asked.
why-this-helper =
    { $helper }: { $main ->
        [same-trade] ሞያኦም እዩ።
        [same-step] ነዚ ስጉምቲ ሓሊፎምዎ።
        [other-path] ነዚ ኣርእስቲ ብኻልእ መገዲ ይፈልጥዎ። ዝቐረበ፣ ግዜ ዘለዎ ሰብ ኣይነበረን።
        [chosen] ኣማኻሪ መሪጾምዎም።
        [chosen-by-asker] እቲ ዝሓተተ ሰብ መገዶም ኣንቢቡ።
        [accompanies] ነቲ ዝሓተተ ሰብ ይስንዩ።
        [partner] ኣብዚ ዓውዲ ዕድል የቕርቡ።
       *[any-topic] እታ ሕቶ ፍሉይ ኣርእስቲ የብላን።
    }{ $aim ->
        [job] { " " }ስራሕ ከመይ ከም ዝርከብ ይፈልጡ።
        [business] { " " }ናይ ውልቂ ስራሕ ከመይ ከም ዝጅመር ይፈልጡ።
       *[none] { "" }
    }{ $years ->
        [long] { " " }ካብ ነዊሕ ግዜ።
        [lately] { " " }ቅድሚ ሓጺር ግዜ።
       *[none] { "" }
    }{ $language ->
        [reads] { " " }ቋንቋ ናይቲ ሰብ የንብቡ።
        [speaks] { " " }ቋንቋ ናይቲ ሰብ ይዛረቡ።
       *[none] { "" }
    }{ $again ->
        [yes] { " " }ቅድሚ ሕጂ መሊሶምሉ።
       *[no] { "" }
    }
