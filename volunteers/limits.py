"""How often the public may enquire: seldom enough that nobody fills a list, or somebody's mailbox, for sport."""

from accounts.limits import Limit

FROM_AN_ADDRESS = Limit("enquiries-from-an-address", tries=6, seconds=3600)  # a library shares one
TO_A_CENTRE = Limit("enquiries-to-a-centre", tries=40, seconds=86_400)
LETTERS_TO_HER = Limit("letters-to-an-enquirer", tries=1, seconds=86_400)  # anybody can type anybody's address
