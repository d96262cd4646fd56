"""The words a new site begins with: data only, true of any centre, for editors to change.

No number, promise or person of one centre stands here. What a centre's telephone is comes from its own record, by the
block "contact". What is said of public services was checked (design, domain 4.2).
"""

from typing import Any

Block = tuple[str, Any]


def paragraph(words: str) -> Block:
    """A paragraph as the editor stores it."""
    return "paragraph", f"<p>{words}</p>"


HOME: dict[str, str] = {
    "title": "Welcome",
    "welcome": "Company, help and a warm room for families with under-fives",
    "lead": "Come to play, ask a question or just sit down with a cup of tea. It is free. Nobody has to send you.",
    "search_description": "Play, company and help for families with children under five, near home and free.",
}
CENTRES = {
    "title": "Our centres",
    "lead": "Places near home for families with children under five. Each is for the families who live around it.",
}
INFORMATION = {"title": "Leaflets", "lead": "Short and plain: to read here, to print or to pass on."}
CENTRE = {"lead": "A place for families with children under five who live near it. It is free."}

# Icon, words of the link, sentence, and the slug of the page it leads to.
DOORS = [
    ("heart", "I would like to help", "Visit one family, or lend a hand at the centre", "volunteer"),
    ("letter", "I work with families", "Refer a family, and hear what became of it", "refer"),
    ("speech", "I am worried about a child", "You do not have to be sure. Tell somebody today", "worried"),
]

VOLUNTEER: dict[str, Any] = {
    "title": "Volunteer with us",
    "lead": "You are a parent, or you were one for long enough to remember. Two hours a week change a lot.",
    "body": [
        ("heading", "What you would do"),
        (
            "points",
            [
                "Visit one family at home, for as long as both of you like it.",
                "Or make tea, set out toys and talk to people in a group at the centre.",
                "Or help without meeting families: as a trustee, or in the office.",
                "Listen. You do not have to know the answers. We do that part.",
            ],
        ),
        ("heading", "What we ask"),
        paragraph(
            "About two hours a week. We talk with you first, ask people who know you, and do a DBS check before you "
            "meet families alone. A mistake long ago does not always stop you. Talk to us."
        ),
        ("heading", "What you can count on"),
        (
            "points",
            [
                "You choose the days and times that suit you.",
                "We know when you are out on a visit, and look after you until you are back.",
                "You can stop whenever you want to.",
            ],
        ),
        ("heading", "Start here"),
        paragraph("Send us an enquiry, ring us or come in. We find a time for a first talk."),
        ("contact", None),
    ],
}

REFER: dict[str, Any] = {
    "title": "Refer a family",
    "lead": "For health visitors, schools, doctors and anybody else who works with families.",
    "body": [
        ("call_out", {"title": "Is a child in danger now?", "words": "Call 999. A referral to us is not fast enough."}),
        ("heading", "How to refer"),
        paragraph("Ask the parent first. Then ring us, and we write it down together."),
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
                "We decide whether we can help, and tell you.",
                "We meet the family, and agree with them what to do.",
                "You and the parent hear what became of it.",
            ],
        ),
        paragraph("You will not hear what the family told us."),
        ("contact", None),
    ],
}

WORRIED: dict[str, Any] = {
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
            'Ring the Children and Families Hub: <a href="tel:+441534519000">01534 519000</a>. It is open on Monday to '
            "Thursday from 8:30am to 5pm, and on Friday from 8:30am to 4:30pm."
        ),
        ("heading", "In England"),
        paragraph("Ring the children’s services of your council and say that you are worried about a child."),
        ("heading", "If the worry is about one of us"),
        paragraph("Ring the centre and ask for the manager. You can also ring the Hub or your council straight away."),
        paragraph("You will be asked what you saw or heard, and when. You can ask that your name is not passed on."),
        ("contact", None),
    ],
}

PRIVACY: dict[str, Any] = {
    "title": "How we use what you tell us",
    "lead": "What you tell us is yours. Here is what we keep, why, and who can see it.",
    "body": [
        ("heading", "When you only look at this site"),
        paragraph(
            "We do not count you, follow you or share anything with other companies. The site sets two small cookies. "
            "One keeps forms safe. One remembers your language, if you choose one."
        ),
        paragraph("“Can I use the centre?” answers at once. What you type there is not kept."),
        ("heading", "When you register"),
        (
            "points",
            [
                "We keep names, birthdays, your address and how to reach you: we must know who may use the centre.",
                "We ask more when you want help: about health, money or home. You can say no to any question.",
                "We keep a note of each time you come.",
            ],
        ),
        ("heading", "When you would like to help"),
        paragraph("We keep your name and how to reach you for some months. The form says for how long."),
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
            "You can see what we hold, have it put right, and ask us to delete it. Ask any of us. We answer within "
            "four weeks. If you are not happy with the answer, you can go to the Information Commissioner."
        ),
        ("contact", None),
    ],
}

ACCESSIBILITY: dict[str, Any] = {
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
            "The site runs on Samphire, which aims at WCAG 2.2, level AA. Its makers check every kind of page with "
            "axe, by hand with the keyboard, and at 320 pixels. Nobody from outside has audited it yet."
        ),
        ("heading", "What we know is missing"),
        paragraph("Not every page is in every language. Where one is missing, the page says so."),
        ("heading", "Another way to get it"),
        paragraph("Ring us or come in. We will read it to you, or find another way that suits you."),
        ("contact", None),
    ],
}

PLAIN_PAGES: dict[str, dict[str, Any]] = {
    "volunteer": VOLUNTEER,
    "refer": REFER,
    "worried": WORRIED,
    "privacy": PRIVACY,
    "accessibility": ACCESSIBILITY,
}
