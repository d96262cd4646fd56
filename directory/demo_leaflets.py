"""The demonstration's leaflets: data only. What is said of health and nursery was checked (design, domain 5, 6)."""

from typing import Any

from directory.founding_words import paragraph

LEAFLETS: dict[str, dict[str, Any]] = {
    "what-to-expect": {
        "title": "What to expect from the centre",
        "lead": "What we do, who you will meet, and what we promise you.",
        "version": 2,
        "body": [
            ("heading", "Come as you are"),
            paragraph(
                "The centre is for families with a child under five. It is free. You do not need a letter "
                "from anybody. "
                "You do not have to talk about worries to come and play."
            ),
            ("heading", "The first time"),
            (
                "points",
                [
                    "Somebody says hello and shows you round.",
                    "We ask your name, your address and your children’s birthdays. They tell us that you "
                    "can use the centre.",
                    "We ask a few more questions. You can say no to any of them.",
                    "Then there is tea, and there are toys.",
                ],
            ),
            ("heading", "What you can find here"),
            (
                "points",
                [
                    "Play groups on most days, and a quiet hour for children who find noise hard.",
                    "A health visitor, to weigh your baby and answer questions.",
                    "Small groups for children who are slow to talk.",
                    "Help with forms, nursery places and money.",
                    "A volunteer who visits you at home, if you would like company.",
                ],
            ),
            ("heading", "If your child needs extra help"),
            paragraph(
                "You know your child best, so we listen first. Then we make a plan with you, and you get a copy. "
                "We ask you before we talk to anybody else. We only do it without asking when somebody may "
                "be in danger."
            ),
            ("heading", "A visit at home"),
            paragraph(
                "A volunteer is a parent too. We have trained her and checked her. You choose the day and the time. "
                "She comes to see you, not your house."
            ),
            ("heading", "What we promise"),
            (
                "points",
                [
                    "Within one working day we tell you whether we can help.",
                    "We find somebody who speaks your language when you need it.",
                    "We keep safe what you tell us, and you can read it.",
                    "When we get something wrong, tell us. We will say what we do about it.",
                ],
            ),
            ("heading", "What we ask of you"),
            (
                "points",
                [
                    "Stay with your child in the groups.",
                    "Tell us when you cannot come to something you have booked.",
                    "Take no pictures of other people’s children.",
                ],
            ),
            ("call_out", {"title": "Is somebody in danger?", "words": "Call 999. Then ring us."}),
            ("contact", None),
        ],
    },
    "having-a-baby": {
        "title": "Having a baby: what happens when",
        "lead": "Six times when somebody looks at how you and your baby are doing. All of them are free.",
        "version": 1,
        "body": [
            ("heading", "Before the birth"),
            paragraph("Your midwife sees you at the surgery or here. A health visitor comes to meet you, too."),
            ("heading", "After the birth"),
            (
                "points",
                [
                    "In the first two weeks: a health visitor comes to your home.",
                    "At six to eight weeks: your doctor looks at your baby, and asks how you are.",
                    "At eight weeks: the first injections, at the doctor’s surgery. You get a letter.",
                    "At about one year: a health visitor looks at how your child moves, plays and talks.",
                    "At two to two and a half: the same again, before nursery.",
                ],
            ),
            paragraph(
                "Was your baby born early? Then most checks count from the day your baby was due. Injections do not."
            ),
            ("heading", "Did you miss one?"),
            paragraph("It is not too late. Ring us, and we will find a day with you."),
            ("contact", None),
        ],
    },
    "extra-help": {
        "title": "If your child may need extra help",
        "lead": "Children grow at their own speed. When something worries you, ask early. Nobody will laugh.",
        "version": 1,
        "body": [
            ("heading", "Who to ask"),
            (
                "points",
                [
                    "Your health visitor, about talking, walking, sleeping, eating and hearing.",
                    "Your doctor, when your child is ill, in pain, or can no longer do something.",
                    "Us, when you do not know who to ask.",
                ],
            ),
            ("heading", "What helps now"),
            (
                "points",
                [
                    "Get down on the floor, and follow what your child looks at.",
                    "Say less, and wait longer for an answer.",
                    "Use signs and pictures with words. They do not stop a child talking.",
                    "Speak the language you speak best.",
                ],
            ),
            ("heading", "Here at the centre"),
            paragraph(
                "Little talkers is a small group for children who are slow to talk. Quiet hour is for "
                "children who find "
                "noise hard. You need no letter for either."
            ),
            ("contact", None),
        ],
    },
    "someone-to-talk-to": {
        "title": "Someone to talk to",
        "lead": "Being at home with small children can be lonely. You can have company.",
        "version": 1,
        "body": [
            paragraph(
                "A volunteer can visit you each week. She has children too. She has time, and she is not in "
                "a hurry to go."
            ),
            ("heading", "What she does"),
            (
                "points",
                [
                    "Plays with the children while you have a shower, or sits with you while they play.",
                    "Comes with you to a group, a clinic or the library.",
                    "Keeps to herself what you say. She only tells us when somebody may be in danger.",
                ],
            ),
            ("heading", "How it starts"),
            paragraph(
                "Tell any of us that you would like it. We come with her the first time. If it does not "
                "fit, say so, and we look again."
            ),
            (
                "call_out",
                {
                    "title": "Do you think of hurting yourself?",
                    "words": "Ring your doctor today. Call 999 when it cannot wait. It will pass, and you "
                    "do not have to carry it alone.",
                },
            ),
            ("contact", None),
        ],
    },
    "nursery-and-money": {
        "title": "Nursery and money",
        "lead": "There is help with the cost of nursery. Rules change, so ask us before you decide.",
        "version": 1,
        "body": [
            ("heading", "In Jersey"),
            (
                "points",
                [
                    "In the school year in which your child turns four, up to 30 hours of nursery a week "
                    "are free in term time. All children get this.",
                    "For ages two and three there is help with the cost. You pay first, and claim some of it back.",
                    "With Income Support you may get more help with child care.",
                ],
            ),
            ("heading", "In England"),
            (
                "points",
                [
                    "All children get 15 hours a week in term time, from the term after they turn three.",
                    "Working parents can get 30 hours a week, from the term after the child is nine months old.",
                ],
            ),
            ("heading", "We fill in the form with you"),
            paragraph("Bring your child’s birth certificate, and your last letter about benefits if you have one."),
            ("contact", None),
        ],
    },
}
