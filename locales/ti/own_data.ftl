### Own data: what is kept, who reads it, and all that one may do about it.

# $contact says who is responsible and how to reach a person.
privacy =
    እንሕዞ ነገር: ቋንቋኹም፣ ዝሃብኩምና ስም፣ መልእኽትታትኩም፣ ከመይ ንረኽበኩም። ናይ በይንኹም መፍትሕ ንሓበሬታኹም ይሕልዎ። ስለምንታይ: ክንምልሰልኩም። ሓላፍነት ዘለዎ: { $contact }

privacy-rights =
    መን የንብብ: ኣማኸርቲ። ሕቶኹም ሓገዝቲ ብተመኩሮ'ውን የንብብዋ፣ ብዘይ ስምኩም። ሓበሬታኹም ንምርኣይ፣ ንምውሳድ ወይ ንምእራም ጽሓፉ: ሓበሬታይ። ኩሉ ደው ንምባል: ደው። ኩሉ ንምድምሳስ: ደምስስ። ናብ CNIL'ውን (ሓበሬታ ዝከላኸል ትካል) ጥርዓን ከተቕርቡ ትኽእሉ።

my-data =
    ሓበሬታኹም ናትኩም እዩ። እንታይ ክትገብሩ ትደልዩ?
    .see = እንታይ ሒዝኩም ክርኢ
    .take-away = ሓበሬታይ ክወስድ
    .correct = ምእራም
    .agreements = እወ ዝበልክዎ
    .stop = መልእኽቲ ደው ይበል
    .delete = ኩሉ ይደምሰስ
    .enough = ይኣክል፣ ድሕሪት

my-data-closed = ሕራይ። ናብዚ ንምምላስ ጽሓፉ: ሓበሬታይ

# $called is what the person wishes to be called; $apps stands on lines of its own.
kept-about-you =
    ንስኹም: { $called }
    ቋንቋ: { $language }
    ኣብዚ: { $role }
    ምሳና ካብ: { $since }
    ከመይ ንረኽበኩም:
    { $apps }

no-name-given = ስም ኣይሃብኩምን

# $app is Telegram or WhatsApp, $end the last two signs of a number.
app-that-ends = { $app } (መወዳእታ ቁጽሪ: { $end })

# $agreements stands on lines of its own.
kept-agreements =
    { $given ->
        [no] ገና እወ ዝበልኩምዎ ነገር የለን።
       *[yes] እወ ዝበልኩምዎ:
        { $agreements }
    }

# $last is a day.
kept-words =
    ሕቶታትኩም: { $questions }{ $asked ->
        [yes] { " " }(ናይ መወዳእታ: { $last })
       *[no] { "" }
    }
    ንኻልኦት ዝጸሓፍኩምዎ መልእኽትታት: { $messages }
    ኩሉ ንምንባብ ምረጹ: ሓበሬታይ ክወስድ

others-see-of-you =
    { $role ->
        [newcomer] ሓገዝቲ ብተመኩሮ ሕቶኹም ብስም ናይ ገረብ የንብብዋ: ስምኩም፣ እወ እንተ ኢልኩም ጥራይ። ኣማኸርቲ ስምኩም፣ መደብኩምን ሕቶታትኩምን ይርእዩ። ቁጽርኹም ዝርኢ ሰብ የለን።
        [helper] እትሕግዝዎም ሰባት ስምኩምን መልስታትኩምን ይርእዩ። መገድኹም ስም ናይ ገረብ ኣለዎ። ኣማኸርቲ ፕሮፋይልኩም'ውን ይርእዩ። ቁጽርኹም ዝርኢ ሰብ የለን።
       *[other] እትዛረብዎም ሰባት ስምኩምን እትጽሕፉሎምን ይርእዩ። ቁጽርኹም ዝርኢ ሰብ የለን።
    }
