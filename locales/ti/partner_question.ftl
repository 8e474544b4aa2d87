### Partner question: an employer or a training centre may answer too.

# $question is the reader's own.
partner-too =
    ኣብቲ ፕሮግራም ዘሎ ኣስራሒ ወይ ማእከል ስልጠና እውን ክምልስ ይኽእል ይኸውን:
    « { $question } »

    ነዞም ቃላት የንብቦም፣ ስምኩም ግን ኣይርእን። ትሰማምዑ ዶ?
    .yes = እወ
    .no = ኣይፋልን

question-sent-to-partner = ናብ ሓደ ተሓባባሪ ተላኢኻ፣ ብዘይ ስምኩም። ምስ መለሱ ብቕጽበት ክንጽሕፈልኩም ኢና።

partner-not-asked = ሕራይ፣ ዝኾነ ተሓባባሪ ኣየንብባን። እቲ ካልእ ከም ቀደሙ ይቕጽል።

partner-is-asked-already = እዛ ሕቶ ሕጂ ኣብ ሓደ ተሓባባሪ ኣላ። ክትገብርዎ ዘለኩም ነገር የለን።

no-partner-now = ሕጂ ንዚ ዝኸውን ግዜ ዘለዎ ተሓባባሪ የለን። ሕቶኹም ከም ቀደማ መገዳ ትቕጽል።

# $organisation is for whom the partner speaks.
partner-took-it = { $organisation }፣ ተሓባባሪ ናይቲ ፕሮግራም፣ ስምኩም ከይፈለጡ ንሕቶኹም መልሲ የዳልዉ ኣለዉ። እቲ መልሲ ምስ መጸ ብቕጽበት ክንጽሕፈልኩም ኢና።

no-partner-answered = ሎሚ ዝኾነ ተሓባባሪ ክምልስ ኣይከኣለን። እቲ ካልእ ከም ቀደሙ ይቕጽል። ካልእ ክትሓቱ ጽሓፉ: ሕቶ

# Whoever answers: $name is a first name, $organisation for whom they speak.
partner-named = { $name } ({ $organisation }፣ ተሓባባሪ)

# To a counsellor.
asker-decides-on-partner = ነቲ ሰብ፣ ሓደ ተሓባባሪ ሕቶኦም ብዘይ ስም ከንብባ ይኽእል ዶ ንሓትቶም። ክሳዕ ሽዑ እታ ሕቶ ኣብዚ ትጸንሕ።

# To a partner. $now says whether questions come to them.
partner-takes-questions =
    { $now ->
        [yes] ብዛዕባ ሞያኹም ወይ ስልጠና ሕቶታት ክመጻኹም ይኽእላ: ኣብ ሰሙን ካብ ክልተ ዘይበዝሓ፣ ብዘይ ስም። ሕጂ'ውን ትሰማምዑ ዶ?
       *[no] ዝኾነ ሕቶ ኣይመጸኩምን። ክመጻኹም ትደልዩ ዶ? ኣብ ሰሙን ካብ ክልተ ዘይበዝሓ፣ ንነፍሲ ወከፈን ክትሓድግወን ትኽእሉ።
    }
    .yes = እወ
    .no = ኣይፋልን

questions-come-to-partner = የቐንየልና! ንዓኹም ዝኾነት ሕቶ ምስ ሃለወት ናብዚ ትመጽእ። ኩሉ ግዜ ክትሓድግዋ ትኽእሉ።

no-questions-to-partner = ሕራይ፣ ድሕሪ ሕጂ ሕቶታት ኣይመጻን። ዳግማይ ክመጻኹም ጽሓፉ: ሕቶታት
