"""The demonstration's pages of words: data only. What is said of public services was checked (design, domain 4.2)."""

from typing import Any

Block = tuple[str, Any]


def paragraph(words: str) -> Block:
    """A paragraph as the editor stores it."""
    return "paragraph", f"<p>{words}</p>"


PLAIN_PAGES: dict[str, dict[str, Any]] = {
    "volunteer": {
        "title": "Volunteer with us",
        "lead": "You are a parent, or you were one for long enough to remember. Two hours a week change a lot.",
        "body": [
            ("heading", "What you would do"),
            (
                "points",
                [
                    "Visit one family at home, once a week, for as long as both of you like it.",
                    "Or make tea, set out toys and talk to people in a group at the centre.",
                    "Listen. You do not have to know the answers. We do that part.",
                ],
            ),
            ("heading", "What you get"),
            (
                "points",
                [
                    "A short course before you start, and somebody to ring whenever you are out.",
                    "Your DBS check, paid by us, and your bus fare.",
                    "Company: volunteers meet every month.",
                ],
            ),
            ("heading", "What we ask"),
            paragraph(
                "Two hours a week, for at least half a year. We talk with you first, ask two people who "
                "know you, and do "
                "a DBS check before you meet families alone. A mistake long ago does not always stop you. Talk to us."
            ),
            ("heading", "Start here"),
            paragraph("Ring us or come in. We find a time for a first talk within a week."),
            ("contact", None),
        ],
    },
    "refer": {
        "title": "Refer a family",
        "lead": "For health visitors, schools, doctors and anybody else who works with families.",
        "body": [
            (
                "call_out",
                {"title": "Is a child in danger now?", "words": "Call 999. A referral to us is not fast enough."},
            ),
            ("heading", "How to refer"),
            paragraph("Ask the parent first. Then ring us. It takes ten minutes, and we write it down together."),
            (
                "points",
                [
                    "Who the family is, where they live and how to reach them.",
                    "What is going well, and what worries you.",
                    "What the parent said when you asked, and whether an interpreter is needed.",
                ],
            ),
            ("heading", "What happens then"),
            (
                "points",
                [
                    "We decide within one working day, and tell you.",
                    "We meet the family within seven working days.",
                    "You and the parent hear what we agreed within three working days after that.",
                ],
            ),
            paragraph("You will hear what became of your referral. You will not hear what the family told us."),
            ("contact", None),
        ],
    },
    "worried": {
        "title": "Worried about a child?",
        "lead": "You do not have to be sure. Tell somebody today.",
        "body": [
            (
                "call_out",
                {
                    "title": "In danger now? Call 999.",
                    "words": "Ask for the police. Stay on the line. Do not put yourself in danger.",
                },
            ),
            ("heading", "In Jersey"),
            paragraph(
                "Ring the Children and Families Hub: <b>01534 519000</b>. It is open on Monday to Thursday "
                "from 8:30am "
                "to 5pm, and on Friday from 8:30am to 4:30pm."
            ),
            ("heading", "In England"),
            paragraph("Ring the children’s services of your council and say that you are worried about a child."),
            ("heading", "If the worry is about one of us"),
            paragraph(
                "Ring the centre and ask for the manager. You can also ring the Hub or your council straight away."
            ),
            paragraph(
                "You will be asked what you saw or heard, and when. You can ask that your name is not passed on."
            ),
            ("contact", None),
        ],
    },
    "privacy": {
        "title": "How we use what you tell us",
        "lead": "What you tell us is yours. Here is what we keep, why, and who can see it.",
        "body": [
            ("heading", "When you only look at this site"),
            paragraph(
                "We do not count you, follow you or share anything with other companies. The site sets two "
                "small cookies. "
                "One keeps forms safe. One remembers your language, if you choose one."
            ),
            paragraph("“Can I use the centre?” answers at once. What you type there is not kept."),
            ("heading", "When you register"),
            (
                "points",
                [
                    "We keep names, birthdays, your address and how to reach you, because we must know who "
                    "may use the centre.",
                    "We ask more when you want help: about health, money or home. You can say no to any question.",
                    "We keep a note of each time you come.",
                ],
            ),
            ("heading", "Who can see it"),
            (
                "points",
                [
                    "The staff of your centre. Each time somebody opens your record, that is written down.",
                    "A volunteer sees only what she needs to visit you.",
                    "The people who pay for the centre see numbers. Never a name.",
                    "Nobody else, unless you agree, or somebody may be in danger, or the law says that we must.",
                ],
            ),
            ("heading", "Your rights"),
            paragraph(
                "You can see what we hold, have it put right, and ask us to delete it. Ask any of us. We "
                "answer within "
                "four weeks. If you are not happy with the answer, you can go to the Information Commissioner."
            ),
            ("contact", None),
        ],
    },
    "accessibility": {
        "title": "Accessibility of this site",
        "lead": "This site is meant for everybody. Tell us where it is not, and we will mend it.",
        "body": [
            ("heading", "What you can do"),
            (
                "points",
                [
                    "Use it with the keyboard alone, with a screen reader, or with your voice.",
                    "Make the words four times as large without scrolling sideways.",
                    "Use it in the dark: it follows the setting of your phone or computer.",
                    "Use it without JavaScript.",
                ],
            ),
            ("heading", "How well it does"),
            paragraph(
                "We aim at WCAG 2.2, level AA. We check every kind of page with axe, by hand with the "
                "keyboard, and at "
                "320 pixels. Nobody from outside has audited it yet."
            ),
            ("heading", "What we know is missing"),
            (
                "points",
                [
                    "Not every page is in every language. Where one is missing, the page says so.",
                    "There are no leaflets in British Sign Language yet.",
                ],
            ),
            ("heading", "Another way to get it"),
            paragraph("Ask us for large print, for a reading aloud, or for somebody who explains it in your language."),
            ("contact", None),
        ],
    },
}
