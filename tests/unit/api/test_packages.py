import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from packaging.requirements import Requirement
from pydantic import ValidationError

from capibara.api.packages import APT_PATTERN, NPM_PATTERN, PYTHON_PATTERN, Packages


@settings(max_examples=40)
@given(st.from_regex(re.compile(PYTHON_PATTERN, re.ASCII), fullmatch=True))
def test_every_python_package_is_a_requirement_by_name(text: str) -> None:
    requirement = Requirement(text)
    assert requirement.url is None
    assert requirement.marker is None


@settings(max_examples=40)
@given(st.sampled_from([NPM_PATTERN, APT_PATTERN, PYTHON_PATTERN]).flatmap(lambda p: st.from_regex(p, fullmatch=True)))
def test_no_package_can_be_an_option_a_path_or_a_url(text: str) -> None:
    assert not text.startswith(("-", ".", "/"))
    assert "://" not in text
    assert not set(text) & set(" ;&|$`'\"\\()")


@pytest.mark.parametrize(
    "name",
    [
        "pandas",
        "scikit-learn",
        "zope.interface",
        "ruamel_yaml",
        "x[a,b]",
        "x==1.*",
        "x==1.0+cpu",
        "x>=1!2,<3",
        "x~=1.4",
    ],
)
def test_python_packages(name: str) -> None:
    assert Packages(python=(name,)).python == (name,)


@pytest.mark.parametrize(
    ("installer", "name"),
    [
        ("python", "-r requirements.txt"),
        ("python", "--extra-index-url=http://evil.example"),
        ("python", "git+https://example.com/x"),
        ("python", "x @ file:///etc/passwd"),
        ("python", "./x"),
        ("python", "x==1; python_version < '3'"),
        ("python", "x\ny"),
        ("python", "x==latest"),
        ("python", "x~=1"),
        ("npm", "file:x"),
        ("npm", "github/repo"),
        ("npm", "../x"),
        ("npm", "--registry=x"),
        ("npm", "x@npm:y"),
        ("apt", "-o=x"),
        ("apt", "bash-"),
        ("apt", "./x.deb"),
        ("apt", "x/stable"),
        ("apt", "x=1 y"),
    ],
)
def test_what_is_not_a_package_name(installer: str, name: str) -> None:
    with pytest.raises(ValidationError):
        Packages.model_validate({installer: [name]})
