### Announcement: what people read of an announcement, each in their language.

announcement =
    ካብ ጋንታ ናባኹም መልእኽቲ፦
    { $words }
    .original = ኦሪጂናል ምርኣይ
