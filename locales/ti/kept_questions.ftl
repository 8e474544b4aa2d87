### Kept questions: sent, and not to go on yet.

# $question is what they asked, $until a day, $most how many questions may wait, $contact how to reach a person.
question-kept =
    { $why ->
        [approval] « { $question } »
            ሕቶኹም ሒዝናያ ኣለና። ፈለማ ኣማኻሪ ክቕበሉኹም እዮም። እወ ምስ በሉ፣ ባዕላ ትኸይድ። ምስኦም ንምዝራብ: { $contact }
        [open] « { $question } »
            { $most } ሕቶታትኩም መልሲ ይጽበያ ኣለዋ። እዚኣ ሒዝናያ ኣለና። ቦታ ምስ ተረኽበ ባዕላ ትኸይድ። ህጹጽ እንተኾይኑ: { $contact }
       *[week] « { $question } »
            ኣብዚ ሰሙን ብዙሓት ሕቶታት ሓቲትኩም። እዚኣ ሒዝናያ ኣለና። ባዕላ ትኸይድ: { $until }። ህጹጽ እንተኾይኑ: { $contact }
    }
    .fine = ሕራይ
    .drop = ኣይትለኣኽ

question-stays-kept = ሕራይ። ሕቶኹም ሒዝናያ ኣለና፣ እትገብርዎ ነገር የብልኩምን። ምስ ተላእከት ክንጽሕፈልኩም ኢና።

kept-question-goes =
    ሕቶኹም ሒዝናያ ጸኒሕና። ሕጂ ትለኣኽ ኣላ:
    « { $question } »
