"""The page of the team: coders, work packages, merging, and comments made in Word."""
