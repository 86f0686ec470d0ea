"""The page of memos: filters, the list, and the memo that is being written."""
