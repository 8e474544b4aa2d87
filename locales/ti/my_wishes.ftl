### My wishes: how much and when, what for, what not about; and who they are, if they like to say.

my-week =
    ኣብ ሰሙን እንተበዝሐ ክንደይ ሕቶታት? ኩሉ ግዜ « ኣይፋልን » ክትብሉ ትኽእሉ።
    .one = { helper-week.one }
    .two = { helper-week.two }
    .three = { helper-week.three }
    .five = { helper-week.five }

my-free-times =
    መዓስ ክትምልሱ ትፈትዉ? እዚ ግዴታ ኣይኮነን። ✓ ማለት: ተመሪጹ።
    .that-is-all = ወዲአ

my-part =
    ኣብ ምንታይ ክትሳተፉ ትፈትዉ? ቅድሚኡ ክንሓተኩም ኢና፣ « ኣይፋልን » ክትብሉ ትኽእሉ። ✓ ማለት: ተመሪጹ።
    .that-is-all = ወዲአ

part-answer = ሕቶታት ምምላስ
part-tell-a-group = ንጉጅለ ምንጋር
part-go-along = ኣብ ምብጻሕ ቦታ ምኻድ
part-talk-french = ብሓባር ፈረንሳይኛ ምዝራብ
part-shape-programme = ርእይቶይ ምሃብ

not-my-topics =
    ብዛዕባ ምንታይ ክትዛረቡ ኣይትደልዩን? ምኽንያት ኣየድልን። ከምኡ ዝበለ ሕቶታት ኣይንሰደልኩምን። ኣማኸርቲ'ውን ይርእይዎ። ✓ ማለት: ተመሪጹ።
    .that-is-all = ወዲአ

not-topic-papers = ወረቓቕቲ
not-topic-debts = ዕዳ
not-topic-business = ናይ ውልቂ ስራሕ ምጅማር
not-topic-family = ስድራቤት
not-topic-health = ጥዕና

my-gender =
    ሰበይቲ ዲኹም ወይስ ሰብኣይ? ገለ ሰባት ንሰበይቲ ክጽሕፉ ይመርጹ። ንኻልእ ነገር ኣይጠቅምን።
    ክሳብ ሕጂ ዝተባህለ: { $said }
    .woman = { gender-woman }
    .man = { gender-man }
    .other = { gender-other }
    .rather-not = { gender-rather-not }

gender-woman = ሰበይቲ
gender-man = ሰብኣይ
gender-other = ካልእ
gender-rather-not = ክዛረብ ኣይደልን

nothing-told = ዋላ ሓንቲ

# $said is a country, or says that none was told.
my-country =
    ካብ ኣየነይቲ ሃገር ኢኹም? እዚ ንሓደ ነገር ጥራይ ይጠቅም: ሰብ ናብቲ ዝፈርሖ ሰብ ከይጽሕፍ። ምረጹ ወይ ጽሓፉ።
    ክሳብ ሕጂ ዝተባህለ: { $said }

country-af = ኣፍጋኒስታን
country-ua = ዩክረይን
country-sy = ሶርያ
country-sd = ሱዳን
country-er = ኤርትራ
country-cd = ኮንጎ (RDC)
country-rather-not = ክዛረብ ኣይደልን
