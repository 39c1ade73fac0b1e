"""The environment in which users run the command."""

import os


def as_users_have_it() -> dict[str, str]:
    """This process's environment, in which Python keeps its compiled modules even where the environment forbids it.

    Users' Python does; without, a third of a short command's time goes into compiling what was compiled before.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
