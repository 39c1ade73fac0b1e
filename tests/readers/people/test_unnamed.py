"""Where an introduction says only by a trade whom it met, nobody whom it names is taken for them."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers import read_document

TALK = (
    "**What was hardest?**\n\nThe third day. It rained, and nobody wanted to go home.\n\n**And then?**\n\nWe waited.\n"
)


def guest(folder: Path, opening: str) -> str | None:
    """Who answers below an opening."""
    file = folder / "talk.md"
    file.write_text(f"# On the river\n\n{opening}\n\n{TALK}", encoding="utf-8")
    found = {turn.speaker for turn in read_document(file).turns if turn.kind is TurnKind.ANSWER}
    (one,) = {speaker.value if speaker else None for speaker in found}
    return one


@pytest.mark.parametrize(
    "opening",
    [
        "Ann Lanning grew up beside the river that Low Tide portrays. We sat down with the cinematographer.",
        "In Low Tide, Ann Lanning follows a family of fishers. We met a nurse who asked not to be named.",
        "Author Ann Lanning has written five novels. An interview with the film’s editor.",
        "Author Ann Lanning has written five novels, and one is a film now. We met the director.",
        "The producer Ann Lanning believed in Low Tide. The composer answered our questions.",
        "When Ann Lanning asked them to play, the band had no name. We talked to the band.",
        "A biography of Ann Lanning has just come out. Its translator tells us how it began.",
        "The choreographer of Ann Lanning’s new piece takes us backstage.",
        "“A masterpiece,” says Ann Lanning of the Lantern Review. The lead actress laughs about it.",
        "Die Choreografin des neuen Stücks von Anna Lenz führt uns hinter die Bühne.",
        "Nach dem Roman von Anna Lenz. Ein Gespräch mit der Kostümbildnerin.",
        "«Un capolavoro», dice Chiara Volpi della Lanterna. L’attrice protagonista ne ride.",
        "Unsere Reporterin Anna Lenz hat das Team in Husum besucht.",
        "Gegründet hat den Verein die Psychologin Anna Lenz. Einer von ihnen hat uns erzählt, wie man rudert.",
        "Das Boot der Bürgermeisterin Anna Lenz sank. Wie es den Leuten geht, wollten wir von einer Bewohnerin wissen.",
        "Kommunalrådet Anna Lenz, lanthandlaren Ben Okri och forskaren Clara Voss deltog. En av dem svarar här.",
        "Klimaforsker Anna Lenz, løypekjører Ben Okri og skihopper Clara Voss kom. Et av svarene står på trykk her.",
        "Skoleleder Anna Lenz, elevformand Ben Okri og borgmester Clara Voss mødtes i aulaen.",
        "Die Autorin Anna Lenz hat fünf Romane geschrieben. Wir haben die Kamerafrau getroffen.",
        "Anna Lenz gewann den Preis. Der Komponist hat unsere Fragen beantwortet.",
        "Claire Vasseur joue le passeur. Entretien avec la monteuse du film.",
        "Clara Vega ganó el premio. Hablamos con uno de los sonidistas, que prefiere no dar su nombre.",
        "Chiara Volpi ha scritto il libro. Abbiamo incontrato la direttrice della fotografia.",
        "Anna de Vries schreef het boek. We spraken met de cameravrouw.",
        "Anna Lindqvist växte upp vid floden. En intervju med filmens klippare.",
        "Anna Lisowska dorastała nad rzeką. Spotkaliśmy się z operatorką.",
        "Clara Veiga cresceu junto ao rio. Falámos com um dos técnicos de som.",
    ],
)
def test_who_is_met_by_trade_alone_is_nobody_of_another_trade(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize(
    "opening",
    [
        "Ann Lanning runs the harbour. One of her pilots talked to us on condition of anonymity.",
        "Ann Lanning runs the harbour. The pilot asked us to print neither name nor age.",
        "Ann Lanning let us in. No names, the pilot said, and no pictures.",
        "Ann Lanning let us in. We aren’t naming the pilot, who still works there.",
        "Anna Lenz leitet den Hafen. Die Lotsin wollte ihren Namen nicht in der Zeitung lesen.",
        "Anna Lenz leitet den Hafen. Der Lotse möchte anonym bleiben.",
        "Claire Vasseur dirige le port. La pilote ne veut pas donner son nom.",
        "Clara Vega dirige el puerto. El práctico prefiere que no publiquemos su nombre.",
        "Chiara Volpi dirige il porto. Il pilota ci ha chiesto di non scrivere il suo nome.",
        "Clara Veiga dirige o porto. O piloto pediu para não divulgarmos o seu nome.",
        "Anna de Vries leidt de haven. De loods wil niet met zijn naam genoemd worden.",
        "Anna Lisowska kieruje portem. Pilot prosił, żeby nie podawać jego nazwiska.",
        "Anna Nováková vede přístav. Lodivod si přeje zůstat v anonymitě.",
        "Anna Lindqvist leder hamnen. Lotsen vill vara anonym.",
        "Anna Lunde leder havnen. «Line» heter egentlig noe annet.",
        "Анна Ветрова руководит портом. Лоцман просил не называть его имени.",
        "Nagy Anna vezeti a kikötőt. A révkalauz nevét megváltoztattuk.",
    ],
)
def test_whose_name_is_not_told_is_nobody_of_those_named(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize("title", ["Ann Lanning has left the harbour", "Five years on Ann Lanning’s boat"])
def test_nor_whom_the_title_is_about(tmp_path: Path, title: str) -> None:
    file = tmp_path / "talk.md"
    file.write_text(f"# {title}\n\nA pilot speaks here, who cannot be named.\n\n{TALK}", encoding="utf-8")
    assert read_document(file).credits.speaker is None


@pytest.mark.parametrize(
    "opening",
    [
        "Ann Lanning left the harbour in May. One of her pilots spoke to us.",
        "Ann Lanning drowned in May. We met somebody who had rowed with her.",
        "Ann Lanning died in May. Her daughter has agreed to talk.",
        "Ann Lanning won the cup. A member of the jury tells us how.",
        "Als Anna Lenz ging, weinten viele. Wir haben jemanden aus dem Hafen gefragt.",
        "Anna Lenz starb im Mai. Wir haben mit ihrer Enkelin gesprochen.",
        "Claire Vasseur a quitté le port. Une de ses élèves nous raconte.",
        "Clara Vega dejó el puerto. Una de ellas ha aceptado hablar con nosotros.",
        "En el puerto se acuerdan de Clara Vega. Hablamos con la persona que tiene las llaves.",
        "Anna Nováková založila přístav. Povídali jsme si s její dcerou.",
        "Анна Ветрова основала порт. Мы поговорили с одной из её учениц.",
        "Ann Lanning founded the choir. A neighbour of hers remembers the first rehearsal.",
        "Ann Lanning called the strike. A nurse on the night shift told us why she joined.",
        "Ann Lanning wrote forty novels. Her former secretary has never given an interview before.",
        "Ann Lanning was acquitted in May. We met a witness of the flood.",
        "Anna Lenz war Sängerin. Ihr Urenkel hat uns empfangen.",
        "Anna Lenz hat das Werk geschlossen. Ein ehemaliger Mitarbeiter berichtet.",
        "Claire Vasseur a fondé l’atelier. Une ancienne ouvrière se souvient.",
        "Clara Vega murió en mayo. La viuda nos recibe.",
        "Clara Veiga cantou no porto. O filho, hoje com oitenta anos, abriu-nos o álbum.",
        "Anna de Vries had een fabriek. Een oud-werknemer vertelt.",
        "Anna Lisowska założyła port. Opowiada były pracownik.",
        "Анна Ветрова основала порт. Рассказывает бывший лоцман.",
        "Anna Lind grundade hamnen. En före detta lots berättar.",
    ],
)
def test_who_is_met_as_somebody_of_theirs_is_not_they(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize(
    "opening",
    [
        "The editor Ann Lanning grew up beside the river. We sat down with the editor in a café.",
        "Ann Lanning, who shot Low Tide, has a camera of her own. We met the cinematographer in Wick.",
        "Low Tide, directed by Ann Lanning and starring Ben Okri, is odd. We asked the director.",
        "We met Ann Lanning and the band in Wick. The band was cold.",
        "We spoke to the editor of Low Tide, Ann Lanning.",
        "We met Ann Lanning in Wick. Her friend asked not to be named.",
        "Ann Lanning rows. We met her in May.",
        "Ann Lanning has lost none of her rage. We met a director in her prime.",
        "A year later, Ann Lanning rows again. One morning she tells us why.",
        "A neighbour remembers her as a child. Ann Lanning has rowed ever since.",
        "Editor of eleven films and of one that failed, Ann Lanning tells us how she works.",
        "Ann Lanning plays a ferrywoman in Low Tide. We spoke to the actress about rain.",
    ],
)
def test_who_has_the_trade_by_which_it_is_said_may_be_met(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Ann Lanning"


def test_a_title_that_has_the_guest_is_believed(tmp_path: Path) -> None:
    file = tmp_path / "talk.md"
    file.write_text(f"# Ann Lanning on light\n\nWe sat down with the cinematographer.\n\n{TALK}", encoding="utf-8")
    assert read_document(file).credits.speaker is not None
