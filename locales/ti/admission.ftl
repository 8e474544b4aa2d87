### Admission: who waits for a counsellor's yes.

# $newcomer is their name.
newcomer-asks-to-join =
    { $newcomer } ናብቲ ፕሮግራም ክኣትዉ ይደልዩ። ትሰማምዑ ዶ?
    .yes = እወ፣ ይእተዉ
    .no = ገና ኣይፋልን

newcomer-admitted = ተፈጺሙ: ካብ ሕጂ { $newcomer } ንሓገዝቲ ብተመኩሮ ክሓቱ ይኽእሉ።

newcomer-not-admitted = ሕራይ። ክሳብ ሽዑ ኣማኻሪ ን{ $newcomer } ይምልሱሎም።

# $by is the colleague who was quicker.
newcomer-was-admitted = ድሮ ተፈጺሙ እዩ: { $by } ን{ $newcomer } ተቐቢሎምዎም ኣለዉ። እትገብርዎ ነገር የብልኩምን።
