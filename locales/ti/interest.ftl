### Interest: what goes back and forth between a newcomer and a partner.

# $name to $reach: what they approved, item by item.
interest-arrived =
    ነቲ ዘቕረብኩምዎ ዕድል ({ $kind }) ዝደሊ ሰብ ኣሎ።

    ስም: { $name }
    ሞያ: { $trade }
    ቅድሚ ሕጂ: { $before }
    ፈረንሳይኛ: { $french }
    ንምርካብ: { $reach }

    መልስኹም ኣብዚ፣ ብቋንቋኹም ጽሓፉ። « ዋላ ሓንቲ »: እቲ ሰብ ንርእሱ ሒዝዎ፣ ወይ ኣይነገረን።
    .write = ምምላስ
    .meet = ርክብ ክንገብር
    .no = ኣይፋልን፣ የቐንየለይ
    .original = ኦሪጂናል ምርኣይ
    .report = ጥርዓን

# $other is a name or a tree's.
newcomer-wrote =
    { $other } ይጽሕፉልኩም ኣለዉ:
    « { $words } »

    መልስኹም ኣብዚ ጽሓፉ።
    .write = ምምላስ
    .meet = ርክብ ክንገብር
    .no = ኣይፋልን፣ የቐንየለይ
    .original = ኦሪጂናል ምርኣይ
    .report = ጥርዓን

write-to-interested = ን{ $other } እንታይ ክትጽሕፉ ትደልዩ? ይትርጎም እዩ።

propose-meeting = ምስ { $other } መዓስን ኣበይን ክትራኸቡ ትደልዩ? መዓልቲ፣ ሰዓት፣ ኣድራሻ ናይቲ ቦታ፣ ንመን ከም ዝሓቱ ጽሓፉ።

sent-to-interested = ናብ { $other } ነብጽሖ ኣለና። እቲ መልሲ ናብዚ ክመጽእ እዩ።

interest-is-over = እዚ ዝርርብ ተወዲኡ እዩ። እትገብርዎ ነገር የብልኩምን። ዕድላት ንምርኣይ ጽሓፉ: ዕድላት

you-said-no-to-interest = ሕራይ። ነቲ ሰብ ብኽብሪ፣ ብዘይ ምኽንያት ክንነግሮ ኢና። ስለ ዝመለስኩም የቐንየልና።

interested-said-no = { $who } ክቕጽሉ ኣይደለዩን። ምርጫኦም እዩ፣ ምኽንያት ኣየድልን። ዘቕረብኩምዎ ዕድል ግን ይረአ ኣሎ።

meeting-agreed =
    { $who } ነቲ ርክብ ተሰማሚዖም:
    « { $words } »

## What the newcomer reads.

# $other is an organisation.
partner-wrote =
    { $other } ይምልሱልኩም ኣለዉ:
    « { $words } »

    መልስኹም ኣብዚ ጽሓፉ።
    .write = ምምላስ
    .no = ድሕሪ ሕጂ ኣይደልን
    .original = ኦሪጂናል ምርኣይ
    .report = ጥርዓን

meeting-proposed =
    { $other } ክራኸቡኹም ይደልዩ:
    « { $words } »

    ይጥዕመኩም ዶ? ግዴታ የብልኩምን። ቅድሚኡ ወረቓቕቲ ወይ ገንዘብ ኣይትስደዱ።
    .yes = እወ፣ እሰማማዕ
    .other-time = ካልእ ግዜ ይሓይሽ
    .no = ድሕሪ ሕጂ ኣይደልን
    .original = ኦሪጂናል ምርኣይ
    .report = ጥርዓን

write-to-partner-back = ን{ $other } እንታይ ክትጽሕፉ ትደልዩ? ብቋንቋኹም ጽሓፉ: ይትርጎም እዩ።

sent-to-partner = ናብ { $other } ነብጽሖ ኣለና። እቲ መልሲ ናብዚ ክመጽእ እዩ።

meeting-noted = ተመዝጊቡ፣ ክጽበዩኹም እዮም። ዝተቐየረ ነገር እንተሎ፣ ነዚ መልእኽቲ መልሱ። ቅድሚኡ ዘሻቕለኩም ነገር ወይ ሕቶ ኣሎ ዶ? ጽሓፉ: ሕቶ

you-ended-interest = ሕራይ፣ ደው ኢሉ። ስለምንታይ ዝሓተኩም ሰብ የለን። ካልእ ዕድላት ንምርኣይ ጽሓፉ: ዕድላት

# $organisation is who says no.
partner-said-no = { $organisation } ሎሚ ክቕጽሉ ኣይከኣሉን። እዚ ብሰንክኹም ኣይኮነን፣ ክብርኹም ኣየጉድልን። ካልእ ዕድላት ክመጽእ እዩ። ሓጋዚ ብተመኩሮ ከመይ ከም ዝገበረ ክነግረኩም ይኽእል። ጽሓፉ: ሕቶ
