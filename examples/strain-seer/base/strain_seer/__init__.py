"""Draws how far each part of a stretched bar gives way."""
