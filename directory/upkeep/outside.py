"""Whether a network address lies outside, in the public internet: only there do we look at links."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

TRANSLATED = IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address on a machine that speaks IPv6 alone


def is_outside(address: str) -> bool:
    """Public, and not this machine, its network, everybody at once, or kept for later. What cannot be read is not."""
    try:
        meant = _meant(ip_address(address))
    except ValueError:
        return False
    kept_back = (
        meant.is_private or meant.is_loopback or meant.is_link_local or meant.is_multicast or meant.is_reserved
        or meant.is_unspecified or getattr(meant, "is_site_local", False)
    )  # fmt: skip
    return meant.is_global and not kept_back


def _meant(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that some IPv6 addresses only wrap: there the packets would go."""
    if isinstance(address, IPv4Address):
        return address
    if address in TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address
