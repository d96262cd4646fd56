"""Sentences of the demonstration, each with who has to live there before anybody would say it: data only."""

from enum import StrEnum
from typing import NamedTuple


class Needs(StrEnum):
    """Who has to be there."""

    BABY = "a child under one"
    TODDLER = "a child of one or two"
    BIGGER = "a child of three or four"
    SEVERAL = "two children or more"
    ONE = "one child"
    FATHER = "a father"


class Kind(StrEnum):
    """Which question a sentence answers."""

    TOGETHER = "together"
    CALL = "call"
    WHO = "who"
    HAPPENED = "happened"
    THOUGHT = "thought"
    HOPE = "hope"
    DOOR = "door"


class Saying(NamedTuple):
    """A sentence, and who has to live there."""

    words: str
    needs: frozenset[Needs] = frozenset()


def _of(*words: str, needs: tuple[Needs, ...] = ()) -> list[Saying]:
    return [Saying(each, frozenset(needs)) for each in words]


B, T, G, S, F = Needs.BABY, Needs.TODDLER, Needs.BIGGER, Needs.SEVERAL, Needs.FATHER

SAYINGS: dict[Kind, list[Saying]] = {
    Kind.TOGETHER: [
        *_of(
            "Walked to the beach and back", "Made lunch together", "Went to the library",
            "Sat in the garden and talked", "Went to Stay and play together", "Sorted the letters from the last weeks",
            "Baked scones",
            "Took the bus to town and back", "Filled in the form for the winter fuel", "Hung out washing and talked",
        ),
        *_of("Sat and talked while the baby slept", "Bathed the baby together", "Went to have the baby weighed",
             needs=(B,)),
        *_of("Sang, and played with water in the kitchen", "Played with the train, read two books",
             "Built towers and knocked them down", "Went to the swings", needs=(T,)),
        *_of("Painted shells", "Filled in the nursery form", "Looked for crabs at Le Hocq", "Cut out and glued",
             "Played shops", needs=(G,)),
        *_of("Took all of them to the park", needs=(S,)),
    ],
    Kind.CALL: [
        *_of("Asked how the week was", "Agreed on the next visit", "Talked about sleep",
             "Cheered her on before the check-up", "She rang to say that the letter had come",
             "Talked about her sister’s visit", "Moved Thursday to Friday"),
        *_of("Talked about feeding", needs=(B,)),
        *_of("Talked about tantrums in the shop", needs=(T,)),
        *_of("Talked about the first week at nursery", needs=(G,)),
    ],
    Kind.WHO: [
        *_of("Mum, and her friend from the second floor"),
        *_of("Mum and the little one", needs=(Needs.ONE,)),
        *_of("Mum and the children", needs=(S,)),
        *_of("Everybody at home", "Both parents at first, then Mum and the children", needs=(F, S)),
        *_of("Both parents", needs=(F,)),
        *_of("Mum and the baby", needs=(B,)),
        *_of("Mum. The children came in later", needs=(S,)),
    ],
    Kind.HAPPENED: [
        *_of(
            "She said it was the first time out this week.",
            "They laughed a lot about the puddle.",
            "She was tired and said so. We did very little, and that was right.",
            "She rang the landlord about the damp while I was there. He comes on Monday.",
            "She had slept badly. We made soup and did not talk much.",
            "Her mother had rung from home. She cried a little, and then showed me the photographs.",
            "She asked a neighbour in for tea, for the first time.",
            "She had made a list of questions for the doctor. We went through it.",
            "It rained, so we made a den under the table.",
            "She told me that she has signed up for the sewing group.",
            "The heating was off. I asked; the man comes tomorrow.",
            "She said: “I had forgotten that I can cook.”",
            "We met the family from number nine on the stairs, and they talked for a while.",
            "She found her old guitar and played two songs.",
        ),
        *_of(
            "The baby slept for an hour. She had a bath and a cup of tea.",
            "The baby rolled over and surprised everybody, the baby most of all.",
            "She fed the baby and I read aloud. It was very peaceful.",
            "The baby has a first tooth.",
            "She asked when to begin with solid food. I said: ask the health visitor. She wrote it down.",
            needs=(B,),
        ),
        *_of(
            "The little one pointed at the bus and said “bus”.",
            "The little one counted to four and clapped.",
            "The little one went down the slide alone, nine times.",
            "There was shouting about a biscuit. She stayed calm, and it passed.",
            "The little one brought me the same book five times.",
            "A nap was refused, and then came in the middle of lunch.",
            needs=(T,),
        ),
        *_of(
            "She rang the nursery while I was there, and got a place to look at.",
            "We practised putting on a coat. It took ten minutes, and nobody helped.",
            "We found eleven limpets and a very cross crab.",
            "I was told the whole story of the dinosaur, twice.",
            "There was talk of who is whose best friend at nursery.",
            "We wrote a name with chalk all the way to the gate.",
            needs=(G,),
        ),
        *_of(
            "The two of them shared the bricks for a good ten minutes.",
            "The older one “read” to the younger one, upside down.",
            needs=(S,),
        ),
        *_of("He was home early and put the kettle on.", "He asked whether there is a group for fathers.", needs=(F,)),
    ],
    Kind.THOUGHT: [
        *_of(
            "She is more sure of herself than in the summer.",
            "I would like them to meet the family upstairs.",
            "The flat is cold. I said I would ask about heating help.",
            "She looked very tired. A morning to herself would do her good.",
            "They are ready to come to the centre without me.",
            "She knows more than she thinks she does.",
            "I think money is short at the end of the month. She did not say so.",
            "She likes it best when we do something with our hands.",
            "She misses her mother more than she lets on.",
            "We could try the bus together next week, and then she can alone.",
            "I came away cheerful. That says something.",
            "She is better with two things a week than with five.",
            "I wonder whether she sees anybody else from one visit to the next.",
            "She would be good at helping others one day.",
        ),
        *_of("Feeding has become easier for both of them.", "She watches the baby closely and reads every sign.",
             needs=(B,)),
        *_of("Little talkers would suit this one.", "The tantrums are hard on her, and quite ordinary.", needs=(T,)),
        *_of("Nursery will do this one good, and her too.", "This one needs to run every day.", needs=(G,)),
        *_of("The older one needs a little time alone with her.", needs=(S,)),
        *_of("He would like to be asked as well.", needs=(F,)),
    ],
    Kind.HOPE: [
        *_of("An hour to sleep, and somebody to talk to.", "Company on the way to the centre, until it feels easy.",
             "To get out of the house once a week.", "Somebody who knows the island and has time.",
             "Practice in speaking English, over tea."),
        *_of("Help to find out which nursery hours they can have.", needs=(G,)),
        *_of("Somebody who reads with the older one while the baby feeds.", needs=(B, S)),
        *_of("Ideas for rainy days with somebody who never sits still.", needs=(T,)),
    ],
    Kind.DOOR: _of(
        "The blue door. Knock, don’t ring.", "Second floor. The lift is slow, the stairs are quicker.",
        "Go round the back. The dog is friendly.", "Ring twice, then wait. It takes her a minute to come down.",
        "The bell does not work. Send a text from the gate.", "Mind the second step.",
        "Park at the school; the yard is for residents.",
        "Top bell. The name on it is the old one.", "",
    ),
}  # fmt: skip
