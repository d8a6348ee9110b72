import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from capibara.api.quantity import (
    CPU_PATTERN,
    MEMORY_PATTERN,
    CpuQuantity,
    MemoryQuantity,
    cpu_millis,
    cpu_text,
    memory_bytes,
    memory_text,
    rounded_text,
)

CPU = TypeAdapter(CpuQuantity)
MEMORY = TypeAdapter(MemoryQuantity)


@pytest.mark.parametrize(
    ("quantity", "millis"), [("750m", 750), ("1", 1000), ("0.5", 500), ("0.125", 125), ("1000m", 1000), ("64", 64000)]
)
def test_cpu_in_thousandths(quantity: str, millis: int) -> None:
    assert cpu_millis(CPU.validate_python(quantity)) == millis


@pytest.mark.parametrize(
    ("quantity", "size"),
    [
        ("128Mi", 128 * 2**20),
        ("1Gi", 2**30),
        ("1.5Gi", 3 * 2**29),
        ("512M", 512 * 10**6),
        ("200000k", 2 * 10**8),
        ("200000Ki", 200000 * 1024),
        ("134217728", 2**27),
        ("0.5Ti", 2**39),
    ],
)
def test_memory_in_bytes(quantity: str, size: int) -> None:
    assert memory_bytes(MEMORY.validate_python(quantity)) == size


@pytest.mark.parametrize(("millis", "text"), [(0, "0"), (50, "50m"), (1500, "1500m"), (2000, "2")])
def test_cpu_is_written_as_it_is_read(millis: int, text: str) -> None:
    assert cpu_text(millis) == text
    assert cpu_millis(text) == millis


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0"), (1, "1"), (4096, "4Ki"), (3 * 2**29, "1536Mi"), (2**30, "1Gi"), (10**9, "1000000000")]
)
def test_memory_is_written_as_it_is_read(size: int, text: str) -> None:
    assert memory_text(size) == text
    assert memory_bytes(text) == size


@pytest.mark.parametrize(
    ("size", "text"), [(35_921_920, "34.3Mi"), (2**30, "1024Mi"), (40 * 1024, "40Ki"), (900, "0.9Ki")]
)
def test_memory_for_people_has_one_unit(size: int, text: str) -> None:
    assert rounded_text(size) == text


@pytest.mark.parametrize(
    "quantity", ["", "m", "0", "0m", "-1", "1e3", "1.", ".5", "1k", " 1", "1 ", "1\n", "٣", 0.5, True, None]
)
def test_what_is_not_an_amount_of_cpu(quantity: object) -> None:
    with pytest.raises(ValidationError, match=r"cpu must|amount of CPU|valid string"):
        CPU.validate_python(quantity)


@pytest.mark.parametrize(
    "quantity", ["", "Gi", "1gi", "1GB", "1Pi", "0", "-1Gi", "127.9Mi", "513Gi", "1Gi\n", 1.5, False]
)
def test_what_is_not_an_amount_of_memory(quantity: object) -> None:
    with pytest.raises(ValidationError, match=r"memory must|amount of memory|valid string"):
        MEMORY.validate_python(quantity)


@settings(max_examples=40)
@given(st.from_regex(CPU_PATTERN, fullmatch=True))
def test_everything_the_cpu_pattern_takes_has_a_value(quantity: str) -> None:
    assert cpu_millis(quantity.strip()) >= 0


@settings(max_examples=40)
@given(st.from_regex(MEMORY_PATTERN, fullmatch=True))
def test_everything_the_memory_pattern_takes_has_a_value(quantity: str) -> None:
    assert memory_bytes(quantity.strip()) >= 0
