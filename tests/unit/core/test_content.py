import pytest

from capibara.core.content import Content, cluster_prefix, template_name
from capibara.core.limits import SizeClass, size_class

SMALL = SizeClass(1, 512)
MIB = 1024**2


@pytest.mark.parametrize(
    ("cpu_millis", "memory_bytes", "expected"),
    [
        pytest.param(250, 256 * MIB, SizeClass(1, 256), id="a fraction of a CPU is in the class of one"),
        pytest.param(1001, 512 * MIB, SizeClass(2, 512), id="above one CPU their number is even"),
        pytest.param(2500, 512 * MIB, SizeClass(4, 512), id="three CPUs become four"),
        pytest.param(1000, 64 * MIB, SizeClass(1, 128), id="no class has less than 128 MiB"),
        pytest.param(1000, 513 * MIB, SizeClass(1, 514), id="memory is even in MiB"),
        pytest.param(1000, 512 * MIB + 1, SizeClass(1, 514), id="memory is rounded up"),
    ],
)
def test_the_smallest_class_that_holds_the_limits_is_chosen(cpu_millis, memory_bytes, expected):
    assert size_class(cpu_millis, memory_bytes) == expected


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(Content("base", SMALL, python=("numpy", "pandas>=2")), id="packages in another order"),
        pytest.param(Content("base", SMALL, python=("Pandas>=2", "NumPy")), id="names in another spelling"),
    ],
)
def test_content_that_installs_the_same_has_the_same_hash(other):
    assert other.hash == Content("base", SMALL, python=("pandas>=2", "numpy")).hash


@pytest.mark.parametrize(
    "other",
    [
        Content("other", SMALL),
        Content("base", SizeClass(1, 1024)),
        Content("base", SMALL, languages=("python",)),
        Content("base", SMALL, python=("numpy",)),
        Content("base", SMALL, npm=("numpy",)),
        Content("base", SMALL, apt=("numpy",)),
        Content("base", SMALL, env={"A": "1"}),
    ],
    ids=lambda content: str(content),
)
def test_every_part_of_the_content_is_in_the_hash(other):
    assert other.hash != Content("base", SMALL).hash


def test_names_tell_one_cluster_from_another():
    content = Content("base", SMALL)
    assert template_name("a", content).startswith(cluster_prefix("a"))
    assert template_name("a", content) != template_name("b", content)
