"""The weights of the guest reader, which reads in openings who answers: `quotecards/data/guest_reader`."""
