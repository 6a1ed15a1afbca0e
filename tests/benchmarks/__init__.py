"""How quick it is, beside floors measured in the same run: `python -m tests.benchmarks`.

Not collected by pytest: how long something takes on a shared machine must not fail a test.
"""
