"""The lists of words a new directory begins with: data only. Their names in other languages: starter_names.py.

The first six categories and what is under them are those of the family hubs in England (Department for Education);
the others, needs, funding and audiences are ours. esd addresses stay empty until an editor has looked them up.
"""

from typing import NamedTuple


class Word(NamedTuple):
    """One term: its short name, how families read it, and what it means."""

    code: str
    name: str
    means: str


class WordList(NamedTuple):
    """A list, with its terms by the one they are under; under none are the terms of a list with one level."""

    name: str
    sorts_by: str
    terms: dict[Word | None, list[Word]]


_ACTIVITIES = [
    Word("activities", "Things to do", "Outings, workshops and events for families."),
    Word("before-and-after-school-clubs", "Before and after school clubs", "Clubs before and after the school day."),
    Word("holiday-clubs", "Holiday clubs", "Care, play and trips while schools are closed."),
    Word("music-arts-and-dance", "Music, arts and dance", "Singing, painting, dancing and acting for children."),
    Word("parent-baby-and-toddler-groups", "Parent, baby and toddler groups", "Come with your child, play and meet."),
    Word("pre-school-playgroup", "Playgroups before school", "Children of two to four play without their parents."),
    Word("sports-and-recreation", "Sport and swimming", "Swimming, ball games and gym for children and families."),
]
_FAMILY = [
    Word("bullying", "Bullying", "Help when a child is hurt or threatened by others, also on the telephone."),
    Word("debt-and-welfare-advice", "Debts and your rights", "Advice when bills cannot be paid."),
    Word("domestic-abuse", "Abuse at home", "A safe place and advice when somebody at home hurts or controls you."),
    Word("targeted-family-support", "Closer help for a family", "One worker who helps with several worries at once."),
    Word("money-benefits-and-housing", "Money, benefits and housing", "Benefits, rent and a place to live."),
    Word("parenting-support", "Being a parent", "Courses and talks about sleep, temper, food and play."),
    Word("reducing-parental-conflict", "Parents who argue", "Help for couples whose rows worry the children."),
    Word("separated-parents", "Parents who part", "Help for parents who part or live apart."),
    Word("stopping-smoking", "Stopping smoking", "Help for parents who want to stop smoking or vaping."),
    Word("drugs-and-alcohol", "Drink and drugs", "Help for families in which somebody drinks or takes drugs."),
    Word("targeted-youth-support", "Closer help for young people", "A worker for a young person who struggles."),
    Word("youth-justice", "Young people and the law", "Help for young people in trouble with the police."),
]
_HEALTH = [
    Word("hearing-and-sight", "Hearing and eye tests", "Tests of hearing and eyes for children."),
    Word("mental-health", "Minds and feelings", "Help with sadness, worry and strong feelings, for all ages."),
    Word("nutrition-and-weight", "Food and weight", "What to eat, cooking, and a healthy weight."),
    Word("oral-health", "Teeth", "Dentists for children, and how to keep teeth healthy."),
    Word("public-health", "Staying well", "Vaccinations and other care that keeps everybody well."),
]
_EARLY_YEARS = [
    Word("birth-registration", "Registering a birth", "Where and how the birth of a baby is registered."),
    Word("early-language", "Early talking and learning", "Rhymes, books and play that help small children talk."),
    Word("health-visiting", "Health visitors", "Nurses who look after babies, small children and their parents."),
    Word("infant-feeding", "Feeding a baby", "Help with breastfeeding, bottles and first foods."),
    Word("midwife-and-maternity", "Midwives and birth", "Care before, during and after a birth."),
    Word("perinatal-mental-health", "Feelings around a birth", "Help for parents who feel low before or after birth."),
]
_SEND = [
    Word("send-autism", "Autistic children", "Groups and advice for autistic children and their families."),
    Word("breaks-and-respite", "Short breaks (respite)", "Somebody looks after your child while you rest."),
    Word("send-early-years", "Extra help before school", "Help for small children who learn more slowly."),
    Word("groups-for-parents-of-send", "Groups for parents of children with SEND", "Parents meet who know how it is."),
    Word("send-hearing", "Children who hear little or nothing", "Teachers, signing and equipment."),
    Word("send-learning", "Children who find learning hard", "Help for children with a learning disability."),
    Word("send-deafblind", "Children who hear and see little", "Help where both hearing and sight are weak."),
    Word("send-other", "Other difficulties and disabilities", "Help that fits under no other heading."),
    Word("send-physical", "Children with a physical disability", "Movement, equipment and places to play."),
    Word("send-feelings", "Behaviour, feelings and making friends", "Help for children overwhelmed by feelings."),
    Word("send-speech", "Speech, language and being understood", "Therapists and groups for talking and signing."),
    Word("send-sight", "Children who see little or nothing", "Teachers, touch and sound, and equipment."),
]
_TRANSPORT = [Word("community-transport", "Lifts and community buses", "Rides for those who cannot use the bus.")]
_CHILDCARE = [
    Word("nursery", "Nurseries", "Care and learning for small children, by the day or half day."),
    Word("childminder", "Childminders", "Registered people who look after children in their own home."),
    Word("schools", "Schools and nursery classes", "Schools, their nursery classes and how to ask for a place."),
]
_SPECIALIST = [
    Word("camhs", "Child and adolescent mental health (CAMHS)", "Doctors and therapists for children’s minds."),
    Word("child-development-centre", "Child development centre", "One place where a child’s growth is looked at."),
    Word("social-services", "Social services (children)", "Social workers who keep children safe and help families."),
    Word("fostering-and-adoption", "Fostering and adoption", "Help for foster carers and families who adopt."),
]
_NEAR_HOME = [
    Word("gp", "Doctors (GPs)", "Family doctors and their surgeries."),
    Word("voluntary", "Charities and volunteers", "Help from charities, churches and neighbours."),
]

CATEGORIES: dict[Word | None, list[Word]] = {
    Word("activities-clubs-and-groups", "Activities, clubs and groups", "What children and families do."): _ACTIVITIES,
    Word("family-support", "Family support", "Help with what is hard at home."): _FAMILY,
    Word("health", "Health", "Staying well, and whom to see."): _HEALTH,
    Word("pregnancy-birth-early-years", "Pregnancy, birth and early years", "Until a child is five."): _EARLY_YEARS,
    Word("send", "Special needs and disability (SEND)", "For children who need more than others."): _SEND,
    Word("transport", "Transport", "How to get there."): _TRANSPORT,
    Word("childcare-and-school", "Nursery, childcare and school", "Care and learning by the day."): _CHILDCARE,
    Word("specialist-support", "Specialists", "People one is referred to, and how that is done."): _SPECIALIST,
    Word("help-near-home", "Doctors and charities", "The first people to ask, near home."): _NEAR_HOME,
}

NEEDS = [
    Word("need-speech", "Talking and understanding", "Speech, language and communication needs."),
    Word("need-autism", "Autism", "Autistic children, with or without a diagnosis."),
    Word("need-hearing", "Hearing", "Children who are deaf or hear little."),
    Word("need-sight", "Sight", "Children who are blind or see little."),
    Word("need-learning", "Learning disability", "Children who learn more slowly than others of their age."),
    Word("need-physical", "Physical disability", "Children who move with difficulty or use a wheelchair."),
    Word("need-feelings", "Behaviour and feelings", "Children with strong feelings, worry or restless behaviour."),
    Word("need-medical", "Medical needs", "Children with a long illness, or who need care by a nurse."),
    Word("need-eating", "Eating and sleeping", "Children who hardly eat or hardly sleep."),
    Word("need-development", "Slow to develop", "Children who do later what others do, and nobody knows why yet."),
]
FUNDING = [
    Word("nursery-education-fund", "Nursery Education Fund (Jersey)", "Paid hours in the year before school."),
    Word("hours-15", "15 hours a week (England)", "Government-funded hours at a nursery or childminder."),
    Word("hours-30", "30 hours a week (England)", "Government-funded hours for parents who work."),
    Word("tax-free-childcare", "Tax-Free Childcare (England)", "The government adds to what parents pay in."),
    Word("universal-credit-childcare", "Universal Credit childcare (England)", "Part of the cost is paid back."),
    Word("income-support", "Income Support childcare (Jersey)", "Help with the cost for families on a low income."),
    Word("personal-budget", "Short-break money", "Money for short breaks of a child with a disability."),
    Word("charity-grant", "Grants", "A charity pays part of it. Ask the people who run it."),
]
AUDIENCES = [
    Word("for-dads", "Dads", "For fathers, grandfathers and other men who look after children."),
    Word("for-young-parents", "Young parents", "For parents under 25."),
    Word("for-expecting", "Expecting a baby", "For those who expect a baby, and their partners."),
    Word("for-multiples", "Twins and more", "For families with twins, triplets or more."),
    Word("for-lone-parents", "Parents on their own", "For those who bring up children alone."),
    Word("for-grandparents", "Grandparents", "For grandparents and other relatives who look after children."),
    Word("for-foster-carers", "Foster carers", "For those who foster children."),
    Word("for-adopters", "Adoptive families", "For families who adopted a child, or will."),
    Word("for-newcomers", "New here", "For families who came from another country."),
    Word("for-professionals", "People who work with families", "For health visitors, teachers, volunteers and others."),
]

LISTS: dict[str, WordList] = {
    "category": WordList("Categories", "What a service is about.", CATEGORIES),
    "need": WordList("Needs", "Which needs of a child it knows about.", {None: NEEDS}),
    "funding": WordList("Help with the cost", "Which help with the cost of care it takes.", {None: FUNDING}),
    "audience": WordList("Who it is for", "For whom it was made, where it is not for everybody.", {None: AUDIENCES}),
}
