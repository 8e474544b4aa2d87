### An announcement on its way: how far it has come, called back, stopped; who does not have it, and why.

# $what is how it begins, $audience for whom it is, $fates a line for each of what became of it.
announcement-page =
    « { $what } »
    ጸሓፊ፦ { $author }። ንመን፦
    { $audience }

    { $state ->
        [draft] ኣይተላእከን።
        [asking] ካልኣይ ኣማኻሪ ይርእዮ ኣሎ። ገና ዝኸደ የለን።
        [planned] ዝኸደሉ ግዜ፦ { $at }። ገና ዝኸደ የለን።
        [leaving] ይለኣኽ ኣሎ።
            { $fates }
        [stopped] ደው ኢሉ ({ $at })።
            { $fates }
       *[left] ተላኢኹ ({ $at })።
            { $fates }
    }
    .call-back = ምምላስ
    .stop = ዝተረፈ ደው ምባል
    .missed = ንመን ኣይበጽሐን
    .refresh = ሕጂ ኣበይ ኣሎ?
    .enough = ኩሎም ምልክታታት

fate-read = ተነቢቡ፦ { $count }
fate-delivered = በጺሑ፦ { $count }
fate-sent = ተላኢኹ፦ { $count }
fate-waiting = ተራ፣ ንጉሆ ወይ ሰዓት ስራሕ ይጽበ፦ { $count }
fate-held = ዋትስኣፕ ዕጹው፣ ምስ ጸሓፉ ይኸይድ፦ { $count }
fate-folded = ኣብ ናይ ሰሙን ዜና ናይቲ ሰብ ይጽበ፦ { $count }
fate-unknown = እቲ ኣፕ ኣይመለሰን፣ ምናልባት በጺሑ፦ { $count }
fate-unreachable = ዝኾነ ኣፕ ኣይበጽሖምን፦ { $count }
fate-stopped = መልእኽቲ ኣይደልዩን፦ { $count }
fate-too-late = ደንጒዩ፣ ነዊሕ ተጸብዩ፦ { $count }
fate-called-back = ቅድሚ ምኻዱ ደው ኢሉ፦ { $count }
fate-failed = እቲ ኣፕ ኣይተቐበሎን፦ { $count }

# $count is how many people do not have it.
announcement-missed =
    { $count ->
        [0] ንኹሎም በጺሑ፣ ወይ ድሕሪ ቁሩብ ክበጽሖም እዩ።
       *[other] ክሳብ ንፈልጦ፣ ንዞም ኣይበጽሐን። ገጾም ንምኽፋት ስም ጠውቑ። ሰባት: { $count }
    }
    .enough = ናብ ምልክታ ምምላስ

# A line of the list.
missed-line = { $who } ({ $why })

missed-held = ዋትስኣፕ ዕጹው
missed-folded = ምሉእ ሰሙን
missed-unknown = መልሲ የለን
missed-unreachable = ኣይበጽሖምን
missed-stopped = ደው
missed-too-late = ደንጒዩ
missed-called-back = ደው ኢሉ
missed-failed = ኣይተቐበሎን

announcement-has-gone-on = ንምምላስ ደንጒኹም፦ ይኸይድ ኣሎ። ዝተረፈ ደው ከተብልዎ ገና ትኽእሉ።

announcement-called-back = ተመሊሱ፦ ዝኸደ የለን፣ ጽሑፍ ተዓቂቡ ኣሎ።

# $by is who did it.
colleague-called-back = { $by } ምልክታኹም ቅድሚ ምኻዱ መሊሶምዎ። ጽሑፍኩም ተዓቂቡ ኣሎ። ብሓባር ተዘራረቡ፤ ንምቕጻል ጽሓፉ፦ ምልክታታት

announcement-stopped = ደው ኢሉ፦ ዘይከደ ደጊም ኣይከይድን። ዝበጽሐ ይተርፍ።

colleague-stopped = { $by } ምልክታኹም ደው ኣቢሎምዎ፦ ዘይከደ ደጊም ኣይከይድን። ንመን ከም ዝበጽሐ ንምርኣይ ጽሓፉ፦ ምልክታታት

# $what is how it begins, $count how many people it goes to.
announcement-has-left = ምልክታኹም « { $what } » ናብ ነፍሲ ወከፍ ኣብ መገዲ ኣሎ። ሰባት፦ { $count }። ንምክትታል ወይ ደው ንምባል ጽሓፉ፦ ምልክታታት

announcement-kept-back = ሓደ ዝተወሰነ ምልክታ ኣይከደን፦ ዝጸሓፎ ሰብ ደጊም ኣብቲ ጋንታ የለን። ንዋላ ሓደ ኣይበጽሐን። ንምርኣይ ጽሓፉ፦ ምልክታታት
