"""What a window is made of beside its pages: its place, its messages, its projects."""
