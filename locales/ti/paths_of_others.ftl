### Paths of others: a newcomer reads how helpers made their way.

# $tree is a tree's name, $topic a trade or a step, $path what they told.
a-path =
    { $tree } ይነግሩ። ኣርእስቲ: { $topic }።
    « { $path } »
    .ask = ነዚ ሰብ ክሓትት
    .next = ካልእ መገዲ
    .original = ኦሪጂናል ምርኣይ
    .report = ጥርዓን
    .take-down = ነዚ መገዲ ምውጻእ

ask-this-person = ን{ $tree } እንታይ ክትሓቱ ትደልዩ? ብቋንቋኹም ጽሓፉ። ቁጽሪ ተሌፎንኩም፣ ኣድራሻኹም ወይ ቁጽሪ ፋይልኩም ኣይትጽሓፉ።

# $contact says how to reach a person.
paths-not-yet = ፈለማ ኣማኻሪ ክቕበሉኹም ኣለዎም። ድሕሪኡ መገድታት ከተንብቡ ትኽእሉ። ምስኦም ንምዝራብ: { $contact }

paths-not-for-you = ንድሕነትኩም፣ ኣብዚ ዝምልሱልኩም ኣማኸርቲ እዮም። መገድታት ሓገዝቲ ብተመኩሮ ኣይረአን። ሕቶ ንምሕታት ጽሓፉ: ሕቶ

no-paths-yet = ገና መገዱ ኣብዚ ዝነገረ ሰብ የለን። ሕጂ ግን ሕቶ ክትሓቱ ትኽእሉ። ጽሓፉ: ሕቶ

no-more-paths = እዚ ናይ መወዳእታ ነበረ። ደጊምኩም ንምንባብ ጽሓፉ: መገድታት። ሕቶ ንምሕታት ጽሓፉ: ሕቶ

path-is-gone = እቲ ሰብ ድሕሪ ሕጂ ነዚ መገዲ ኣየርእዮን።

chosen-is-gone = እቲ ሰብ ድሕሪ ሕጂ መገዱ ኣየርእዮን። ሕቶኹም ኣይጠፍአትን: ካልኦት ክምልሱ ይኽእሉ።

path-taken-down = ተፈጺሙ: ድሕሪ ሕጂ ነዚ መገዲ ዘንብቦ ሰብ የለን። እቲ በዓል መገዲ ተነጊሩዎ ኣሎ።

typed-paths = መገድታት, መገዲ, መገድታት ካልኦት, megedtat
command-paths = መገድታት ካልኦት
