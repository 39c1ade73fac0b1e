"""Plans, runs, records and proves a campaign. The doors are `load_campaign`, `settle`, `prepare`, `make` and `verify`.

`pipeline` is the only module that names all stages. Import from the modules: what a command does not use it does not
load.
"""
