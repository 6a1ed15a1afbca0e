"""Tests of charts: what is drawn, where, how fast it can be found, and what files hold."""
