### Ask: a question, and two taps about it.

first-question =
    እንታይ ክትሓቱ ትደልዩ? ሕቶኹም ጽሓፉ፣ ወይ ካብዘን ሓንቲ ምረጹ። ቁጽሪ ተሌፎንኩም፣ ኣድራሻኹም ወይ ቁጽሪ ፋይልኩም ኣብዚ ኣይትጽሓፉ።
    .sample-kitchen = ኣብ ፈረንሳ ከሻኒ ንምዃን እንታይ የድሊ?
    .sample-training = ፈረንሳይኛ ብዙሕ ዘይክእል ሰብ ከመይ ገይሩ ስልጠና ይረክብ?
    .sample-business = ናይ ውልቂ ዱኳን ንምኽፋት ዲፕሎማ የድሊ ዶ?

ask-your-question = ሕቶኹም እንታይ እያ? ብቋንቋኹም ጽሓፉ። ቁጽሪ ተሌፎንኩም፣ ኣድራሻኹም ወይ ቁጽሪ ፋይልኩም ኣይትጽሓፉ።

# $question is what the person just wrote, $peers is yes where helpers may read it.
ask-this =
    { $peers ->
        [yes] ከምዚ ጽሒፍኩም: « { $question } » ከምዚ ባዕሎም ንዝሓለፍዎ ሰባት ክትሓቱ ትደልዩ ዶ?
       *[no] ከምዚ ጽሒፍኩም: « { $question } » ንኣማኻሪ ክትሓቱ ትደልዩ ዶ?
    }
    .yes = እወ፣ ክሓትት
    .counsellor = ንኣማኻሪ
    .no = ኣይፋልን

# $trade and $aim are what they told of their project.
ask-as-before =
    ብዛዕባ መደብኩም ድዩ ({ $trade }፣ ዕላማ: { $aim })? እንተ ዘይመሪጽኩም፣ ሕቶኹም ድሕሪ 10 ደቓይቕ ባዕላ ትለኣኽ።
    .yes = እወ
    .with-obstacles = እወ፣ ጸገማተይ'ውን ይነገር
    .other = ኣይፋልን፣ ካልእ ነገር

choose-topic =
    ብዛዕባ እንታይ እዩ? እንተ ዘይመሪጽኩም፣ ሕቶኹም ድሕሪ 10 ደቓይቕ ባዕላ ትለኣኽ።
    .kitchen = { topic-kitchen }
    .building = { topic-building }
    .care = { topic-care }
    .cleaning = { topic-cleaning }
    .transport = { topic-transport }
    .shop = { topic-shop }
    .first-job = { topic-first-job }
    .training = { topic-training }
    .other = ካልእ፣ ኣይፈልጥን

choose-aim =
    ስራሕ ትደልዩ ኣለኹም፣ ወይስ ናይ ውልቅኹም ስራሕ ክትከፍቱ? እንተ ዘይመሪጽኩም፣ ሕቶኹም ድሕሪ 10 ደቓይቕ ባዕላ ትለኣኽ።
    .job = ስራሕ
    .business = ናይ ውልቀይ ስራሕ
    .training = ስልጠና
    .unsure = ገና ኣይፈልጥን

# $helpers is how many people were asked.
question-sent =
    { $helpers ->
        [one] ሕቶኹም ተላኢኻ። ነዚ ዝሓለፎ ሓደ ሰብ የንብባ ኣሎ። ስምኩም ኣይርእን። ምስ መለሰ ብቕጽበት ክንጽሕፈልኩም ኢና።
       *[other] ሕቶኹም ተላኢኻ። ነዚ ዝሓለፍዎ { $helpers } ሰባት የንብብዋ ኣለዉ። ስምኩም ኣይርእዩን። ሓደ ምስ መለሰ ብቕጽበት ክንጽሕፈልኩም ኢና።
    }

# $helpers is how many people were asked; nothing says what it is about.
question-sent-to-anyone =
    { $helpers ->
        [one] ሕቶኹም ተላኢኻ። ቅድሜኹም ናብዚ ዝመጸ ሓደ ሰብ የንብባ ኣሎ። ስምኩም ኣይርእን። ምስ መለሰ ብቕጽበት ክንጽሕፈልኩም ኢና።
       *[other] ሕቶኹም ተላኢኻ። ቅድሜኹም ናብዚ ዝመጹ { $helpers } ሰባት የንብብዋ ኣለዉ። ስምኩም ኣይርእዩን። ሓደ ምስ መለሰ ብቕጽበት ክንጽሕፈልኩም ኢና።
    }

question-to-counsellor = ሕቶኹም ናብ ኣማኻሪ ትኸይድ ኣላ። ምስ መለሱ ብቕጽበት ክንጽሕፈልኩም ኢና።

nobody-fits-yet = ንሕጂ፣ ከምዚ ዘሕለፉ ሓገዝቲ ብተመኩሮ የለዉን። ኣማኻሪ ሕቶኹም ከንብብዋ እዮም። ምስ መለሱ ብቕጽበት ክንጽሕፈልኩም ኢና።

question-already-sent = እዛ ሕቶ ድሮ ተላኢኻ። ካልእ ሕቶ ንምሕታት ጽሓፉ: ሕቶ

not-asked = ሕራይ፣ ዝተላእከ ነገር የለን። ኣብ ዝደለኹምዎ ግዜ ክትሓቱ ትኽእሉ።

contact-taken-out = ንድሕነትኩም፣ ሓደ ቁጽሪ፣ ኣድራሻ ወይ ሊንክ ኣውጺእናዮ። እቲ ካልእ ሰብ ኣይርእዮን።

# $language is a language's name.
wrote-in-another-language = ብኻልእ ቋንቋ ጽሒፍኩም: { $language }። ጸገም የለን። ናይ መልእኽትታትና ቋንቋ ንምቕያር ጽሓፉ: ቋንቋ
