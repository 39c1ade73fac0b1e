"""Who answers: the guest, by the signs that titles, introductions, the talk and its page show, with the evidence."""
