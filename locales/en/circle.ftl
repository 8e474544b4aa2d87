### Circle: whoever's way here is done may stay in sight, at a lighter rhythm.

# $was says what they were here.
stay-in-circle =
    { $was ->
        [helper] Thank you for all you have given! Would you like to stay in the circle? One update a month, and invitations: shared meals, meetings of peer helpers old and new. No more questions.
       *[newcomer] You have come a long way here, well done! Would you like to stay in the circle? One update a month, and invitations to shared meals. No more offers. You can always ask your questions.
    }
    .circle = Yes, in the circle
    .only-answers = My answers, no more
    .as-now = As it is now

in-the-circle = Welcome to the circle! We write to you less. To change it, write: updates

stays-as-it-is = All right, nothing changes. To change it later, write: updates
