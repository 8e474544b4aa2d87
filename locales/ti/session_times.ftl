### Times of a session: where hours differ, people say first which of some times fit them; a counsellor fixes one.

# $count is how many times are noted so far; $times shows them, each on a line.
session-times =
    { $count ->
        [0] ካብ ክልተ ክሳብ ኣርባዕተ ግዜታት ጽሓፉ፣ ነፍሲ ወከፎም ኣብ ሓደ መስመር። ንኣብነት: 14/12 18:30፣ ኣብ ዝቕጽል መስመር ድማ: ጽባሕ 10:00-12:00። ነፍሲ ወከፍ ዝጥዕሞ ክብል እዩ።
        [1] ተመዝጊቡ። እንተወሓደ ሓደ ካልእ የድሊ፣ እንተበዝሐ ኣርባዕተ:
       *[other] ክሳብ ሕጂ እዚ ተመዝጊቡ፣ እንተበዝሐ ኣርባዕተ። ካልእ ክትጽሕፉ ትኽእሉ:
    }
    { $times }
    .that-is-all = ወዲአ
    .anew = ከም ሓድሽ ጀምሩ

# $lines name each line that was not taken.
session-times-wrong =
    እዞም መስመራት ኣይተመዝገቡን፣ እቲ ካልእ ተመዝጊቡ:
    { $lines }

session-times-line = መስመር { $number }: { $why }
session-times-line-unclear = መዓልትን ሰዓትን ኣይተረድኣንን።
session-times-line-past = እዚ ግዜ ሓሊፉ።
session-times-line-no-such-day = ከምዚ ዝበለ መዓልቲ የለን።
session-times-line-no-such-hour = እዚ ሰዓት ኣብታ መዓልቲ የለን።
session-times-line-twice = እዚ ድሮ ተመዝጊቡ እዩ።
session-times-line-too-many = ኣርባዕተ ግዜታት ይኣክል።

# Beside the times themselves.
session-when-asked = መዓስ: ብሓባር ክንመርጾ ኢና (ብሰዓታት ዝወስዶ: { $length })
session-when-asked-days = መዓስ: ብሓባር ክንመርጾ ኢና (መዓልታት: { $days })
session-time-open = ሰዓት ገና ኣይተመርጸን

session-times-sent = ተላኢኹ። ብቋንቋኦም እንታይ ከም ዝጥዕሞም ዝሕተቱ ሰባት: { $count }። ብድሕሪኡ ሰዓት ትውስኑ፣ ዕድመታት ድማ ይኸዱ። መልስታት ንምርኣይ ጽሓፉ: ኣኼባታት

# $times says for each time how many can. $answered is how many answered, of $count.
session-times-page =
    ሰዓት ገና ኣይተመርጸን ({ $kind }):
    « { $what } »

    { $times }

    መልስታት: { $answered } ካብ { $count }። ንምውሳን ሓደ ሰዓት ጠውቑ።
    .anew = ካልእ ሰዓታት ኣቕርቡ
    .cancel = ሰርዝዎ
    .fine = ናብ ዝርዝር ተመለሱ

session-time-fits = { $when }: ዝጥዕሞም { $count }

session-times-really =
    { $what } ክትገብርዎ ትደልዩ ዶ?
    .yes = እወ
    .no = ኣይፋል፣ ኣይትቀይሩ

session-times-fix = { $when } ምውሳን: እዚ ሰዓት ዝጥዕሞም { $count }። ብድሕሪኡ ዕድመታት ናብ ኩሉ ይኸዱ።
session-times-anew = ካልእ ሰዓታት ምቕራብ: ናይ ቅድም መልስታት ይድምሰሱ፣ ኩሉ ድማ እንደገና ይሕተት።
session-times-cancel = እዚ ኣኼባ ምስራዝ: ሰዓት ዝመረጹ ሓደ ግዜ ይፈልጡ።

session-times-cancelled = ተሰሪዙ። ሰዓት ዝመረጹ ይፈልጡ። ካልእ ንምድላው ጽሓፉ: ኣኼባታት

session-time-fixed = ተወሲኑ: { $when }። ዕድመታት ብመዓልቲ ይኸዱ፣ ብናይ ነፍሲ ወከፍ ቋንቋ: { $count }።

session-times-passed = ዝቐረቡ ሰዓታት ሓሊፎም፣ ሓደ እኳ ኣይተወሰነን ({ $kind })። ካልእ ንምጽሓፍ «ኣኼባታት» ጽሓፉ፣ ብድሕሪኡ ኣብ ዝርዝር ጠውቕዎ።

## What those read who are asked.

session-when-fits =
    ንዓኹም ኣኼባ ይዳሎ ኣሎ ({ $kind }):
    « { $what } »

    { $details }

    መዓስ ክትመጹ ትኽእሉ? ዝጥዕመኩም ሰዓት ኩሉ ጠውቑ። ስምኩም ኣይርአን።
    .none = ሓደ እኳ ኣይጥዕመንን
    .that-is-all = ወዲአ

session-times-kept = ተመዝጊቡ፣ የቐንየልና። ሰዓት ምስ ተመርጸ ዕድመ ኣብዚ ይመጽእ። ንምቕያር ጽሓፉ: ኣኼባታት

session-times-none = ተመዝጊቡ: ካብዞም ሰዓታት ሓደ እኳ። ጸገም የለን፣ እዚ እውን ጽቡቕ ንምምራጽ ይሕግዝ። ንምቕያር ጽሓፉ: ኣኼባታት

# Beside the session, where people look for what they are invited to.
session-times-answered = መሊስኩም

session-times-closed = ሰዓት ናይዚ ኣኼባ ደጊም ኣይምረጽን። እንተተኻይዱ ዕድመ ኣብዚ ይመጽእ። ኣኼባታትኩም ንምርኣይ ጽሓፉ: ኣኼባታት

session-times-off = ሰዓት ዝመረጽኩምሉ ኣኼባ ({ $kind }) ኣይካየድን። ዝግበር የለን። ካልእ ዕድመታት ኣብዚ ክመጽእ እዩ።
