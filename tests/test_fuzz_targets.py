"""The targets of the fuzzer hold for bytes by chance, so that a full run begins with targets that work."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.one_of(st.binary(max_size=40), st.lists(st.integers(128, 255), max_size=30).map(bytes)))
def test_a_target_holds(name: str, data: bytes) -> None:
    TARGETS[name].run(data)
