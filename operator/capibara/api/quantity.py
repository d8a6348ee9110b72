"""CPU and memory amounts as Kubernetes writes them (`750m`, `0.5`, `1`; `512Mi`, `1.5Gi`, `512M`)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

CPU_PATTERN: Final = r"^([1-9][0-9]{0,5}m|[0-9]{1,3}(\.[0-9]{1,3})?)$"
MEMORY_PATTERN: Final = r"^[0-9]{1,15}(\.[0-9]{1,3})?(k|M|G|T|Ki|Mi|Gi|Ti)?$"
MAX_LENGTH: Final = 24

# E2B knows whole CPUs and at least 128 MiB (facts, e2b.md 10); parts of a CPU are held inside the sandbox.
CPU_RANGE: Final = ("50m", "64")
MEMORY_RANGE: Final = ("128Mi", "512Gi")
FILE_RANGE: Final = ("1", "1Gi")

UNITS: Final = {"": 1, "k": 10**3, "M": 10**6, "G": 10**9, "T": 10**12} | {
    "Ki": 2**10,
    "Mi": 2**20,
    "Gi": 2**30,
    "Ti": 2**40,
}


def cpu_millis(quantity: str) -> int:
    """Thousandths of a CPU: `750m` → 750, `0.5` → 500. The quantity must match CPU_PATTERN."""
    if quantity.endswith("m"):
        return int(quantity[:-1])
    return int(Decimal(quantity) * 1000)


def memory_bytes(quantity: str) -> int:
    """Bytes, rounded down: `1Gi` → 1073741824. The quantity must match MEMORY_PATTERN."""
    number = quantity.rstrip("kKMGTi")
    return int(Decimal(number) * UNITS[quantity[len(number) :]])


def cpu_text(millis: int) -> str:
    """The quantity of so many thousandths: 750 → `750m`, 2000 → `2`."""
    return f"{millis}m" if millis % 1000 else str(millis // 1000)


def memory_text(size: int) -> str:
    """The quantity of exactly so many bytes, in the largest unit that has no fraction: 2**30 → `1Gi`."""
    binary = [unit for unit in UNITS if unit.endswith("i") and size and size % UNITS[unit] == 0]
    unit = binary[-1] if binary else ""
    return f"{size // UNITS[unit]}{unit}"


def rounded_text(size: int) -> str:
    """The quantity of about so many bytes, for people: 35921920 → `34.3Mi`."""
    unit = "Mi" if size >= UNITS["Mi"] else "Ki"
    return f"{size / UNITS[unit]:.1f}".removesuffix(".0") + unit


def integer_as_text(value: object) -> object:
    """YAML makes `cpu: 1` an integer; the API server takes both, and so does the model."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def cpu_in_range(quantity: str) -> str:
    least, most = CPU_RANGE
    if re.fullmatch(CPU_PATTERN, quantity) is None:
        raise PydanticCustomError("quantity", "should be an amount of CPU such as 750m, 0.5 or 2")
    if not cpu_millis(least) <= cpu_millis(quantity) <= cpu_millis(most):
        raise PydanticCustomError("quantity", cpu_message())
    return quantity


def memory_in_range(quantity: str) -> str:
    least, most = MEMORY_RANGE
    if re.fullmatch(MEMORY_PATTERN, quantity) is None:
        raise PydanticCustomError("quantity", "should be an amount of memory such as 512Mi or 1Gi")
    if not memory_bytes(least) <= memory_bytes(quantity) <= memory_bytes(most):
        raise PydanticCustomError("quantity", memory_message())
    return quantity


def file_size_in_range(quantity: str) -> str:
    least, most = FILE_RANGE
    if re.fullmatch(MEMORY_PATTERN, quantity) is None:
        raise PydanticCustomError("quantity", "should be a size such as 512Ki or 5Mi")
    if not memory_bytes(least) <= memory_bytes(quantity) <= memory_bytes(most):
        raise PydanticCustomError("quantity", file_size_message())
    return quantity


def cpu_message() -> str:
    return f"cpu must be between {CPU_RANGE[0]} and {CPU_RANGE[1]}"


def memory_message() -> str:
    return f"memory must be between {MEMORY_RANGE[0]} and {MEMORY_RANGE[1]}"


def file_size_message() -> str:
    return f"a file's size must be between {FILE_RANGE[0]} byte and {FILE_RANGE[1]}"


def quantity_schema(pattern: str, bounds: tuple[str, str], message: str) -> dict[str, object]:
    """The structural schema: `x-kubernetes-int-or-string`, with the range as CEL since `minimum` knows no units."""
    least, most = bounds
    amount = "quantity(string(self))"
    rule = (
        f"isQuantity(string(self)) && {amount}.compareTo(quantity('{least}')) >= 0"
        f" && {amount}.compareTo(quantity('{most}')) <= 0"
    )
    return {
        "x-kubernetes-int-or-string": True,
        "pattern": pattern,
        "maxLength": MAX_LENGTH,
        "x-kubernetes-validations": [{"rule": rule, "message": message}],
    }


CpuQuantity = Annotated[
    str,
    BeforeValidator(integer_as_text),
    AfterValidator(cpu_in_range),
    WithJsonSchema(quantity_schema(CPU_PATTERN, CPU_RANGE, cpu_message())),
]
MemoryQuantity = Annotated[
    str,
    BeforeValidator(integer_as_text),
    AfterValidator(memory_in_range),
    WithJsonSchema(quantity_schema(MEMORY_PATTERN, MEMORY_RANGE, memory_message())),
]
ByteQuantity = Annotated[
    str,
    BeforeValidator(integer_as_text),
    AfterValidator(file_size_in_range),
    WithJsonSchema(quantity_schema(MEMORY_PATTERN, FILE_RANGE, file_size_message())),
]
