"""Every value that flows from stage to stage: frozen, slotted, plain data. Import from the modules themselves."""
