"""The page engine, judged by the pages it makes."""
