"""Pages that say more in the demonstration than a new site can: data only. All others are the founding ones."""

from typing import Any

from directory.founding_words import paragraph

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
                    "Or help without meeting families: as a trustee, or in the office.",
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
            paragraph("Send us an enquiry, ring us or come in. We find a time for a first talk within a week."),
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
}
