### Weekly update: once a week to each person, and one tap back.

# $programme is its name, $lines what is told, one below the other.
weekly-update =
    ሰሙንኩም ምስ { $programme }:
    { $lines }

    ንስኹምከ ከመይ ኣለኹም?
    .good = 🙂 ጽቡቕ
    .so-so = 😐 ማእከላይ
    .bad = 🙁 ሕማቕ
    .see = ዝጽበየኒ መልእኽቲ ምርኣይ
    .rhythm = ሓሓሊፉ ጥራይ

# A counsellor's line of news.
update-news = – { $words }

# Of the whole programme, for everyone; $count is how many.
update-all-sessions = – ኣብዚ ሰሙን ኣባና ዝነበሩ ኣኼባታት፦ { $count }
update-all-answers = – መልሲ ዝረኸቡ ሕቶታት፣ ኣብ ኩላትና፦ { $count }
update-all-milestones = – ሓደ ካብቲ ጉጅለ ዝወሰዶም ስጉምትታት፦ { $count }

# $count is how many questions of theirs were answered.
update-answered =
    { $count ->
        [one] – ሕቶኹም መልሲ ረኺባ።
       *[other] – ካብ ሕቶታትኩም { $count } መልሲ ረኺበን።
    }

update-waiting =
    { $count ->
        [one] – ሕቶኹም ገና ትጽበ ኣላ። ኣይተረስዐትን።
       *[other] – ካብ ሕቶታትኩም { $count } ገና ይጽበያ ኣለዋ። ኣይተረስዓን።
    }

update-sessions = – ንዓኹም ዝመጹ ኣኼባታት: { $count }። ጽሓፉ: ኣኼባታት

update-openings =
    { $count ->
        [one] – ንዓኹም ዝኸውን ሓደ ዕድል ኣሎ: ስራሕ ወይ ምብጻሕ ናይ ስራሕ ቦታ። ጽሓፉ: ዕድላት
       *[other] – ንዓኹም ዝኸውን { $count } ዕድላት ኣሎ: ስራሕ ወይ ምብጻሕ ናይ ስራሕ ቦታ። ጽሓፉ: ዕድላት
    }

update-thanked =
    { $count ->
        [one] – ሓደ ሰብ የቐንየለይ ይብለኩም: መልስኹም ሓጊዙ።
       *[other] – { $count } ሰባት የቐንየልና ይብሉኹም: መልስታትኩም ሓጊዙ።
    }

update-helped =
    { $count ->
        [one] – ንሓንቲ ሕቶ መሊስኩም። የቐንየልና!
       *[other] – ን{ $count } ሕቶታት መሊስኩም። የቐንየልና!
    }

update-offered =
    { $count ->
        [one] – ሓንቲ ሕቶ ምናልባት ናትኩም መልሲ ትጽበ ኣላ። ጽሓፉ: ሕቶታት
       *[other] – { $count } ሕቶታት ምናልባት ናትኩም መልሲ ይጽበያ ኣለዋ። ጽሓፉ: ሕቶታት
    }

update-interested =
    { $count ->
        [one] – ሓደ ሰብ ነቲ ዘቕረብኩምዎ ዕድል ደልይዎ ኣሎ።
       *[other] – { $count } ሰባት ነቲ ዘቕረብኩምዎ ዕድል ደልዮምዎ ኣለዉ።
    }

update-told =
    { $count ->
        [one] – ሓደ ሰብ ነቲ ዘቕረብኩምዎ ዕድል ኣንቢብዎ።
       *[other] – { $count } ሰባት ነቲ ዘቕረብኩምዎ ዕድል ኣንቢቦምዎ።
    }

# To counsellors. $waiting counts questions, $lost people whom the last update did not reach.
update-team =
    – { $waiting ->
        [0] እትጽበ ሕቶ የላን።
        [one] ሓንቲ ሕቶ ትጽበ ኣላ።
       *[other] { $waiting } ሕቶታት ይጽበያ ኣለዋ።
    } { $lost ->
        [0] ዜና ንኹሉ ሰብ በጺሑ።
        [one] ዜና ንሓደ ሰብ ኣይበጽሖን። ጽሓፉ: ስቕታ
       *[other] ዜና ን{ $lost } ሰባት ኣይበጽሖምን። ጽሓፉ: ስቕታ
    }

# $topics is a list of trades.
update-lacking = – ኣብዚ ሞያታት ሓገዝቲ ብተመኩሮ ይጎድሉና ኣለዉ: { $topics }።

# $count is how many messages were kept, so as to write less often.
update-kept =
    { $count ->
        [one] – ሓደ መልእኽቲ ገና ይጽበየኩም ኣሎ።
       *[other] – { $count } መልእኽትታት ገና ይጽበየኩም ኣሎ።
    }

# Said again, where the update itself stands above.
update-again = – ናይዚ ሰሙን ዜና ኣብ ላዕሊ ኣሎ።

# Nothing else to say: one of these, another one each week.
update-tip = – ህዱእ ሰሙን እዩ ነይሩ። ምሳና ስለ ዘለኹም የቐንየልና።

update-tip-newcomer-1 = – ህዱእ ሰሙን እዩ ነይሩ። ንእሽቶ'ውን ትኹን፣ ሕቶ ኣላትኩም ዶ? ኣብዚ ጽሓፍዋ፣ ስምኩም ዝርኢ የለን።

update-tip-newcomer-2 = – ካልኦት መገዶም ነጊሮም ኣለዉ። ንምንባቡ ጽሓፉ: መገድታት

update-tip-newcomer-3 = – መደብኩም ተቐይሩ ዶ? ንሱ'ውን ጽቡቕ እዩ። ጽሓፉ: መደብ

update-tip-newcomer-4 = – ብዙሓት ሰባት ዝሓትዎ ኣብዚ ተጻሒፉ ኣሎ። ጽሓፉ: ልሙዳት ሕቶታት

update-tip-helper-1 = – ህዱእ ሰሙን እዩ ነይሩ። ሰብ ክሓትት ከሎ ስለ እትርከቡ የቐንየልና።

update-tip-helper-2 = – ከተዕርፉ ትደልዩ ዶ? ይፍቀድ እዩ፣ ምኽንያት ኣየድልን። ጽሓፉ: ዕረፍቲ

update-tip-partner-1 = – ቦታ ስራሕ፣ ምብጻሕ፣ ወይ ብዛዕባ ሞያኹም እትዛረቡላ ሓንቲ ሰዓት ኣላትኩም ዶ? ጽሓፉ: ዕድላት

glad-to-hear = ስለ ዝነገርኩምና የቐንየልና፣ ተሓጒስና። ጽቡቕ ሰሙን ይግበረልኩም!

# $role is who reads it.
thanks-for-telling =
    { $role ->
        [newcomer] ስለ ዝነገርኩምና የቐንየልና። እትኸብደኩም ሕቶ እንተላትኩም፣ ኣብዚ ጽሓፍዋ። ምስ ሰብ ንምዝራብ ጽሓፉ: ሓገዝ
       *[other] ስለ ዝነገርኩምና የቐንየልና። ምስ ሓደ ናይቲ ፕሮግራም ሰብ ንምዝራብ ጽሓፉ: ሓገዝ
    }

call-wanted =
    ስለ ዝነገርኩምና የቐንየልና። ካብቲ ፕሮግራም ሓደ ሰብ ክድውለልኩም ወይ ክጽሕፈልኩም ትደልዩ ዶ? ደሓን ከም ዘይኮንኩም ሓደ ኣማኻሪ ክፈልጡ እዮም፣ ካልእ ሰብ ግን ኣይፈልጥን።
    .yes = እወ
    .no = ኣይፋልን

# $contact says how to reach a person.
somebody-calls = ሕራይ። ኣማኻሪ ክድውሉልኩም ወይ ክጽሕፉልኩም እዮም። ህጹጽ እንተኾይኑ: { $contact }

nobody-calls = ሕራይ፣ ዝድውለልኩም ሰብ የለን። ሓሳብኩም እንተ ቐይርኩም ጽሓፉ: ሓገዝ

kept-comes-now = ክጽበየኩም ዝጸንሐ እንሆ:

nothing-was-kept = ዝጽበየኩም ካልእ መልእኽቲ የለን።
