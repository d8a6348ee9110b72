"""What people do to a query in a hurry: lower case, no accents, slips of the finger, words before and after it."""

from __future__ import annotations

import random
import unicodedata

KEYS = "qwertyuiop asdfghjkl zxcvbnm"
BEFORE = {
    "es": ["porfa ", "oye, ", "necesito que ", "hola, ", "rapidito: ", "me puedes ", "urgente! ", "quiero "],
    "en": ["please ", "hey, ", "quick question: ", "can you ", "asap: ", "i need you to ", "hi! ", "pls "],
}
AFTER = {
    "es": [" porfa", " rapidito", " gracias", "!!", " plis", " ya"],
    "en": [" please", " quickly", " thanks", "!!", " asap", " pls"],
}


def without_accents(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


def slip(text: str, dice: random.Random) -> str:
    """One slip for every thirty characters: two swapped, one left out, doubled, or the key beside it."""
    letters = list(text)
    for _ in range(max(1, len(letters) // 30)):
        at = dice.randrange(len(letters))
        if not letters[at].isalpha():
            continue
        kind = dice.random()
        if kind < 0.3 and at + 1 < len(letters) and letters[at + 1].isalpha():
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif kind < 0.6:
            letters[at] = ""
        elif kind < 0.8:
            letters[at] *= 2
        elif (key := KEYS.find(letters[at].lower())) >= 0:
            letters[at] = KEYS[(key + 1) % len(KEYS)].strip()
    return "".join(letters)


def disturb(text: str, language: str, dice: random.Random) -> str:
    """The query as somebody else may have typed it; it means the same."""
    if dice.random() < 0.3:
        text = text.lower()
    if dice.random() < 0.35:
        text = without_accents(text)
    if dice.random() < 0.35:
        text = slip(text, dice)
    if dice.random() < 0.15:
        text = dice.choice(BEFORE[language]) + text
    if dice.random() < 0.1:
        text += dice.choice(AFTER[language])
    return text.rstrip(".?!") if dice.random() < 0.1 else text
