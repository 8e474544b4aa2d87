### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } ናብቲ ፕሮግራም ክኣትዉ ይደልዩ። ትሰማምዑ ዶ?
    .yes = እወ፣ ይእተዉ
    .no = ገና ኣይፋልን

# $newcomer is their name.
have-you-met =
    ምስ { $newcomer } ተራኺብኩም ዶ? ካብኡ ሓገዝቲ ብተመኩሮ'ውን ንሕቶታቶም ክምልሱ ይኽእሉ።
    .yes = እወ፣ ተራኺብና
    .no = ገና ኣይፋልን

# $peers is yes where helpers may answer them.
newcomer-admitted =
    { $peers ->
        [yes] ተመዝጊቡ: ካብ ሕጂ { $newcomer } ንሓገዝቲ ብተመኩሮ ክሓቱ ይኽእሉ።
       *[no] ተመዝጊቡ። ን{ $newcomer } ግን ኩሉ ግዜ ኣማኸርቲ እዮም ዝምልሱ: 18 ዓመት ምምልኦም ርግጸኛ ኣይኮነን።
    }

newcomer-not-admitted = ሕራይ። ንሕጂ ምስ { $newcomer } ዝዛረቡ ኣማኸርቲ ጥራይ እዮም።

# $by is the colleague who was quicker.
newcomer-was-admitted = ድሮ ተፈጺሙ እዩ: { $by } ን{ $newcomer } ተቐቢሎምዎም ኣለዉ። እትገብርዎ ነገር የብልኩምን።

# $question is what they asked the team.
ask-helpers-too =
    ንኣማኸርቲ ከምዚ ሓቲትኩም ነይርኩም:
    « { $question } »
    ሓገዝቲ ብተመኩሮ'ውን ከንብብዋ ትደልዩ ዶ? ስምኩም ኣይርእዩን።
    .yes = እወ፣ ይሓተቱ
    .no = ኣይፋልን፣ ኣማኸርቲ ጥራይ

team-keeps-it = ሕራይ: እዛ ሕቶ ኣብ ኣማኸርቲ ትጸንሕ፣ ንሶም ክምልሱልኩም እዮም።
