"""What is asked: ten queries, each in a browser that has seen nothing, and six words typed letter by letter."""

# One word and two, with and without a stop word, common and rare; the last one's noun is not in the corpus.
QUERIES = ["forening", "frivilligjob", "forsikring", "børnehave", "bestyrelse", "lektiehjælp", "generalforsamling",
           "natur og miljø", "besøgsven aalborg", "frivillig i genbrugsbutik"]
WORDS = ["forening", "frivillig", "børnehave", "bestyrelse", "lektiehjælp", "generalforsamling"]
SHORTEST = 3  # letters before suggestions are asked for


def keystrokes(word):
    return [word[:length] for length in range(SHORTEST, len(word) + 1)]
