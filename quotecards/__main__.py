"""`python -m quotecards`."""

from quotecards.cli.main import main

if __name__ == "__main__":
    main()
