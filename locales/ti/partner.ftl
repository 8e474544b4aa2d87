### Partner: what an employer, a training centre or an association learns before they offer anything.

partner-what = ኣብዚ ስደተኛታት መገዶም ይደልዩ፣ ነፍሲ ወከፎም ናቱ መደብ ኣለዎ: ስራሕ፣ ስልጠና፣ ናይ ውልቂ ስራሕ። እቲ ፕሮግራም ንኹሉ ብናጻ እዩ። ብቋንቋኹም ትጽሕፉ፣ ነፍሲ ወከፍ ሰብ ብቋንቋኡ የንብብ።

partner-whom = ሞያ፣ ተመኩሮ፣ ደረጃ ፈረንሳይኛ ከተንብቡ ኢኹም: እቲ ሰብ ከርኢ ዝመረጾ። ባዕሉ እንተዘይጽሒፍዎ፣ ቁጽሩ ኣይትርእዩን። ዝተፈልየ ኣሰራርሓ ጉድለት ኣይኮነን: ሕተቱ፣ ግለጹ።

partner-does = ስራሕ፣ stage (ልምምድ ስራሕ)፣ ምብጻሕ ቦታ… ተቕርቡ። መደቦም ምስዚ ንዝሰማማዕ ሰባት ይበጽሖም። ኣብዚ ትምልሱ፣ እወ ወይ ኣይፋልን ትብሉ፣ ኣብ ዝደለኹምዎ ግዜ ደው ትብሉ። ድሕሪ ሓደ ሰሙን እንታይ ከም ዝኾነ ትፈልጡ።

partner-agree =
    ተሓባባሪ ማለት: ብዛዕባ ስራሕን ደሞዝን ሓቂ ምዝራብ፣ ንነፍሲ ወከፍ ሰብ ምምላስ፣ ዘንበብኩምዎ ንኻልእ ዘይምንጋር። ስም ናይ ትካልኩም ይረአ። ትሰማምዑ ዶ?
    .yes = እወ፣ እሰማማዕ
    .no = ሕጂ ኣይፋልን

# $contact says how to reach a person.
partner-not-now = ተመዝጊቡ፣ ንሰብ ዝርአ ነገር የለን። ብዛዕባ እዚ ንምዝራብ: { $contact }። ካልእ መዓልቲ ንምጅማር ጽሓፉ: ዕድላት

partner-first-name = ስምኩም መን እዩ? ስም ኣቦ ኣየድልን። ኣማኸርቲ ይርእይዎ።

only-a-name = በጃኹም ስም ጥራይ። ብዘይ ቁጽሪን ኣድራሻን።

partner-organisation = ንኣየናይ ትካል ትሰርሑ? ከምቲ ሰባት ዝፈልጥዎ ስሙ ጽሓፉ።

partner-town = ኣብ ኣየናይ ከተማ፣ ወይ ኣየናይ ከባቢ?

# $organisation is its name.
partner-is-ready = የቐንየልና! ካብ ሕጂ { $organisation } ዕድላት ከቕርብ ይኽእል። ነፍሲ ወከፍ ዕድል ብንኣሽቱ ሕቶታት ይንገር፣ እወ ከይበልኩም ድማ ዝለኣኽ ነገር የለን።

partner-contact-taken-out = ቁጽሪ፣ ናይ ተጠቃሚ ስም (username) ወይ ሊንክ ኣውጺእና: ንድሕነት ኩሉ ሰብ፣ ርክብ በቲ ፕሮግራም ኣቢሉ ይኸይድ። ኣድራሻ ናይ ቦታ ክጸንሕ ይኽእል።
