### Weekly draft: what everyone will read, looked at by counsellors a day before.

# $at is when it goes, $news are counsellors' lines, $held whether it is held back this week.
weekly-draft =
    { $held ->
        [yes] ኣብዚ ሰሙን ዝለኣኽ ዜና የለን።
       *[no] ናይ ሰሙን ዜና ንነፍሲ ወከፍ ሰብ ዝበጽሓሉ ግዜ: { $at }። ባዕሉ ይለኣኽ።
    }
    ኩሎም ዘንብብዎ:
    { $news }

    ካልእ መስመር ክትውስኹ ትደልዩ ዶ? ኣብዚ ጽሓፍዎ።
    .fine = ከምዚ ጽቡቕ ኣሎ
    .as-newcomer = ሓድሽ ሰብ ዝርእዮ
    .as-helper = ሓጋዚ ዝርእዮ
    .as-partner = ተሓባባሪ ዝርእዮ
    .not-this-week = ኣብዚ ሰሙን ኣይለኣኽ
    .after-all = ኣብዚ ሰሙን ይለኣኽ

no-news-yet = – ገና ዜና የለን። ነፍሲ ወከፍ ሰብ ግን ንዕኡ ዝምልከት የንብብ።

week-has-gone-out = እዚ ዜና ድሮ ተላኢኹ። እቲ ዝቕጽል ይዳሎ ኣሎ።

week-goes-by-itself = የቐንየልና። ባዕሉ ክለኣኽ እዩ።

nobody-of-that-role = እዚ ግደ ዘለዎ ሰብ ገና የለን።
