"""People who sign in, with the roles they hold."""

import factory

from accounts.models import RoleHeld, User
from centres.models import Centre

PASSWORD = "a long walk at low tide"


class UserFactory(factory.django.DjangoModelFactory[User]):
    """Somebody who can sign in; `roles=["coordinator"]` are held at `at`, or everywhere when `at` is None."""

    class Meta:
        model = User
        django_get_or_create = ("email",)
        skip_postgeneration_save = True

    name = factory.Sequence("Person {}".format)
    email = factory.LazyAttribute(lambda user: f"{user.name.lower().replace(' ', '.')}@samphire.example")

    class Params:
        coordinator = factory.Trait(name="Sophie Renouf", email="sophie@samphire.example")
        manager = factory.Trait(name="Paul Le Quesne", email="paul@samphire.example")
        volunteer = factory.Trait(name="Marie Le Brun", email="marie@samphire.example")
        commissioner = factory.Trait(name="Carol Amy", email="carol@samphire.example")

    @factory.post_generation
    def password(self: User, create: bool, words: str | None, **_: object) -> None:
        """A password only when a test signs in by hand: hashing costs time."""
        if words:
            self.set_password(words)
            self.save()

    @factory.post_generation
    def roles(self: User, create: bool, codes: list[str] | None, at: Centre | None = None, **_: object) -> None:
        """Roles held: `roles=["manager"], roles__at=centre`."""
        for code in codes or []:
            RoleHeldFactory(user=self, code=code, centre=at)


class RoleHeldFactory(factory.django.DjangoModelFactory[RoleHeld]):
    """A role one person holds at a centre."""

    class Meta:
        model = RoleHeld

    user = factory.SubFactory(UserFactory)
    code = "coordinator"
    centre = None


def somebody(code: str, centre: Centre | None = None, **facts: object) -> User:
    """A person who holds one role at the centre, for example `somebody("coordinator", samares)`."""
    user: User = UserFactory(roles=[code], roles__at=centre, **facts)
    return user
