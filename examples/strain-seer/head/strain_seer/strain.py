"""Hooke's law along a bar whose cross-section changes from one end to the other."""


def strains(force: float, modulus: float, first_area: float, last_area: float, parts: int = 64) -> list[float]:
    """Strain of each part, without unit; force in N, modulus in Pa, areas in m²."""
    step = (last_area - first_area) / (parts - 1)
    return [force / (modulus * (first_area + step * part)) for part in range(parts)]
