"""The transcript as it is read and coded: map, painting, margin, portrait and the view itself."""
