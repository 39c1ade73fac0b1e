"""The weights of the cues: what each adds to, or takes from, each kind of block. Set by hand, in units of log odds.

A cue of 3 is strong evidence, one of 9 settles the matter unless a label, at 20, says otherwise. Each turn's evidence
lists, in the words given here, the cues that spoke for it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from quotecards.model.text import TurnKind

Q, A, N = TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.NARRATION
CAP, PULL, BOIL, HEAD = TurnKind.CAPTION, TurnKind.PULL_QUOTE, TurnKind.BOILERPLATE, TurnKind.HEADING
VOICES = (N, Q, A)  # they take the floor; the other kinds stand between turns and leave it to whoever has it
BETWEEN = (CAP, PULL, BOIL, HEAD)


class Cue(NamedTuple):
    """One piece of evidence: in words, and what it weighs for each kind."""

    words: str
    weights: Mapping[TurnKind, float]


def _cue(words: str, weights: Mapping[TurnKind, float]) -> Cue:
    return Cue(words, MappingProxyType(dict(weights)))


PRIOR: Mapping[TurnKind, float] = MappingProxyType(
    {Q: 0.0, A: 0.0, N: 0.0, CAP: -4.0, PULL: -4.0, BOIL: -4.0, HEAD: -4.0}
)

CUES: Mapping[str, Cue] = MappingProxyType(
    {
        # labels
        "label_asks": _cue("who has this label asks", {Q: 20, CAP: -9, PULL: -9, BOIL: -9, HEAD: -9}),
        "label_answers": _cue("who has this label answers", {A: 20, CAP: -9, PULL: -9, BOIL: -9, HEAD: -9}),
        "label_missing": _cue("has no label among turns that have one", {Q: -5, N: -1}),
        "answered": _cue("stands between two labels of who asks", {A: 11, Q: -3}),
        "dash": _cue("a dash opens the turn", {N: -3, CAP: -3, PULL: -2, BOIL: -3, HEAD: -3}),
        "before_questions": _cue("stands before anything is asked", {N: 1, Q: -3, A: -2}),
        "before_labels": _cue("stands above a talk with labels", {Q: -5, A: -5}),
        "before_mark": _cue("stands before the first question mark", {N: 0.5, Q: -1.5}),
        "names_in_full": _cue("names somebody in full before anything is asked", {N: 1.5, Q: -1.5}),
        "below_mark": _cue("stands right below a question mark", {Q: -1.5}),
        # what the container says itself: a caption's element, a style named Question
        "given_question": _cue("is marked as a question", {Q: 9}),
        "given_answer": _cue("is marked as an answer", {A: 9}),
        "given_caption": _cue("is marked as a caption", {CAP: 18}),
        "given_pull_quote": _cue("is marked as a pull quote", {PULL: 18}),
        "given_boilerplate": _cue("is marked as no part of the talk", {BOIL: 18}),
        "given_heading": _cue("is marked as a title or a by-line", {HEAD: 18}),
        "given_narration": _cue("is marked as an introduction", {N: 9, Q: -6, A: -6}),
        # marks and words
        "question_mark": _cue("ends in a question mark", {Q: 3, A: -0.5, N: -1, PULL: -1, HEAD: -1}),
        "asks_inside": _cue("holds a question", {Q: 1.2}),
        "asks_to_tell": _cue("opens like a question", {Q: 1.6}),
        "bids_to_tell": _cue("bids somebody to tell", {Q: 4.5, A: -1}),
        "prompts": _cue("ends in a colon, as others here do that are answered", {Q: 3.5, A: -1, N: -1, HEAD: -3}),
        "reports": _cue("is a heading that opens as the others do: tells what was asked", {Q: 5.5, A: -3, HEAD: -4}),
        "asks_you_first": _cue("opens with a question to “you”", {Q: 4.5}),
        "asks_you_last": _cue("ends with a question to “you”", {Q: 3.0}),
        "speaks_to_you": _cue("addresses “you”", {Q: 1.2, N: -1.5}),
        "tells_your_deeds": _cue("tells what the other one did", {Q: 2.2, A: -0.5}),
        "speaks_of_me": _cue("says “I”", {A: 1.0, Q: -1.2, N: -1.0, CAP: -1, BOIL: -2}),
        "introduces": _cue("says “I” before anything is asked", {N: 1.0, Q: -1.2, CAP: -1, BOIL: -2}),
        "asks_itself": _cue("asks in the first person: a rhetorical question", {Q: -4}),
        "impersonal": _cue("nobody says “I” or “you” in it", {N: 0.7}),
        "tells_of_guest": _cue("tells of whom the title names", {N: 2.5, A: -2.5}),
        "replies": _cue("opens like a reply", {A: 1.2, Q: -0.6}),
        "gets_reply": _cue("what follows opens like a reply", {Q: 1.2}),
        # length
        "short": _cue("is short", {Q: 0.5, N: -0.3}),
        "middling": _cue("is longer than most questions", {Q: -0.8, CAP: -3, BOIL: -3, HEAD: -4}),
        "long": _cue("is long", {Q: -3, CAP: -6, PULL: -6, BOIL: -6, HEAD: -8}),
        "heads_longer": _cue("is short, and what follows is longer, as answers are", {Q: 0.8, N: -0.8}),
        # place
        "leads_pair": _cue("stands right above what follows, as the questions here do", {Q: 2.5, A: -1, N: -1}),
        "ends_pair": _cue("stands right below what it answers", {A: 2, Q: -2, N: -1, CAP: -1}),
        "heads_quoted": _cue("stands without quotation marks above words in them, as answers are", {Q: 4, A: -4}),
        "apart": _cue("stands apart, while questions here stand right above their answers", {Q: -4}),
        "asking_dress": _cue("is set like the other questions", {Q: 3.5, A: -1.5, HEAD: -3}),
        "asking_heading": _cue("is a heading, as the questions here are", {A: -3}),
        "plain_dress": _cue("is not set like the questions", {Q: -5}),
        "never_plain": _cue("is not set like the questions, as all are here", {Q: -9}),
        "ends_asking": _cue("asks nobody at its end, and is not set like the questions", {Q: -2.5}),
        "answering_dress": _cue("is set like the other answers", {A: 2.5, Q: -2, PULL: -3, CAP: -3, HEAD: -3}),
        "undressed": _cue("is not set like the answers", {Q: 2, A: -1.5}),
        "held": _cue("is held as the other answers are", {A: 7, Q: -4, N: -3, PULL: -6, CAP: -3, HEAD: -3}),
        "around": _cue("stands around what holds the answers", {A: -7}),
        "stage_direction": _cue("is in italics between turns that are set otherwise", {BOIL: 6.5}),
        "bold_line": _cue("is a short line in bold without a label, where turns have one", {BOIL: 4.8, A: -4, Q: -4}),
        "list_item": _cue("is one of a list, which the questions are not", {Q: -8}),
        "ruled_off": _cue("stands behind a rule", {N: 6, A: -2.5, Q: -4}),
        "last_section": _cue("stands under a heading of its own", {N: 6, A: -2, Q: -4}),
        "below_picture": _cue("stands right below a picture", {CAP: 8}),
        "cited": _cue("is set as a quotation, as little else here is", {PULL: 6, A: -0.5}),
        "aside": _cue("stands in brackets from end to end", {BOIL: 5, N: 1, A: -1}),
        "note": _cue("is a note in capitals, between square brackets", {BOIL: 7, A: -1}),
        "signs_off": _cue("signs off: names who held the talk, or bids farewell", {BOIL: 11, N: 4, A: -3}),
        "above_end": _cue("stands above what is known to close the text", {A: 1.2}),
        "comes_out": _cue("tells below the talk when something comes out", {N: 13, A: -3}),
        "takes_leave": _cue("is the last thing asked, and nothing but the page's foot stands below it", {Q: 5, A: -2}),
        "signed_off": _cue("stands behind what signs off the talk", {BOIL: 7, N: 4, A: -5, Q: -7}),
        "set_apart": _cue("has no label, and a rule and a style of its own set it apart", {N: 12, A: -9, Q: -9}),
        "heads_on": _cue("has no label, under a heading that stands below a question", {N: 8, A: -10}),
        "told_style": _cue("is set like the introduction, as no turn is", {N: 5, A: -2, Q: -4}),
        "closes": _cue("closes the text with facts about the film", {N: 4.5}),
        # what is neither asked nor answered
        "title_line": _cue("stands at the top, without a full stop", {HEAD: 8, A: -1}),
        "asks_as_title": _cue("asks above a line that says with whom was spoken", {HEAD: 6, Q: -9, A: -3}),
        "byline": _cue("names an author or a date at the top", {HEAD: 9}),
        "letter_head": _cue("is the head of a letter", {BOIL: 14}),
        "markup_heading": _cue("is marked as a heading", {HEAD: 9, Q: -3}),
        "no_sentence": _cue("is a short line without a full stop", {HEAD: 5.0}),
        "last_line": _cue("is the last line, short and without a full stop", {BOIL: 7, A: -1}),
        "told_between": _cue("tells of those between whose answers it stands", {N: 13, A: -5}),
        "recurs": _cue("comes again and again, word for word, or stands in a box of the page", {BOIL: 9}),
        "known_boilerplate": _cue("is a phrase of web pages, not of talk", {BOIL: 10}),
        "credit_line": _cue("credits a picture", {CAP: 10, HEAD: -4}),
        "key_words": _cue("is a row of key words, as pictures have", {CAP: 9}),
        "quoted_whole": _cue("stands in quotation marks from end to end", {PULL: 4, Q: -1}),
        "quote_credited": _cue("stands in quotation marks, with a name below it", {PULL: 12, Q: -1}),
        "trails_in": _cue("begins with an ellipsis", {PULL: 1.2, Q: -0.5}),
        "repeats": _cue("repeats the words of an answer", {PULL: 7}),
        "attribution": _cue("names who said the words above it", {PULL: 8}),
    }
)

# Who may speak after whom. Before the first question somebody introduces: an answer cannot come first.
TURNOVER: Mapping[tuple[TurnKind, TurnKind], tuple[float, str]] = MappingProxyType(
    {
        (N, N): (-0.6, ""),
        (N, Q): (-0.5, ""),
        (N, A): (-6.0, ""),
        (Q, Q): (-3.0, ""),
        (Q, A): (0.0, "follows a question"),
        (Q, N): (-6.0, ""),
        (A, Q): (0.0, ""),
        (A, A): (-0.8, "goes on with the answer"),
        (A, N): (-5.5, ""),
    }
)
BETWEEN_QUESTION_AND_ANSWER = -3.0  # what is neither seldom comes between the two
CLOSES = 2.5  # after the last question somebody may close the text
GOES_ON = 4.0  # what begins in lower case goes on with the sentence before it
ALONE = -1.5  # where answers have one paragraph each, another one below is more likely somebody else's
IN_TURN = -3.0  # where each paragraph is somebody else's, and question marks show it
ROOMY = 1.2  # where few blocks ask, another paragraph of an answer is likely
NO_LABEL = -8.0  # where turns have labels, the voice does not change without one
OPENS_TURN_AGAIN = -3.0  # a dash or a label opens a new turn, so it does not go on with the same voice
ENDS: Mapping[TurnKind, float] = MappingProxyType({Q: -3.0, A: 0.0, N: 0.0})  # the last word is not a question
