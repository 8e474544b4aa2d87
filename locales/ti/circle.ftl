### Circle: whoever's way here is done may stay in sight, at a lighter rhythm.

# $was says what they were here.
stay-in-circle =
    { $was ->
        [helper] ስለቲ ዝሃብኩምዎ ኩሉ የቐንየልና! ኣብ ክቢ ክትጸንሑ ትደልዩ ዶ? ኣብ ወርሒ ሓደ ዜና፣ ናብ ሓባራዊ መኣዲን ናብ ኣኼባ ናይ ቀደምን ሓደስትን ሓገዝቲ ብተመኩሮን ዕድመ። ካልእ ሕቶ ኣይመጽእን።
       *[newcomer] ኣብዚ ብዙሕ ተጓዒዝኩም፣ ጽቡቕ ገርኩም! ኣብ ክቢ ክትጸንሑ ትደልዩ ዶ? ኣብ ወርሒ ሓደ ዜና፣ ናብ ሓባራዊ መኣዲ ዕድመ። ካልእ ዕድል ስራሕ ኣይመጽእን። ሕቶኹም ኩሉ ግዜ ክትሓቱ ትኽእሉ።
    }
    .circle = እወ፣ ኣብ ክቢ
    .only-answers = መልስታተይ ጥራይ
    .as-now = ከም ሕጂ

in-the-circle = እንቋዕ ናብ ክቢ ብደሓን መጻእኩም! ንሕና ብዝውሕድ ክንጽሕፈልኩም ኢና። ንምቕያር ጸሓፉ፦ ዜና

stays-as-it-is = ሕራይ፣ ዝቕየር የለን። ደሓር ንምቕያር ጸሓፉ፦ ዜና
