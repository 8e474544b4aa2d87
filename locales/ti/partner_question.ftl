### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    ናይቲ ፕሮግራም ሓደ ኣስራሒ ወይ ማእከል ስልጠና'ውን ክምልሰልኩም ይኽእል ይኸውን:
    « { $question } »

    ነዚ ቃላት የንብቦ፣ ስምኩም ግን ኣይርእን። ትሰማምዑ ዶ?
    .yes = እወ
    .no = ኣይፋልን

question-sent-to-partner = ናብ ሓደ ተሓባባሪ ተላኢኻ፣ ብዘይ ስምኩም። ምስ መለሱ ብቕጽበት ክንጽሕፈልኩም ኢና።

partner-not-asked = ሕራይ፣ ዘንብባ ተሓባባሪ የለን። እቲ ዝተረፈ ከምቲ ዝነበሮ ይቕጽል።

partner-is-asked-already = እዛ ሕቶ ድሮ ናብ ሓደ ተሓባባሪ ተላኢኻ ኣላ። እትገብርዎ ነገር የብልኩምን።

no-partner-now = ኣብዚ እዋን ነዚ ግዜ ዘለዎ ተሓባባሪ የለን። ሕቶኹም ከምቲ ዝነበረቶ መገዳ ትቕጽል።

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }፣ ተሓባባሪ ናይቲ ፕሮግራም፣ ስምኩም ከይፈለጡ ንሕቶኹም መልሲ የዳልዉ ኣለዉ። እቲ መልሲ ምስ መጸ ብቕጽበት ክንጽሕፈልኩም ኢና።

no-partner-answered = ሕጂ ክምልስ ዝኸኣለ ተሓባባሪ የለን። እቲ ዝተረፈ ኩሉ ከምቲ ዝነበሮ ይቕጽል። ካልእ ንምሕታት ጽሓፉ: ሕቶ

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }፣ ተሓባባሪ)

# To a counsellor.
asker-decides-on-partner = ተሓባባሪ ሕቶኡ ብዘይ ስም ከንብባ ይፈቅድ ዶ፣ ነቲ ሰብ ንሓቶ ኣለና። ክሳብ ሽዑ እታ ሕቶ ኣብዚ ትጸንሕ።

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] ብዛዕባ ሞያኹም ወይ ስልጠና ሕቶታት ክመጻኹም ይኽእላ: ኣብ ሰሙን እንተበዝሐ ክልተ፣ ብዘይ ስም። ሕጂ'ውን ትሰማምዑ ዶ?
       *[no] ሕጂ ሕቶታት ኣይመጻኹምን እየን። ክመጻኹም ትደልዩ ዶ? ኣብ ሰሙን እንተበዝሐ ክልተ፣ ንዝኾነት ካብኣተን'ውን ክትሓድግዋ ትኽእሉ።
    }
    .yes = እወ
    .no = ኣይፋልን

questions-come-to-partner = የቐንየልና! ንዓኹም እትኸውን ሕቶ ምስ ተረኽበት ናብዚ ትመጽእ። ኩሉ ግዜ ክትሓድግዋ ትኽእሉ።

no-questions-to-partner = ሕራይ፣ ድሕሪ ሕጂ ሕቶታት ኣይመጻኹምን። ደጊመን ክመጻኹም እንተ ደሊኹም ጽሓፉ: ሕቶታት
