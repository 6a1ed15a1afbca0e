"""In line with my goal: days measured by the goal the person had at that time."""
