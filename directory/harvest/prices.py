"""What a service costs: cost options and words about fees of a feed as prices of ours."""

from directory.harvest.refusing import LeftOut
from directory.harvest.told import ToldPrice
from directory.harvest.values import Json, fitted, identity, line, number, rows
from directory.models.reasons import Why

MOST = 99_999
FREE, PAID = "free", "paid"  # Service.Charge
SAID_FREE = frozenset({"free", "free of charge", "no charge", "no cost", "there is no charge"})
SAID_PAID = frozenset({"costs money", "paid", "there is a charge", "a charge applies"})


def prices(service: Json, left: list[LeftOut]) -> tuple[str, tuple[ToldPrice, ...]]:
    """Free, paid or not known; and the prices."""
    found = [_price(each, left) for each in rows(service, "cost_options", left)]
    known = [each for each in found if each is not None]
    words = line(service.get("fees_description"))
    said = words.casefold().rstrip(".")
    is_plain = said in SAID_FREE | SAID_PAID
    charge = _charge(known) or (FREE if said in SAID_FREE else PAID if said in SAID_PAID else "")
    if words and not is_plain:
        known.append(ToldPrice(note=fitted(words, 200, left)))
    return charge, tuple(dict.fromkeys(each for each in known if not _says_only_free(each)))


def _charge(known: list[ToldPrice]) -> str:
    amounts = [each.amount for each in known if each.amount is not None]
    return "" if not amounts else PAID if any(amounts) else FREE


def _says_only_free(each: ToldPrice) -> bool:
    return each.amount == 0 and each.what_for.casefold() in {"", FREE} and not each.note


def _price(told: Json, left: list[LeftOut]) -> ToldPrice | None:
    amount = number(told.get("amount"), 0, MOST)
    what_for, note = line(told.get("option")), line(told.get("amount_description"))
    currency = line(told.get("currency")).upper()
    if told.get("amount") not in (None, "") and (amount is None or currency not in {"", "GBP", "£", "JEP"}):
        left.append(LeftOut(Why.PRICE, f"{line(str(told.get('amount'))[:40])} {currency[:10]}".strip()))
        amount = None
    if amount is None and not (what_for or note):
        return None
    rounded = round(amount, 2) if amount is not None else None
    return ToldPrice(identity(told.get("id")), rounded, fitted(what_for, 100, left), fitted(note, 200, left))
