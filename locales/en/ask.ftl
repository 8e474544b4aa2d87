### Ask: a question, and two taps about it.

first-question =
    What do you want to ask? Write your question, or choose one below. Please don’t write your phone number, your address or your file number.
    .sample-kitchen = How can I become a cook in France?
    .sample-training = How can I find a training course if I speak little French?
    .sample-business = Do I need a diploma to open my own shop?

ask-your-question = What is your question? Write it in your language. Please don’t write your phone number, your address or your file number.

# $question is what the person just wrote, $peers is yes where helpers may read it.
ask-this =
    { $peers ->
        [yes] You wrote: “{ $question }” Do you want to ask people who have done this themselves?
       *[no] You wrote: “{ $question }” Do you want to ask a counsellor?
    }
    .yes = Yes, ask
    .counsellor = Ask a counsellor
    .no = No

# $trade and $aim are what they told of their project.
ask-as-before =
    Is it about your project ({ $trade }; goal: { $aim })? If you touch nothing, your question is sent in 10 minutes.
    .yes = Yes
    .with-obstacles = Yes, and tell my difficulties
    .other = No, something else

choose-topic =
    What is it about? If you touch nothing, your question is sent in 10 minutes.
    .kitchen = { topic-kitchen }
    .building = { topic-building }
    .care = { topic-care }
    .cleaning = { topic-cleaning }
    .transport = { topic-transport }
    .shop = { topic-shop }
    .first-job = { topic-first-job }
    .training = { topic-training }
    .other = Something else, I don’t know

choose-aim =
    Are you looking for a job, or do you want your own business? If you touch nothing, your question is sent in 10 minutes.
    .job = A job
    .business = My own business
    .training = A training course
    .unsure = I don’t know yet

# $helpers is how many people were asked.
question-sent =
    { $helpers ->
        [one] Your question is on its way. One person who has done this is reading it. They don’t see your name. We will write to you as soon as they answer.
       *[other] Your question is on its way. { $helpers } people who have done this are reading it. They don’t see your name. We will write to you as soon as one of them answers.
    }

# $helpers is how many people were asked; nothing says what it is about.
question-sent-to-anyone =
    { $helpers ->
        [one] Your question is on its way. One person who came here before you is reading it. They don’t see your name. We will write to you as soon as they answer.
       *[other] Your question is on its way. { $helpers } people who came here before you are reading it. They don’t see your name. We will write to you as soon as one of them answers.
    }

question-to-counsellor = Your question goes to a counsellor. We will write to you as soon as they answer.

nobody-fits-yet = At the moment, we have no peer helper who has done this. A counsellor will read your question. We will write to you as soon as they answer.

question-already-sent = This question has already been sent. To ask another one, write: question

not-asked = OK, nothing is sent. You can ask a question whenever you want.

contact-taken-out = To protect you, we took out a number, an address or a link. The other person does not see it.

# $language is a language's name.
wrote-in-another-language = You wrote in another language: { $language }. That is fine. To change the language of our messages, write: language
