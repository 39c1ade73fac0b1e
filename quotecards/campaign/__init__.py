"""Plans, runs, records and proves a campaign. The doors are `load_campaign`, `settle`, `prepare`, `make` and `verify`.

`planning.pipeline` names the stages from a file to its cards, `making.press` those from a card to its pictures. Import
from the modules: what a command does not use it does not load.
"""
