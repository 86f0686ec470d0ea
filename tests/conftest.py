"""What all tests stand on: nothing is judged by the time it takes."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A busy machine is no bug: examples are counted, never timed.
settings.register_profile(
    "qualcode",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("qualcode")
