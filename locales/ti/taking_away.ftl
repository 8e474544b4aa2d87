### Taking it away: all that is kept, as a page to read and a file for machines.

data-comes = ሓንሳብ ተጸበዩ: ሓበሬታኹም ነዳልዎ ኣለና። ኣብ ውሽጢ ሓንቲ ደቒቕ ናብዚ ክመጽእ እዩ።

data-is-on-its-way = ሓበሬታኹም ድሮ ይመጽእ ኣሎ። በጃኹም ሓንሳብ ተጸበዩ።

data-enough-for-today = ሎሚ ሓበሬታኹም ሰለስተ ግዜ ተቐቢልኩም። ጽባሕ ደጊምኩም ክትሓቱ ትኽእሉ።

take-away-here =
    እዚ ተሌፎን ናይ ሓባር እዩ። እቶም ፋይላት ኣብኡ ይተርፉ፣ ካልኦት ክኸፍትዎም ይኽእሉ። ናብዚ ክመጽኡኹም ትደልዩ ዶ?
    .yes = እወ፣ ናብዚ
    .no = ኣይፋልን፣ ናብዚ ኣይኮነን

data-stays-here = ሕራይ፣ ዝተላእከ ነገር የለን። ካብ ናይ በይንኹም ተሌፎን ክትሓትዎ ትኽእሉ።

# $files is links where the reader opens them by a link.
your-data =
    { $files ->
        [links] ሓበሬታኹም እንሆ: ዝንበብ ገጽን ንኻልእ ኣገልግሎት ዝኸውን ፋይልን። ነፍሲ ወከፍ ሊንክ ሓንሳብ ጥራይ ይሰርሕ፣ ንሓንቲ ሰዓት። እቶም ፋይላት ብዛዕባኹም ብዙሕ ይነግሩ: ጽቡቕ ገይርኩም ሓልውዎም።
       *[attached] ሓበሬታኹም እንሆ: ዝንበብ ገጽን ንኻልእ ኣገልግሎት ዝኸውን ፋይልን። ብዛዕባኹም ብዙሕ ይነግሩ: ጽቡቕ ገይርኩም ሓልውዎም። ካብዚ ተሌፎን ንምውጻኦም፣ ነዞም መልእኽትታት ደምስስዎም።
    }

your-data-did-not-leave = ይቕሬታ፣ ሓበሬታኹም ክለኣኽ ኣይከኣለን። ደጊምኩም ንምፍታን « ሓበሬታይ » ጽሓፉ፣ ወይ ንኣማኻሪ ሕተቱ።

file-to-read = ንዓኹም ዝንበብ ገጽ
file-for-machines = ንኻልእ ኣገልግሎት ዝኸውን ፋይል

## The page to read. Headings are short.

file-title = ሓበሬታኹም
file-introduction = እቲ ፕሮግራም ብዛዕባኹም ዝሓዞ እዚ እዩ። ነዚ ተሌፎን ካልኦት ይጥቀሙሉ እንተኾይኖም፣ ኣንቢብኩም ምስ ወዳእኩም ነዚ ገጽ ደምስስዎ።
file-rest = ካልእ ኩሉ፣ ምስ ልክዕ ዕለታቱ፣ ኣብቲ ካልእ ፋይል ኣሎ። ዝመጸኩም መልስታት ናይቶም ዝጸሓፍዎ ሰባት እዩ: ኣብቲ ኣፕ ተንብብዎ።

file-you = ንስኹም
file-reached = ከመይ ንረኽበኩም
file-agreements = እወ ዝበልኩምዎ
file-project = መደብኩም
file-obstacles = ጸገማትኩም
file-helping = ከም ሓጋዚ ብተመኩሮ ዝነገርኩምና
file-questions = ሕቶታትኩም
file-answered = ዝመለስኩምወን ሕቶታት
file-noted = ኣማኸርቲ ዝመዝገብዎ
file-words = ዝጸሓፍኩምዎ
file-media = ስእልታትኩምን መልእኽቲ ድምጽኹምን
file-deeds = ኣማኸርቲ ዝገበርዎ

deed-opened = ገጽኩም ተኸፊቱ
deed-admitted = ናብቲ ፕሮግራም ኣቲኹም
deed-not-admitted = ምቕባልኩም ንካልእ ግዜ ተመሓላሊፉ
deed-took-over = ኣማኻሪ ተመዲቦምልኩም
deed-role-changed = ግደኹም ተቐይሩ
deed-phone-lost = ዝጠፍአ ተሌፎን ተመዝጊቡ
deed-blocked = መእተዊኹም ተዓጽዩ
deed-unblocked = መእተዊኹም ከም ብሓድሽ ተኸፊቱ

## Where a file is opened by a link.

open-my-file = ፋይለይ ምውሳድ
file-opens-once = እዚ ፋይል ናትኩም እዩ። ሓንሳብ ጥራይ ክትወስድዎ (download) ትኽእሉ።
