### Lost phone: it is closed, and its owner comes back from another one.

# $who is the person.
phone-is-lost =
    ተሌፎን { $who } ጠፊኡ ወይ ተሰሪቑ ድዩ? ብቕጽበት ክዕጾ እዩ። ዝድምሰስ ነገር የለን: ብሓደ ኮድ ካብ ካልእ ተሌፎን ክምለሱ ይኽእሉ።
    .yes = እወ፣ ይዓጾ
    .no = ኣይፋልን

# $days is how long the code is good; $code is typed on the other phone.
phone-is-closed =
    ተዓጽዩ። ነዚ ኮድ ን{ $who } ብቓል ጥራይ ንገርዎም፣ ንኻልእ ሰብ ኣይትንገሩ። ሓንሳብ ጥራይ ይሰርሕ፣ ኣብ ውሽጢ { $days } መዓልታት። ካብ ካልእ ተሌፎን ይጽሓፉልና:
    { $code }

# On the phone that was lost, or is said to be.
phone-was-closed = እዚ ተሌፎን ድሕሪ ሕጂ ነዚ ፕሮግራም ኣይከፍትን: ሓደ ሰብ ጠፊኡ ኢሉ። ጌጋ እንተኾይኑ፣ ምስ ኣማኻሪኹም ተዛረቡ።

back-with-everything = ተመሊስኩም ኣለኹም፣ ናትኩም ኩሉ ኣብዚ ኣሎ። ኣብዚ መንጎ ዝመጸ መልእኽትታት ሕጂ ይመጽእ።
