"""The first start: a journal made or opened, by the pages a person sees."""
