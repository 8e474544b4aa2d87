### Practice: three invented messages before the first real question.

practice =
    Before the first real question: three invented messages, to practise. Two minutes. Nobody judges you.
    .start = Practise
    .skip = Skip

# Some days later, to whoever did neither.
practice-waits =
    Before your first question, there is a short exercise: three invented messages. You can also skip it. After that, questions can come.
    .start = Practise
    .skip = Skip

practice-path =
    Invented message, 1 of 3:
    “Before, I did sewing. Here, I would like to work in a kitchen. Is it possible?”

    What do you answer? Choose, or write your own words.
    .lived = I started with an internship, 2021
    .must = You must do a CAP (diploma).
    .easy = Yes, it is easy!
    .skip = Stop the exercise

practice-path-lived = Yes. You say how it was for you, and in which year. The person can compare, and choose for themselves.

practice-path-must = You want to help. But their path is their own. Better say how it was for you, and the year: “In 2021, I started with an internship.”

practice-path-easy = That is kind. But if it is hard later, the person thinks it is their fault. Say also what was hard for you, and what helped you move forward.

practice-path-own = Thank you. Nobody keeps or reads your words. What almost always works: say how it was for you, and the year. Not what the other person must do.

practice-papers =
    Invented message, 2 of 3:
    “My residence permit ends in March. Will I lose my benefits?”

    What do you answer? Choose, or write your own words.
    .counsellor = This is for a counsellor.
    .sure = No, you keep everything.
    .lived = I kept my benefits.
    .skip = Stop the exercise

practice-papers-counsellor = Yes. Papers, benefits, laws: the rules change, and every case is different. Below each question, there is “For a counsellor”. One touch, and it is done.

practice-papers-sure = You want to calm them. But the rules change, and a mistake can cost a lot. Papers, benefits, laws: touch “For a counsellor”.

practice-papers-lived = That is honest. But with papers and benefits, every case is different, and the rules change. Here, touch “For a counsellor”.

practice-papers-own = Thank you. Good to know: papers, benefits and laws are for counsellors. Touch “For a counsellor”: the person gets a safe answer.

practice-heavy =
    Invented message, 3 of 3:
    “I can’t sleep any more. I think all the time of my family who stayed there. I cry.”

    What do you answer? Choose, or write your own words.
    .counsellor = I ask a counsellor.
    .always = Write to me day and night.
    .own-story = Me too, here is my story.
    .skip = Stop the exercise

practice-heavy-counsellor = Yes. Nobody has to carry this without help. One touch on “For a counsellor”, and someone whose job it is writes to the person.

practice-heavy-always = You have a big heart. But nobody can be there day and night, and you have your own life. Touch “For a counsellor”: this is helping too.

practice-heavy-own-story = Sometimes this brings people closer. But going back to your story can hurt, the other person and you. You don’t have to. Touch “For a counsellor”: this is helping too.

practice-heavy-own = Thank you. When it is too heavy, you don’t have to carry it. Touch “For a counsellor”: this is helping too.

practice-over = Thank you! From now on, real questions can come to you. To practise again or tell us about yourself, write: profile
