### My agreements: what someone said yes to, and what becomes of it when it is taken back.

my-agreements =
    { $given ->
        [no] ገና እወ ዝበልኩምዎ ነገር የለን። እትስሕብዎ የብልኩምን።
       *[yes] እወ ዝበልኩምዎ ነገራት እዚ እዩ። ነፍሲ ወከፉ ኣብ ዝደለኹምዎ ግዜ ክትስሕብዎ ትኽእሉ። ኣየናይ ክትርእዩ ትደልዩ?
    }
    .enough = ዋላ ሓደ፣ ድሕሪት

# $what says what becomes of it.
withdraw-agreement =
    { $what } ነዚ ክትስሕብዎ ትደልዩ ዶ?
    .yes = እወ፣ ይሰሓብ
    .no = ኣይፋልን፣ ይጽናሕ

# $what is an agreement, $at a day.
agreement-since = – { $what } (ካብ { $at })

agreement-is-over = እዚ ድሮ ተሳሒቡ እዩ። ዝተረፈ እዚ እዩ።

agreement-programme = ኣብ ፕሮግራም ምስታፍ
withdrawing-programme = ነዚ እንተ ስሒብኩምዎ ኩሉ ደው ይብል: ሕቶታትኩም ይዕጸዋ፣ ድሕሪኡ ኣይንጽሕፈልኩምን። ሓበሬታኹም ግን ይጸንሕ። ንምድምሳሱ ድሕሪኡ ጽሓፉ: ደምስስ። ኣብ ዝደለኹምዎ ግዜ ክትምለሱ ትኽእሉ።

agreement-charter = ስምምዕ ሓገዝቲ ብተመኩሮ
withdrawing-charter = ብዘይ እዚ ስምምዕ፣ ሓጋዚ ብተመኩሮ ኣይኮንኩምን: ሕቶ ኣይመጸኩምን፣ ነተን ሒዝኩምወን ዝነበርኩም ሕቶታት ድማ ካልኦት ይምልሱ። ንስኹም ሓገዝ ክትሓቱ፣ ድሓር'ውን ክትምለሱ ትኽእሉ።
charter-left = ተፈጺሙ። ስለቲ ዝሃብኩምዎ ኩሉ የቐንየልና። ድሕሪ ሕጂ ሓጋዚ ብተመኩሮ ኣይኮንኩምን። ሕቶታትኩም ግን ኩሉ ግዜ ኣብዚ ክትሓቱ ትኽእሉ።

agreement-hear-voice = ድምጸይ ይሰማዕ
withdrawing-hear-voice = ድሕሪ ሕጂ መልእኽቲ ድምጽኹም ዝበጽሖ ሰብ የለን። ቅድሚ ሕጂ ዝበጽሐ ግን ኣብቶም ሰባት ይተርፍ።

agreement-path = መገደይ ምርኣይ
withdrawing-path = ድሕሪ ሕጂ መገድኹም ዘንብብ ሰብ የለን። ድሓር ደጊምኩም ከተርእይዎ ትኽእሉ።

# $question is how the question begins.
agreement-show-name = ስመይ: { $question }
withdrawing-show-name = ኣብዛ ሕቶ፣ ድሕሪ ሕጂ ስምኩም ኣይረአን: እቲ ሓጋዚ ብተመኩሮ ደጊሙ ስም ናይ ገረብ የንብብ። ምናልባት ግን ስምኩም ይዝክር ይኸውን።
name-no-longer-shown = ተፈጺሙ: ካብ ዝቕጽል መልእኽቲ ጀሚሩ ስምኩም ኣይረአን።

# $question is how the question begins.
agreement-show-obstacles = ጸገማት: { $question }
withdrawing-show-obstacles = ኣብዛ ሕቶ፣ ሓገዝቲ ብተመኩሮ ድሕሪ ሕጂ ጸገማትኩም ኣይርእዩን። ኣማኸርቲ ግን ኩሉ ግዜ ይርእይዎ።
obstacles-no-longer-shown = ተፈጺሙ: ሓገዝቲ ብተመኩሮ ድሕሪ ሕጂ ጸገማትኩም ኣይርእዩን።

# $obstacle is what stands in the way.
agreement-obstacle-contact = ይጽሓፉለይ: { $obstacle }
withdrawing-obstacle-contact = ድሕሪ ሕጂ ብዛዕባ እዚ ዝጽሕፈልኩም ኣማኻሪ የለን፣ ብዛዕብኡ ዝነበረ ዝርርብ'ውን ይዕጾ።

agreement-share-question = ሕቶታተይ ካልኦት የንብብወን
withdrawing-share-question = ድሕሪ ሕጂ ሕቶታትኩምን መልስታተንን ዘንብብ ካልእ ሰብ የለን። ድሮ ዝተነበበ ግን ተነቢቡ እዩ።

agreement-share-answer = መልስታተይ ካልኦት የንብብዎ
withdrawing-share-answer = ድሕሪ ሕጂ መልስታትኩም ዘንብብ ካልእ ሰብ የለን። ድሮ ዝተነበበ ግን ተነቢቡ እዩ።

agreement-partner = ተሓባባሪ ምዃን
withdrawing-partner = ነዚ እንተ ስሒብኩምዎ፣ ዘቕረብኩምዎ ዕድላት ደው ይብል፣ ድልየት ዝነበሮም ሰባት ድማ ይንገሮም። ኣብ ዝደለኹምዎ ግዜ ክትምለሱ ትኽእሉ።
partner-agreement-left = ተፈጺሙ: ዘቕረብኩምዎ ዕድላት ደው ኢሉ። ስለ ዘቕረብኩምዎ የቐንየልና። ንምምላስ ጽሓፉ: ዕድላት

# $opening is the kind of offer and its trade.
agreement-portrait = ተሓባባሪ ርእይዎ: { $opening }
withdrawing-portrait = እዚ ዝርርብ ደው ይብል: እቲ ተሓባባሪ ድሕሪ ሕጂ ኣብዚ ኣይጽሕፈልኩምን። ድሮ ዘንበቦ ግን ኣንቢብዎ እዩ።
