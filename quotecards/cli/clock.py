"""What time it is: the one place where the clock is read, or what `--now` says instead."""

from collections.abc import Callable
from datetime import datetime


def clock(given: str | None) -> Callable[[], datetime]:
    """The time with its zone. A day that is given begins where this machine is; a moment needs its zone.

    Raises SettingError for what is no date.
    """
    from quotecards.campaign.definition.moments import moment
    from quotecards.errors import Place, SettingError

    if given is None:
        return lambda: datetime.now().astimezone()
    try:
        at = datetime.fromisoformat(moment(given))
    except ValueError as error:
        message, _, hint = str(error).partition("; ")
        raise SettingError(message, place=Place("--now"), hint=hint) from error
    return at.astimezone
