### Self-check: three questions a helper asks themselves. No answer is kept.

self-check =
    ሰለስተ ንኣሽቱ ሕቶታት፣ ንዓኹም ጥራይ። መልስታትኩም ኣይንሕዞን፣ ዘንብቦ ሰብ የለን፣ ኣብዚ ዘለኩም ቦታ'ውን ኣይቅይርን። ትደልዩ ዶ?
    .yes = እወ
    .no = ሕጂ ኣይፋልን

self-check-later = ሕራይ። ካልእ እትገብርዎ ነገር የብልኩምን።

self-check-listens =
    1 ካብ 3። ሓደ ሰብ ካብ ናትኩም ዝተፈልየ መገዲ ይመርጽ። ክትቅይርዎ ከይደለኹም ክትሰምዑ ትኽእሉ ዶ?
    .yes = እወ፣ ይመስለኒ
    .not-always = ኩሉ ግዜ ኣይኮነን
    .skip = ክሓልፎ

self-check-listens-not-always = ስለ ግሉጽነትኩም የቐንየልና። ብዙሓት ከማኹም እዮም። ዝሕግዝ ነገር: መገድኹም ንገሩ፣ ካብኡ ሕተቱ: « ንስኹምከ እንታይ ትደልዩ? »

self-check-stops =
    2 ካብ 3። ታሪኽ ናይ ሰብ ከሕምመኩም ከሎ፣ ደው ክትብሉን ክትነግሩን ትኽእሉ ዶ?
    .yes = እወ፣ ይመስለኒ
    .not-always = ኩሉ ግዜ ኣይኮነን
    .skip = ክሓልፎ

self-check-stops-not-always = ንኹሉ ሰብ ከቢድ እዩ። ኣብዚ ሓንሳብ ምጥዋቕ ይኣክል: « ሎሚ ይሕለፈኒ »፣ ወይ « ናብ ኣማኻሪ »። ስለምንታይ ኢሉ ዝሓትት ሰብ የለን።

self-check-keeps-secret =
    3 ካብ 3። ሓደ መሓዛ ንመን ከም እትሕግዙን ስለምንታይን ክፈልጥ ይደሊ። ምስጢር ክትሕዙ ትኽእሉ ዶ?
    .yes = እወ፣ ይመስለኒ
    .not-always = ኩሉ ግዜ ኣይኮነን
    .skip = ክሓልፎ

self-check-keeps-secret-not-always = ነዚ ምፍላጥ ጽቡቕ እዩ። ከምዚ ክትብሉ ትኽእሉ: « እሕግዝ እየ፣ ግን ኣይዛረብን። » እዚ ንኹሉ ሰብ ይሕሉ፣ ንዓኹም'ውን።

# $contact says how to reach a person.
self-check-over = ወዲእና፣ የቐንየልና። ፍጹም ሰብ የለን፣ ነጥቢ ዝህበኩም'ውን የለን። ብዛዕባ እዚ ምስ ሰብ ንምዝራብ: { $contact }
