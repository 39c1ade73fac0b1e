"""The commands, one file each. Only here are the environment and the working directory read."""
