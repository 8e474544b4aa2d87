### Follow-up: a week later.

did-it-help =
    ቅድሚ ሰሙን ከምዚ ሓቲትኩም ነይርኩም:
    « { $question } »

    እቲ መልሲ ጠቒሙኩም ዶ?
    .yes = እወ
    .a-little = ቁሩብ
    .not-really = ብዙሕ ኣይጠቐመንን

# $asker is a name or a tree's, $outcome what they said.
what-came-of-it =
    { $outcome ->
        [yes] ን{ $asker } መልስኹም ቅድሚ ሰሙን በጺሕዎም፣ ከምዚ ይብሉ: እወ፣ ጠቒሙኒ። የቐንየልና!
        [a-little] ን{ $asker } መልስኹም ቅድሚ ሰሙን በጺሕዎም፣ ከምዚ ይብሉ: ቁሩብ ጠቒሙኒ። የቐንየልና!
       *[not-really] { $asker } መልስኹም ኣንቢቦም፣ ገና ይደልዩ ኣለዉ። ናትኩም ጌጋ ኣይኮነን: ናይ ነፍሲ ወከፍ ሰብ መገዲ ፍሉይ እዩ። ግዜኹም ስለ ዝሃብኩም የቐንየልና።
    }

glad-it-helped = ስለ ዝነገርኩምና የቐንየልና። እቲ ዝመለሰ ሰብ ነዚ ክፈልጥ ክሕጐስ እዩ።

ask-someone-else =
    ስለ ግሉጽነትኩም የቐንየልና። ንኻልእ ሰብ ክንሓትት ትደልዩ ዶ?
    .yes = እወ
    .no = ኣይፋልን
