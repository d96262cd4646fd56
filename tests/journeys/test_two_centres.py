"""A family of two centres: the question of another centre is answered on a phone, then the family moves on."""

from collections.abc import Callable

from tests.journeys.walking import DESK, Walker

SOPHIE, PAUL = "coordinator@samphire.example", "manager@samphire.example"


def test_a_record_is_shared_with_another_centre_and_the_family_moves_to_a_third(walk: Callable[..., Walker]) -> None:
    sophie = walk(javascript=False)
    sophie.sign_in(SOPHIE)
    sophie.go("/staff/")
    sophie.follow("First Tower asks whether the Caldeira family is yours")
    assert sophie.says("Lurdes said yes on")
    sophie.choose("Is it the same family?", "Yes, it is the same family. Share our record")
    sophie.press("Send the answer")
    assert sophie.heading() == "Caldeira family"
    assert sophie.says("First Tower asked whether this family is yours. Answered")

    paul = walk(width=DESK)
    paul.sign_in(PAUL)
    paul.go(sophie.page.url.removeprefix(sophie.site))
    assert paul.region("First Tower: Can use the centre").get_by_text("Registered since").count() == 1
    paul.follow("Another centre")
    paul.follow("Northfield Family Hub")
    assert paul.says("School Road is outside the Northfield Family Hub area")
    moves = "No, they move. The registration at Samarès ends the day before"
    paul.choose("Do they go on using the centre they use now?", moves)
    paul.fill(why="They stay with her sister there.")
    paul.press("Save the registration")
    assert paul.says("Moved to Northfield Family Hub")
    assert paul.region("Northfield Family Hub: Can use the centre").get_by_text("Registered since").count() == 1
