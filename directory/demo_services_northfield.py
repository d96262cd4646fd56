"""The demonstration's services in Northfield, a town in England that was made up: data only."""

from directory.demo_services_shapes import Offer, in_term, monthly, once, weekly

ASK = {"self_referral": "yes"}
TARGETED = {"provision": "targeted"}

SERVICES: list[Offer] = [
    Offer("northfield-stay-and-play", "Stay and play at Northfield", "northfield-hub",
        "Toys, books and a warm drink among the children’s books.", "parent-baby-and-toddler-groups activities",
        "northfield", (weekly("MO", "10:00", "11:30"), weekly("WE", "10:00", "11:30")), (0, 59), "en pa",
        ask="Hub desk", checked=8),
    Offer("northfield-health-visitors", "Health visitors at Northfield clinic", "town-health",
        "Weigh your baby and ask what you like.", "health-visiting infant-feeding", "clinic",
        (weekly("TU", "13:00", "15:00"),), (0, 59), "en pa ur", ask="Duty health visitor", facts=ASK),
    Offer("chatterbox", "Chatterbox", "town-health", "A speech therapist plays with you and your child.",
        "send-speech early-language need-speech", "northfield", (in_term("WE", "09:30", "10:30"),), (18, 47),
        booking="book", ask="Therapists’ desk", facts=ASK),
    Offer("acorn-house", "Acorn House nursery", "acorn-house", "A nursery with hens and a vegetable garden.",
        "nursery hours-15 hours-30 tax-free-childcare universal-credit-childcare", "acorn-house",
        (weekly("MO", "07:30", "18:00"), weekly("WE", "07:30", "18:00")), (9, 59), "en pl", "book",
        (("68.00", "a day, under two"), ("59.00", "a day, from two")), ask="Nursery desk", apply=(-15, 75),
        facts=ASK),
    Offer("st-annes-playgroup", "St Anne’s playgroup", "st-annes",
        "Children of two to four play while you have three hours.", "pre-school-playgroup hours-15", "st-annes-hall",
        (in_term("TU", "09:00", "12:00"), in_term("TH", "09:00", "12:00")), (24, 59), booking="book",
        costs=(("14.00", "a morning"),), ask="Committee", checked=58),
    Offer("neighbours-table", "Neighbours’ table", "st-annes", "A cooked meal and a bag of food. Nobody asks why.",
        "money-benefits-and-housing nutrition-and-weight voluntary", "st-annes-hall",
        (weekly("FR", "16:30", "18:30"),), speaks="en pl ro", ask="Cooks", checked=16),
    Offer("punjabi-mothers", "Maa te bacche: Punjabi mothers’ group", "northfield-hub",
        "Mothers and small children, in Punjabi and Urdu.", "parent-baby-and-toddler-groups for-newcomers",
        "northfield", (weekly("WE", "13:00", "14:30"),), (0, 59), "pa ur en", ask="Hub desk", facts=ASK),
    Offer("send-morning", "SEND morning", "northfield-hub", "Parents, a teacher and a therapist around one table.",
        "groups-for-parents-of-send send-other need-learning need-autism need-sight send-sight", "northfield",
        (monthly(2, "TH", "10:00", "12:00"),), ask="SEND worker", facts=ASK, checked=24),
    Offer("new-year-fair", "Fair for families new in town", "northfield-hub",
        "Schools, doctors and clubs in one room, with interpreters.", "activities schools for-newcomers",
        "northfield", (once(45, "10:00", "14:00"),), speaks="en pl ro pa ur", ask="Hub desk"),
    Offer("fathers-saturday", "Fathers’ Saturday", "northfield-hub", "Woodwork with your children.",
        "activities for-dads", "northfield", (monthly(1, "SA", "10:00", "12:00"),), (36, 95), ask="Hub desk",
        is_draft=True, facts=TARGETED),
]  # fmt: skip
