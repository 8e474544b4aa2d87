### Relay: what the asker hears while someone is looked for.

# $helper is what the helper wishes to be called, $why a sentence.
someone-took-it = { $helper } ሕቶኹም ወሲዶም መልሲ የዳልዉ ኣለዉ። { $why } እቲ መልሲ ምስ መጸ ብቕጽበት ክንጽሕፈልኩም ኢና።

# $helpers is how many people were asked.
asked-someone-else =
    { $helpers ->
        [one] እቲ ዝቐደመ ሰብ ግዜ የብሉን። ሕጂ ንኻልእ ሰብ ንሓትት ኣለና። ስለ ትዕግስትኹም የቐንየልና።
       *[other] እቲ ዝቐደመ ሰብ ግዜ የብሉን። ሕጂ ንኻልኦት { $helpers } ሰባት ንሓትት ኣለና። ስለ ትዕግስትኹም የቐንየልና።
    }

nobody-yet =
    { $helpers ->
        [0] ሕቶኹም ገና ዝወሰዳ ሰብ የለን። ኣይረሳዕናያን: ገና ንደሊ ኣለና። ሓደ ሰብ ምስ መለሰ ብቕጽበት ክንጽሕፈልኩም ኢና።
        [one] ሕቶኹም ገና ዝወሰዳ ሰብ የለን። ሕጂ ንኻልእ ሓደ ሰብ ነርእያ ኣለና። ኣይረሳዕናያን።
       *[other] ሕቶኹም ገና ዝወሰዳ ሰብ የለን። ሕጂ ንኻልኦት { $helpers } ሰባት ነርእያ ኣለና። ኣይረሳዕናያን።
    }

counsellor-takes-over = ንሕቶኹም ግዜ ዘለዎም ሓገዝቲ ብተመኩሮ የለዉን። ኣማኻሪ ከንብብዋን ክምልሱልኩምን እዮም።

counsellor-knows-better = ሓደ ሰብ ሕቶኹም ኣንቢቡ፣ ኣማኻሪ ዝሓሸ መልሲ ክህቡ ይኽእሉ ይብል። ኣማኻሪ ከንብብዋን ኣብዚ ክምልሱልኩምን እዮም።

someone-else-answers = ካልእ ሰብ ክምልሰልኩም እዩ: ኣማኻሪ ቃላትኩም የንብቡ ኣለዉ። እትገብርዎ ነገር የብልኩምን።

# $counsellor is what the counsellor is called.
counsellor-took-it = { $counsellor }፣ ካብቲ ፕሮግራም፣ ሕቶኹም ወሲዶም መልሲ የዳልዉ ኣለዉ።

# $contact says how to reach a person.
counsellor-closed-question = ኣማኻሪ ሕቶኹም ዓጽዮምዋ ኣለዉ። ምስኦም ክትዛረቡ ትደልዩ ዶ? { $contact }። ካልእ ሕቶ'ውን ክትሓቱ ትኽእሉ።

someone-else-took-it = የቐንየልና! ካልእ ሰብ ነዛ ሕቶ ወሲድዋ ኣሎ። እትገብርዎ ነገር የብልኩምን።

claim-ended = ክትምልሱ ኣይከኣልኩምን፣ ጸገም የለን። እታ ሕቶ ንኻልእ ሰብ ነቕርባ። ክትሕግዙ ስለ ዝደለኹም የቐንየልና።

counsellor-has-it = የቐንየልና! ነዛ ሕቶ ሕጂ ኣማኻሪ ሒዞምዋ ኣለዉ። እትገብርዎ ነገር የብልኩምን።

question-sent-to-chosen = ሕቶኹም ፈለማ ናብቲ መገዱ ዘንበብኩምሉ ሰብ ትኸይድ። ስምኩም ኣይርእን። ክምልስ እንተዘይክኢሉ፣ ንኻልኦት ንሓትት። መልሲ ምስ መጸ ብቕጽበት ክንጽሕፈልኩም ኢና።

# $helpers is how many people were asked instead.
chosen-not-free =
    { $helpers ->
        [one] እቲ ዝመረጽኩምዎ ሰብ ኣብዚ ግዜ ኣይክእልን። ነዚ ዝሓለፎ ካልእ ሰብ ሕቶኹም የንብባ ኣሎ። ስምኩም ኣይርእን። ምስ መለሰ ብቕጽበት ክንጽሕፈልኩም ኢና።
       *[other] እቲ ዝመረጽኩምዎ ሰብ ኣብዚ ግዜ ኣይክእልን። ነዚ ዝሓለፍዎ ካልኦት { $helpers } ሰባት ሕቶኹም የንብብዋ ኣለዉ። ስምኩም ኣይርእዩን። ሓደ ምስ መለሰ ብቕጽበት ክንጽሕፈልኩም ኢና።
    }

# Nobody is there now. $at is when somebody is, $day whether that is today or tomorrow.
read-at =
    { $day ->
        [today] ኣማኸርቲ ሕጂ የለዉን። ሎሚ ሰዓት { $at } ሓደ ሰብ ከንብበልኩም እዩ።
        [tomorrow] ኣማኸርቲ ሕጂ የለዉን። ጽባሕ ({ $at }) ሓደ ሰብ ከንብበልኩም እዩ።
       *[later] ኣማኸርቲ ሕጂ የለዉን። ሓደ ሰብ ዘንብበልኩም: { $at }።
    }

# To whoever coordinates. $since is when it was asked.
nobody-took-it = ናይ { $since } ሕቶ ገና ዝወሰዳ ሰብ የለን። መን ይምልስ ንስኹም ክትርእይዎ ኣለኩም። ጽሓፉ: ዝጽበዩ

# Those who fit have done what they wish to do this week.
question-waits-for-room = ነዚ ዝሓለፍዎ ሰባት ኣብዚ ሰሙን ድሮ ብዙሕ ይሕግዙ ኣለዉ። ሓደ ካብኣቶም ግዜ ክሳብ ዝረክብ ሕቶኹም ትጽበ ኣላ። እንተ ደንጐየት ኣማኻሪ ይምልሱልኩም። ዝኾነ ኾይኑ ክንጽሕፈልኩም ኢና።

nobody-as-you-wish = ነዛ ሕቶ፣ ከምቲ እትደልይዎ ዝኾነ ሓጋዚ ብተመኩሮ ኣይንፈልጥን። ኣማኻሪ ከንብብዋን ክምልሱልኩምን እዮም። ድልየታትኩም ንምርኣይ ወይ ንምቕያር ጽሓፉ: መደብ
