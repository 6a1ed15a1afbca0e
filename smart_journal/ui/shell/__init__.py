"""The unlocked journal: its tabs, menus and status line."""
