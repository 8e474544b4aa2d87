### Relay: what the asker hears while someone is looked for.

# $helper is what the helper wishes to be called, $why a sentence.
someone-took-it = { $helper } has taken your question and is preparing an answer. { $why } We will write to you as soon as the answer is there.

# $helpers is how many people were asked.
asked-someone-else =
    { $helpers ->
        [one] The person we asked before is not free. Now we are asking another person. Thank you for your patience.
       *[other] The person we asked before is not free. Now we are asking { $helpers } other people. Thank you for your patience.
    }

nobody-yet =
    { $helpers ->
        [0] Nobody has taken your question yet. It is not forgotten: we are still looking. We will write to you as soon as someone answers.
        [one] Nobody has taken your question yet. We are showing it to another person. It is not forgotten.
       *[other] Nobody has taken your question yet. We are showing it to { $helpers } other people. It is not forgotten.
    }

counsellor-takes-over = No peer helper is free for your question. A counsellor will read it and answer you.

counsellor-knows-better = Someone read your question and thinks that a counsellor can answer it better. A counsellor will read it and answer you here.

someone-else-answers = Someone else will answer you: a counsellor is reading your words. You don’t need to do anything.

# $counsellor is what the counsellor is called.
counsellor-took-it = { $counsellor }, from the programme, has taken your question and is preparing an answer.

# $contact says how to reach a person.
counsellor-closed-question = A counsellor has closed your question. Do you want to talk to them? { $contact }. You can also ask another question.

someone-else-took-it = Thank you! Someone else has taken this question. You don’t need to do anything.

claim-ended = You could not answer, and that is fine. We are offering the question to someone else. Thank you for wanting to help.

counsellor-has-it = Thank you! A counsellor is now taking care of this question. You don’t need to do anything.

question-sent-to-chosen = Your question goes first to the person whose path you read. They don’t see your name. If they cannot answer, we will ask others. We will write to you as soon as there is an answer.

# $helpers is how many people were asked instead.
chosen-not-free =
    { $helpers ->
        [one] The person you chose is not free at the moment. Another person who has done this is reading your question. They don’t see your name. We will write to you as soon as they answer.
       *[other] The person you chose is not free at the moment. { $helpers } other people who have done this are reading your question. They don’t see your name. We will write to you as soon as one of them answers.
    }

# Nobody is there now. $at is when somebody is, $day whether that is today or tomorrow.
read-at =
    { $day ->
        [today] The counsellors are not here at the moment. Someone will read your message today at { $at }.
        [tomorrow] The counsellors are not here at the moment. Someone will read your message tomorrow ({ $at }).
       *[later] The counsellors are not here at the moment. Someone will read your message: { $at }.
    }

# To whoever coordinates. $since is when it was asked.
nobody-took-it = Nobody has taken this question yet ({ $since }). Please see who can answer it. Write: waiting

# Those who fit have done what they wish to do this week.
question-waits-for-room = The people who have done this are already helping a lot this week. Your question waits until one of them has time. If that takes long, a counsellor will answer you. Either way, we will write to you.

nobody-as-you-wish = For this question, we know no peer helper as you wish. A counsellor will read it and answer you. To see or change your wishes, write: project
