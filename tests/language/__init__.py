"""Words, translators and translations."""
