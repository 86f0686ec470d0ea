"""What a project can be asked: functions on a session that return frozen records."""
