"""Links are looked at in the public internet only."""

import pytest

from directory.upkeep.outside import is_outside


@pytest.mark.parametrize(
    ("address", "outside"),
    [
        ("93.184.216.34", True),
        ("8.8.8.8", True),
        ("2606:4700::6810:84e5", True),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::808:808", True),  # 8.8.8.8, for a machine that speaks IPv6 alone
        ("127.0.0.1", False),
        ("127.8.9.10", False),
        ("::1", False),
        ("0.0.0.0", False),  # noqa: S104
        ("::", False),
        ("10.0.0.1", False),
        ("172.16.0.1", False),
        ("172.31.255.255", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),  # a provider’s own network
        ("169.254.169.254", False),  # where a cloud tells its secrets
        ("fe80::1", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("fd12:3456::1", False),
        ("fec0::1", False),
        ("224.0.0.1", False),
        ("ff02::1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("192.0.2.1", False),  # for books
        ("198.18.0.1", False),
        ("2001:db8::1", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:127.0.0.1", False),
        ("::10.0.0.1", False),
        ("64:ff9b::a00:1", False),  # 10.0.0.1 behind a translator
        ("64:ff9b:1::a00:1", False),
        ("2002:a00:1::1", False),  # 10.0.0.1 in a tunnel
        ("2001:0:a00:1::1", False),
        ("localhost", False),
        ("", False),
    ],
)
def test_only_public_network_addresses_are_outside(address: str, outside: bool) -> None:
    assert is_outside(address) == outside
