"""Who does the work: this process, several, or a cluster. All give the same results, in whatever order they finish."""

from quotecards.campaign.executors.choice import EXECUTORS, open_executor
from quotecards.campaign.executors.interface import Executor, Job, Lost, Maker, Result, never

__all__ = ["EXECUTORS", "Executor", "Job", "Lost", "Maker", "Result", "never", "open_executor"]
