### Answer: a helper is offered a question.

# $asker is a name or a tree's, $topic and $aim are ours, $reason says why this reader is asked; $to is who reads it.
question-offered =
    { $to ->
        [partner] ናይቲ ፕሮግራም ሓደ ሰብ፣ ስሙ ከይነገረ ይሓትት ኣሎ:
        « { $question } »

        ኣርእስቲ: { $topic }። ዕላማ: { $aim }።
        ስለምንታይ ንስኹም: { $reason }
        እንታይ ከም እትደልዩ፣ ወይ ኣብ ናትኩም ስራሕ ከመይ ከም ዝኸይድ ንገሩ።
       *[helper] { $asker } ይሓቱ ኣለዉ:
        « { $question } »

        ኣርእስቲ: { $topic }። ዕላማ: { $aim }።{ $income ->
            [now] { " " }ኣታዊ ዘድልዮም: ብቕጽበት።
            [three-months] { " " }ኣታዊ ዘድልዮም: ኣብ 3 ኣዋርሕ።
            [a-year] { " " }ኣታዊ ዘድልዮም: ኣብ ውሽጢ ዓመት።
            [no-hurry] { " " }ኣታዊ: ኣየህውኽን።
           *[not-told] { "" }
        }{ $told ->
            [yes] { " " }ጸገማት: { $obstacles }።
           *[no] { "" }
        }
        ስለምንታይ ንስኹም: { $reason }
    }
    .take = ኣነ ክምልስ
    .not-now = ሎሚ ይሕለፈኒ
    .not-mine = ኣነ ኣይሓለፍክዎን
    .ask-back = ፈለማ ሕቶ ኣለኒ
    .year = ምስ ዓመቱ ክነግር
    .counsellor = ናብ ኣማኻሪ
    .original = ኦሪጂናል ምርኣይ
    .no-more = ሕቶታት ይኣክለኒ
    .report = ጥርዓን

question-is-gone = እዛ ሕቶ ድሕሪ ሕጂ የላን። ግን የቐንየልና።

you-answered-this-offer = ነዛ ሕቶ ድሮ መልሲ ሂብኩም ኣለኹም። የቐንየልና።

thanks-for-saying-no = ሕራይ፣ ጸገም የለን። ስለ ዝነገርኩምና የቐንየልና። ንኻልእ ሰብ ክንሓትት ኢና።

handed-to-counsellor = የቐንየልና፣ ጽቡቕ ነገርኩምና። ኣማኻሪ ይሕዝዎ። ድሕሪ ሕጂ እትገብርዎ ነገር የብልኩምን።

write-your-answer =
    { $role ->
        [counsellor] ን{ $asker } ትምልሱ ኣለኹም:
        « { $question } »

        ብቋንቋኹም፣ ብቐሊል ቃላት ጽሓፉ። 24 ሰዓት ኣለኩም።
        [partner] ን{ $asker } ትምልሱ ኣለኹም:
        « { $question } »

        ብቐሊል ቃላት ጽሓፉ: እንታይ ከም እትደልዩ፣ ኣብ ናትኩም ስራሕ ከመይ ከም ዝኸይድ። 24 ሰዓት ኣለኩም።
       *[other] ን{ $asker } ትምልሱ ኣለኹም:
        « { $question } »

        ብቋንቋኹም፣ ከምቲ ንመሓዛ እትጽሕፍዎ ጽሓፉ። ንስኹም ዝሓለፍኩምዎ ንገሩ። 24 ሰዓት ኣለኩም።
    }

write-your-question-back =
    { $asker } ከምዚ ሓቲቶም:
    « { $question } »

    ፈለማ እንታይ ክትፈልጡ ትደልዩ? ጽሓፍዎ።

# $asker is a name or a tree's.
answer-sent = የቐንየልና! ቃላትኩም ናብ { $asker } ነብጽሖ። ምናልባት ድሕሪ ገለ መዓልታት ጥራይ እዮም ዘንብብዎ። እንታይ ከም ዝኾነ ክንነግረኩም ኢና።

# $offered and $taken count questions.
your-questions =
    { $offered ->
        [0] { $taken ->
            [0] ኣብዚ ግዜ ንዓኹም ሕቶ የላን። ምስ መጸት ክንጽሕፈልኩም ኢና።
            [one] ሓንቲ ሕቶ ወሲድኩም ኣለኹም። መልስኹም ትጽበ ኣላ።
           *[other] { $taken } ሕቶታት ወሲድኩም ኣለኹም። መልስኹም ይጽበያ ኣለዋ።
        }
       *[other] ሓደስቲ ሕቶታት ንዓኹም: { $offered }። ድሮ ዝወሰድኩምወን ሕቶታት: { $taken }።
    }
