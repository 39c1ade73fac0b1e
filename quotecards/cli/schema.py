"""`quotecards schema`: what may stand in a campaign or a theme, for editors that complete YAML."""

import click

from quotecards.cli.console import answer

_EPILOG = """\b
Examples:
  quotecards schema campaign > campaign.schema.json
  quotecards schema theme > theme.schema.json

Then the first line of a file tells an editor where it is:
  # yaml-language-server: $schema=campaign.schema.json"""


@click.command(epilog=_EPILOG)
@click.argument("what", type=click.Choice(["campaign", "theme"]))
def schema(what: str) -> None:
    """Print the schema of campaigns or themes, for editors.

    It is JSON schema, with which editors complete and check the YAML as one writes it.
    """
    if what == "theme":
        from quotecards.theme.json_schema import schema_text

        answer(schema_text().rstrip())
    else:
        from quotecards.campaign.definition.json_schema import campaign_schema_text

        answer(campaign_schema_text().rstrip())
