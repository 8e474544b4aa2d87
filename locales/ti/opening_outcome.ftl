### Opening outcome: a week later, what became of it.

# $other is an organisation.
became-of-opening =
    ቅድሚ ሓደ ሰሙን ነዚ ናይ { $other } ዕድል ({ $kind }) ደሊኹምዎ ነይርኩም:
    « { $what } »

    ሕጂ ኣበይ በጺሑ?
    .taken = ረኺበዮ
    .meeting = ርክብ ተቖጺርና ኣለና
    .nothing-yet = ገና ዋላ ሓንቲ የለን
    .no = ኣይተሳኸዐን

# $other is a name or a tree's.
became-of-interest =
    ቅድሚ ሓደ ሰሙን { $other } ነቲ ዘቕረብኩምዎ ዕድል ({ $kind }) ደልዮምዎ ነይሮም:
    « { $what } »

    ሕጂ ኣበይ በጺሑ?
    .taken = እቲ ሰብ ረኺብዎ
    .meeting = ርክብ ተቖጺርና ኣለና
    .nothing-yet = ገና ዋላ ሓንቲ የለን
    .no = ኣይተሳኸዐን

# $became is what the newcomer said.
next-after-opening =
    { $became ->
        [taken] ጽቡቕ ዜና፣ ዮሃና! ኣብ ፈለማ መዓልቲ ሕቶታት ምህላው ልሙድ እዩ: ኣብዚ ጽሓፍዎ፣ ሓጋዚ ብተመኩሮ ወይ ኣማኻሪ ይምልስ።
        [meeting] ጽቡቕ! ነቲ ርክብ ንምድላው፣ ሕቶታትኩም ንሓጋዚ ብተመኩሮ ሕተቱ። ጽሓፉ: ሕቶ
        [nothing-yet] ስለ ዝነገርኩምና የቐንየልና። ነቲ ተሓባባሪ ደጊምኩም ክትጽሕፉሉ፣ ወይ ካልእ ዕድላት ክትርእዩ ትኽእሉ። ጽሓፉ: ዕድላት
       *[no] ስለ ዝነገርኩምና የቐንየልና። ሓንቲ ማዕጾ እንተ ተዓጽያ መወዳእታ ኣይኮነን: ካልእ ዕድላት ክመጽእ እዩ። ብዛዕባ እዚ ምስ ሰብ ንምዝራብ ጽሓፉ: ሕቶ
    }

partner-told-outcome =
    { $became ->
        [taken] የቐንየልና! ኣብ ህይወት ሓደ ሰብ ለውጢ ኣምጺእኩም።
        [meeting] የቐንየልና፣ ጽቡቕ ርክብ ይግበረልኩም!
        [nothing-yet] የቐንየልና። ካባኹም ሓንቲ ቃል'ውን ትሕግዝ: ኣብ ላዕሊ መልሱ፣ ወይ ኣይፋልን በሉ። ነቲ ሰብ ንጹር ይኾነሉ።
       *[no] ስለ ዝነገርኩምና የቐንየልና። ዘቕረብኩምዎ ዕድል ይረአ ኣሎ። ንምስሓቡ ጽሓፉ: ዕድላት
    }

# $who is a name or a tree's, $became what they say.
what-your-opening-led-to =
    { $became ->
        [taken] ዘቕረብኩምዎ ዕድል ፍረ ሂቡ: { $who } ከም ዝረኸብዎ ይነግሩ። የቐንየልና፣ ብሳላኹም እዩ!
        [meeting] ዘቕረብኩምዎ ዕድል: { $who } ርክብ ከም ዝተቖጸርኩም ይነግሩ። የቐንየልና!
        [nothing-yet] ዘቕረብኩምዎ ዕድል: { $who } ገና ቃልኩም ይጽበዩ ኣለዉ። ሓንቲ መስመር ትኣክል።
       *[no] ዘቕረብኩምዎ ዕድል: { $who } ሎሚ ኣይተሳኸዐሎምን። ስለ ዝፈተንኩም የቐንየልና።
    }
