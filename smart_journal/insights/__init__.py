"""Answers to questions, from entries: pure functions, dataclasses out, one sentence each."""
