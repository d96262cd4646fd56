"""How often visitors may tell us something: seldom enough that nobody fills the editors' list for sport."""

from accounts.limits import Limit

FROM_AN_ADDRESS = Limit("suggestions-from-an-address", tries=6, seconds=3600)  # a library shares one
ABOUT_A_LISTING = Limit("suggestions-about-a-listing", tries=20, seconds=86_400)
