### Answering a poll: one tap, then words, if one wants.

# $question is what is asked, $note says who will know what was answered.
poll-choose =
    ርእይቶኹም ኣገዳሲ እዩ፦
    { $question }

    { $note }

poll-write =
    ርእይቶኹም ኣገዳሲ እዩ፦
    { $question }

    { $note }
    .skip = ምሕላፍ

poll-is-anonymous = ብዘይ ስም፦ እንታይ ከም ዝመለስኩም ዝፈልጥ የለን። ስለዚ ዝተዋህበ መልሲ ደጊም ኣይቅየርን።

# $until is when it ends.
poll-is-named = ጋንታ ስምኩም ምስ መልስኹም ትርኢ። ክትቅይርዎ ትኽእሉ ክሳብ፦ { $until }

poll-asked-again = ገና ኣይመለስኩምን። ሓንሳብ ጥራይ ነዘኻኽረኩም።

poll-words-are-mixed = ጋንታ ቃላትኩም ብዘይ ስምኩም፣ ምስ ናይ ካልኦት ተሓዊሱ ተንብቦ፤ ብኣየናይ ቋንቋ ምዃኑ ትርኢ። ንዓኹም ዘፍልጥ ነገር ኣይትጽሓፉ።

# The number of this question, and of how many.
poll-question-of = ሕቶ { $number } ካብ { $of }

poll-add-words = ስለምንታይ ብቋንቋኹም ክትነግሩ ትደልዩ ዶ?

poll-answer-good = 🙂 ጽቡቕ
poll-answer-so-so = 😐 ማእከላይ
poll-answer-bad = 🙁 ሕማቕ
poll-answer-yes = እወ
poll-answer-no = ኣይፋል

poll-thanks-anonymous = የቐንየለይ! መልስኹም ብዘይ ስምኩም ተቖጺሩ። ውጽኢቱ ኣብ ናይ ሰሙን ዜናኹም ከተንብብዎ ኢኹም።

# $until is when it ends.
poll-thanks-named = የቐንየለይ! መልስኹም ንምቕያር ካልእ መልጎም ጠውቑ፣ ክሳብ፦ { $until }

poll-answer-changed = ተቐይሩ፣ የቐንየለይ።

poll-was-answered = ነዚ ሕቶ ኣቐዲምኩም መሊስኩም ኢኹም፣ የቐንየለይ። ብዘይ ስም መልሲ ኣይቅየርን።

poll-is-over = እዚ መሕተት ተወዲኡ፣ ደጊም መልሲ ኣይንቕበልን። ዝኾነ ኮይኑ የቐንየለይ! ንጋንታ ንምንጋር ጽሓፉ፦ ሜኑ

# A number or word that could answer two questions, one of which is secret: that one is shown again alone.
answer-it-alone = ነየናይ ሕቶ ትምልሱ ከም ዘለኹም ኣይፈለጥኩን። እዚ ሕቶ እንደገና፣ ቅድም ንዕኡ መልሱ፦

## The questions of the ready-made series.

poll-set-newcomers-1 = ኣብ ፕሮግራም ከመይ ኣለኹም?
poll-set-newcomers-2 = ሕቶ ምስ ዝህልወኩም ንመን ከም እትሓቱ ትፈልጡ ዶ?
poll-set-newcomers-3 = እንታይ ይጎድለኩም፣ ወይ እንታይ ይሕግዘኩም?

poll-set-helpers-1 = ከም ሓጋዚ ብተመኩሮ ከመይ ኣለኹም?
poll-set-helpers-2 = ካባኹም ብዙሕ ንሓትት ዶ?
poll-set-helpers-3 = ጽቡቕ ንምሕጋዝ እንታይ የድልየኩም?

poll-set-partners-1 = ምስ ሰባት ፕሮግራም ዘሎ ርክብ ከመይ ይኸይድ?
poll-set-partners-2 = ቅድሚ ምርኻብ ሰብ እኹል ትፈልጡ ዶ?
poll-set-partners-3 = እንታይ ከነመሓይሽ ኣሎና?

poll-set-team-1 = ስራሕ ኣብ ጋንታ ከመይ ይኸይድ?
poll-set-team-2 = ንነፍሲ ወከፍ ሰብ እኹል ግዜ ኣለኩም ዶ?
poll-set-team-3 = ቅድም እንታይ ክንቅይር ኣሎና?

poll-set-after-session-1 = ኣኼባ ከመይ ነበረ?
poll-set-after-session-2 = ዝጠቅመኩም ነገር ተማሂርኩም ዶ?
poll-set-after-session-3 = ንዝመጽእ ግዜ ብዛዕባ እንታይ ክትዘራረቡ ትደልዩ?

poll-set-at-the-end-1 = ብምሉኡ ፕሮግራም ንዓኹም ከመይ ነበረ?
poll-set-at-the-end-2 = ካብ መጀመርታ ንዕላማኹም ቀሪብኩም ዶ?
poll-set-at-the-end-3 = ኣብ ፕሮግራም ብርግጽ ዝሓገዘኩም ሰብ ኣሎ ዶ?
poll-set-at-the-end-4 = እንታይ ክንዕቅብ፣ እንታይ ክንቅይር ኣሎና?
