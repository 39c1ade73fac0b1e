"""The candidates of a text by their names, and whom of them a name can mean."""

from collections.abc import Iterator, Mapping

from quotecards.readers.body.names import same_person
from quotecards.readers.people.signs import Candidate

Cases = dict[str, Candidate]


def case_of(cases: Mapping[str, Candidate], name: str) -> Candidate | None:
    """The first candidate whom `name` can mean."""
    return next((case for one, case in cases.items() if same_person(one, name)), None)


def meant(cases: Cases, name: str) -> Iterator[Candidate]:
    """All whom an only name can mean; a candidate of that name where nobody is known whom it can mean."""
    known = [case for one, case in cases.items() if same_person(one, name)]
    known = known or [case for case in cases.values() if case.person and _heard(case.forename) == _heard(name)]
    yield from known or [introduced(cases, name)]


def _heard(forename: str) -> str:
    """A first name without what spellings of it differ in: Sofia and Sophia, Josef and Joseph, Sara and Sarah."""
    bare = forename.casefold()
    for spelling, sound in (("ph", "f"), ("z", "s"), ("ck", "k"), ("c", "k"), ("y", "i"), ("h", "")):
        bare = bare.replace(spelling, sound)
    return bare


def introduced(cases: Cases, name: str) -> Candidate:
    """The candidate who is meant by `name`, even if the opening does not name them."""
    case = case_of(cases, name) or cases.setdefault(name, Candidate(name))
    case.introduced = True
    return case
