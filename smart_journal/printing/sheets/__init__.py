"""The sheets: what is built from a tool and its entries, one kind in each module."""
