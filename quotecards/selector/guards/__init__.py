"""What must not be published unseen: each guard looks at an excerpt of an answer and tells what it found."""

from quotecards.selector.guards.excerpt import Excerpt
from quotecards.selector.guards.guard import Guard
from quotecards.selector.guards.occasion import has_secrets
from quotecards.selector.guards.panel import GUARDS, concerns, is_refused

__all__ = ["GUARDS", "Excerpt", "Guard", "concerns", "has_secrets", "is_refused"]
