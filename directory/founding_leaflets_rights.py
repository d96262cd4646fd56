"""A leaflet that a new site begins with, about the rights of children: for parents, in plain words; data only.

The rights are those of the United Nations Convention on the Rights of the Child: articles 2 (no discrimination), 3
(best interests), 12 (to be heard), 16 (privacy), 18 (help for parents), 19 (protection), 23 (disability), 24 (health)
and 31 (play). It was extended to Jersey in 2014; the Children (Convention Rights) (Jersey) Law is of 2022.
"""

from typing import Any

from directory.founding_words import paragraph

RIGHTS: dict[str, Any] = {
    "title": "Your child’s rights",
    "lead": "Every child has rights from the day she is born. Here is what they mean for a small child, and for you.",
    "body": [
        ("heading", "Where they come from"),
        paragraph(
            "Almost all countries of the world have signed a list of children’s rights. It is called the United "
            "Nations Convention on the Rights of the Child. It holds in Jersey and in England. Jersey has had a law "
            "about it since 2022."
        ),
        ("heading", "What your child has a right to"),
        (
            "points",
            [
                "To be well. When grown-ups decide something, they think first of what is best for the child.",
                "To be heard. A baby cries, points or turns away. That counts too.",
                "To be with her family. Parents have a right to help when they bring up a child.",
                "To play and to rest, every day.",
                "To be healthy, and to see a nurse or a doctor.",
                "To be safe. Nobody may hurt her or leave her without care.",
                "To be left in peace. What we know about her is kept safe.",
                "To be treated fairly, whatever her language, faith, colour or family.",
                "To get the help she needs to join in, when she has a disability.",
            ],
        ),
        ("heading", "What you can expect from us"),
        (
            "points",
            [
                "We get down on the floor, and look and listen before we decide.",
                "We ask you before we write about your child, and you can read it.",
                "We take no picture of her unless you say yes.",
                "We welcome every child, and find a way for each to play.",
                "When we fear that a child is not safe, we act at once.",
            ],
        ),
        ("heading", "When a right is not kept"),
        paragraph(
            "Tell any of us. Say what happened, in your own words and your own language. We write it down with you."
        ),
        paragraph(
            "You can also tell somebody who is not one of us. In Jersey there is a Children’s Commissioner, and in "
            "England too. They speak up for children and their rights. We help you find them if you like."
        ),
        ("call_out", {"title": "Is a child in danger?", "words": "Call 999. Then ring us."}),
        ("contact", None),
    ],
    "easy": [
        ("heading", "Your child has rights"),
        ("line", {"picture": "baby", "words": "Every child has rights. Babies too."}),
        ("line", {"picture": "heart", "words": "We think of what is best for your child."}),
        ("line", {"picture": "listen", "words": "Your child has a right to be heard."}),
        ("line", {"picture": "family", "words": "Your child has a right to family."}),
        ("line", {"picture": "play", "words": "Your child has a right to play."}),
        ("line", {"picture": "health", "words": "A nurse or a doctor looks after your child."}),
        ("line", {"picture": "home", "words": "Your child has a right to be safe."}),
        ("line", {"picture": "lock", "words": "We keep safe what we know about your child."}),
        ("line", {"picture": "welcome", "words": "Every child is welcome."}),
        ("heading", "Is something wrong?"),
        ("line", {"picture": "talk", "words": "Tell us. We listen."}),
        ("line", {"picture": "question", "words": "You can ask the Children’s Commissioner too."}),
        ("line", {"picture": "danger", "words": "Is a child in danger? Call 999."}),
    ],
}
