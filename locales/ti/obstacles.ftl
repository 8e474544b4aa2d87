### Obstacles: what stands in the way, who helps with it in France, and whether a counsellor may write about it.
### Names and numbers of services are those of 2026: whoever confirms the texts checks them.

# $named counts what was named so far.
project-obstacles =
    { $named ->
        [0] { $why ->
            [small] እንተደሊኹም፣ ሓንቲ ንእሽቶ ሕቶ።{ " " }
           *[other] { "" }
        }እንታይ የጸግመኩም ኣሎ? መን ከም ዝሕግዝ ብቕጽበት ክንነግረኩም ኢና። ኣማኸርቲ ጥራይ ይርእይዎ። ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
       *[other] ካልእ ዘጸግመኩም ነገር ኣሎ ዶ?
    }
    .more = ካልእ ጸገማት
    .fewer = ናብቶም ፈላሞት ምምላስ
    .that-is-all = ወዲአ
    .skip = ይሕለፍ

obstacle-children = ቆልዑ፣ ምሕላዎም
obstacle-debts = ዕዳ፣ ገንዘብ
obstacle-housing = መንበሪ ገዛ
obstacle-papers = ወረቓቕቲ፣ መሰላት
obstacle-health = ጥዕና
obstacle-transport = መጓዓዝያ
obstacle-french = ፈረንሳይኛ
obstacle-discrimination = ኣድልዎ
obstacle-other = ካልእ ጸገም

who-helps-children = ቆልዓ ንምሕዛ: ናይ ከባቢኹም PMI (ጥዕና ኣዴን ቆልዓን) ከምኡ'ውን CAF፣ ኣበይ ቦታ ከም ዘሎን እንታይ ከም ዝኽፈልን ይነግሩኹም። ብናጻ እዩ። ንስራሕ ወይ ንስልጠና፣ France Travail ሓሓሊፉ ንምሕዛ ቆልዓ ብገንዘብ ይሕግዝ።

who-helps-debts = ንገንዘብን ዕዳን: Point Conseil Budget ከይፈረዱ ይሰምዑኹም፣ ናብቶም ዕዳ ዝሓቱኹም ደብዳቤ ንምጽሓፍን ፋይል ንምድላውን ይሕግዙ። ብናጻን ብምስጢርን እዩ። mairie (ምምሕዳር ከተማ) ወይ ማሕበራዊ ሰራሕተኛ ኣበይ ከም ዝቐርብ ይነግሩኹም።

who-helps-housing = ንመንበሪ ገዛ: ናይ CCAS ማሕበራዊ ሰራሕተኛ፣ ኣብ mairie (ምምሕዳር ከተማ)፣ ገዛ ንምሕታት ይሕግዙ። ADIL ብናጻ ብዛዕባ ክራይን መሰልን ይምልስ። ሎሚ ለይቲ መሕደሪ እንተዘይብልኩም: 115፣ ብናጻ፣ ለይትን መዓልትን።

who-helps-papers = ንወረቓቕትን መሰላትን: ኣብ Point-justice ሕጊ ዝፈልጥ ሰብ ይምልሰልኩም። ብናጻን ብምስጢርን እዩ፣ እንተደሊኹም ብዘይ ስም። ናብ 3039 ደውሉ። ሰነዳት ናብዚ ኣይትስደዱ።

who-helps-health = ንጥዕና: ኣብ ሆስፒታል ዘሎ PASS ብዘይ carte Vitale ወይ ገንዘብ'ውን ይቕበለኩም፣ ናይ ጥዕና መድሕን ንምርካብ ይሕግዘኩም። ንሓዘንን ሕማቕ ሕልምን፣ CMP (ናይ ኣእምሮ ጥዕና ማእከል) ብናጻ ይቕበለኩም። ህጹጽ: 15።

who-helps-transport = ንመጓዓዝያ: mairie (CCAS) ወይ région (ዞባ) መብዛሕትኡ ግዜ ናይ ኣውቶቡስን ባቡርን ዋጋ የጉድሉ። France Travail ንስራሕ ዝኸውን መገሻ፣ መንጃ ፍቓድ ወይ ክራይ ብሽክለታ ወይ መኪና ንምኽፋል ክሕግዝ ይኽእል።

who-helps-french = ንፈረንሳይኛ: CIR (ናይ ውህደት ውዕል) እንተልዩኩም፣ OFII ብናጻ የምህር። እንተዘየልዩ፣ mairie (ምምሕዳር ከተማ)፣ ቤተ-መጻሕፍቲ ወይ ኣብ ጥቓኹም ዘሎ ማሕበር የምህሩ። ትሰርሑ እንተኾንኩም፣ ናይ ምሸት ትምህርቲ ሕተቱ።

who-helps-discrimination = እዚ ልክዕ ኣይኮነን፣ ናትኩም ጌጋ'ውን ኣይኮነን። ብሰንኪ መበቆሉ፣ ሃይማኖቱ ወይ ጾታኡ ዝተበደለ ሰብ ናብ 3928 ክድውል ይኽእል: Défenseur des droits (ተሓላቒ መሰላት)። ብናጻን ብምስጢርን እዩ።

# $contact says how to reach a person of the programme.
who-helps-other = ስለ ዝነገርኩምና የቐንየልና። ኣማኻሪ ምሳኹም ኮይኖም መን ከም ዝሕግዝ ክደልዩ ይኽእሉ። ምስ ሓደ ናይቲ ፕሮግራም ሰብ'ውን ክትራኸቡ ትኽእሉ: { $contact }

# $kind is the obstacle; $said whether they have written something about it.
obstacle-contact =
    { $said ->
        [yes] ቃላትኩም ድሉው ኣሎ ({ $kind })። ኣማኻሪ ከንብብዎን ኣብዚ ክጽሕፉልኩምን ይኽእሉ ዶ?
       *[no] ኣማኻሪ ብዛዕባ እዚ ({ $kind }) ኣብዚ ክጽሕፉልኩም ይኽእሉ ዶ? ካልእ ዝፈልጥ ሰብ የለን።
    }
    .yes = እወ፣ ሓገዝ የድልየኒ
    .no = ኣይፋልን፣ የቐንየለይ
    .over = ድሕሪ ሕጂ ጸገም ኣይኮነን

counsellor-will-write = ናብ ኣማኸርቲ ተላኢኹ፣ ናብ ካልእ ሰብ ኣይኮነን። ሓደ ካብኣቶም ኣብዚ ክጽሕፈልኩም እዩ።

counsellor-knows-already = ኣማኸርቲ ድሮ ይፈልጡ እዮም። ሓደ ካብኣቶም ኣብዚ ክጽሕፈልኩም እዩ።

nobody-contacts-you = ሕራይ፣ ብዛዕባ እዚ ዝጽሕፈልኩም ሰብ የለን። ሓሳብኩም እንተቐይርኩም ጽሓፉ: መደብ

obstacle-is-over = ጽቡቕ ዜና! ካብ መደብኩም ነውጽኦ ኣለና።
