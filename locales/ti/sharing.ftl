### Sharing: may what one person asked and another answered help others too?

# $question and $answer as others would read them: without the names of the two. $here is no once it was taken back.
share-your-question =
    { $here ->
        [yes] እንተደሊኹም፣ ናይ መወዳእታ ሓደ ነገር። ካልኦት'ውን ነዚ ይሓቱ እዮም። ብዘይ ስምኩም ከንብብዎ ትፈቕዱ ዶ? ኣብዚ መን ምዃንኩም ክፍለጥ ይከኣል ድዩ፣ ረኣዩ።

            « { $question } »
            « { $answer } »

            ኣይፋልን እንተ ኢልኩም፣ ዝቕየር የለን። እወ ኢልኩም'ውን ኣብ ዝኾነ ግዜ ክትስሕብዎ ትኽእሉ። ጽሓፉ: « ሓበሬታይ »።
       *[no] እዚ ድሕሪ ሕጂ ካልኦት ኣየንብብዎን: እትገብርዎ ነገር የብልኩምን።
    }
    .yes = እወ፣ እንተ ሓገዘ
    .no = ኣይፋልን፣ የቐንየለይ

share-your-answer =
    { $here ->
        [yes] መልስኹም ብሓቂ ሓጊዙ። ካልኦት'ውን ነዚ ይሓቱ እዮም። ብዘይ ስምኩም ከንብብዎ ትፈቕዱ ዶ? ኣብዚ መን ምዃንኩም ክፍለጥ ይከኣል ድዩ፣ ረኣዩ።

            « { $question } »
            « { $answer } »

            ኣይፋልን እንተ ኢልኩም፣ ዝቕየር የለን። እወ ኢልኩም'ውን ኣብ ዝኾነ ግዜ ክትስሕብዎ ትኽእሉ። ጽሓፉ: « ሓበሬታይ »።
       *[no] እዚ ድሕሪ ሕጂ ካልኦት ኣየንብብዎን: እትገብርዎ ነገር የብልኩምን።
    }
    .yes = እወ፣ እንተ ሓገዘ
    .no = ኣይፋልን፣ የቐንየለይ

share-thanks = የቐንየልና! ካልኦት ዘንብብዎ፣ ክልቴኹም እወ እንተ ኢልኩም ጥራይ እዩ። ንምስሓቡ ጽሓፉ: ሓበሬታይ

not-shared = ሕራይ፣ ካልእ ሰብ ኣየንብቦን። ድሕሪ ሕጂ ብዛዕባ እዚ ኣይንሓተኩምን።

not-shared-any-more = እዚ ድሕሪ ሕጂ ካልኦት ኣየንብብዎን: እትገብርዎ ነገር የብልኩምን።

shared-no-more = ተፈጺሙ: ድሕሪ ሕጂ ዝበጽሖ ሰብ የለን። ድሮ ዝተነበበ ግን ተነቢቡ እዩ። ድሕሪ ሕጂ ብዛዕባ እዚ ኣይንሓተኩምን።
