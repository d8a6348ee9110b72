"""What a failed build's log says, told in one sentence. The lines are what pip, npm and apt-get really wrote."""

from __future__ import annotations

import pytest

from capibara.backends.buildlog import MAX_EXPLANATION, MAX_LINE, explain, printable, told

PIP_NAME = """\
[builder 1/1] [stderr]: ERROR: Could not find a version that satisfies the requirement nonesuch (from versions: none)
[builder 1/1] [stderr]: ERROR: No matching distribution found for nonesuch
"""
PIP_VERSION = """\
[builder 1/1] [stderr]: ERROR: Could not find a version that satisfies the requirement iniconfig==99.1 (from versions: \
0.1, 0.2.dev0, 1.0.0, 1.0.1, 1.1.0, 1.1.1, 2.0.0, 2.1.0, 2.2.0, 2.3.0, 2.3.1)
[builder 1/1] [stderr]: ERROR: No matching distribution found for iniconfig==99.1
Build failed: RUN pip install -- iniconfig==99.1 root failed: exit status 1
"""
NPM_NAME = """\
[builder 2/3] [stderr]: npm error code E404
[builder 2/3] [stderr]: npm error 404 Not Found - GET https://registry.example/nonesuch
[builder 2/3] [stderr]: npm error 404
[builder 2/3] [stderr]: npm error 404  'nonesuch@*' is not in this registry.
[builder 2/3] [stderr]: npm error 404
[builder 2/3] [stderr]: npm error 404 Note that you can also install from a
[builder 2/3] [stderr]: npm error 404 tarball, folder, http url, or git url.
"""
NPM_SCOPED = """\
[builder 2/3] [stderr]: npm error 404 Not Found - GET https://registry.example/@capibara%2fnonesuch
[builder 2/3] [stderr]: npm error 404
[builder 2/3] [stderr]: npm error 404  '@capibara/nonesuch@*' is not in this registry.
"""
NPM_VERSION = """\
[builder 1/1] [stderr]: npm error code ETARGET
[builder 1/1] [stderr]: npm error notarget No matching version found for is-number@99.0.0.
[builder 1/1] [stderr]: npm error notarget In most cases you or one of your dependencies are requesting
[builder 1/1] [stderr]: npm error notarget a package version that doesn't exist.
"""
PIP_CONFLICT = """\
[builder 1/1] [stderr]: ERROR: Cannot install python-dateutil==2.9.0 and six==1.2.0 because these package versions \
have conflicting dependencies.
[builder 1/1] [stdout]: The conflict is caused by:
[builder 1/1] [stdout]:     The user requested six==1.2.0
[builder 1/1] [stdout]:     python-dateutil 2.9.0 depends on six>=1.5
[builder 1/1] [stdout]: To fix this you could try to:
"""
APT_VIRTUAL = """\
[builder 1/1] [stdout]: Package awk is a virtual package provided by:
[builder 1/1] [stdout]:   mawk 1.3.4.20200120-3.1
[builder 1/1] [stderr]: E: Package 'awk' has no installation candidate
"""
APT_NAME = """\
[builder 1/1] [stdout]: Reading state information...
[builder 1/1] [stderr]: E: Unable to locate package nonesuch
"""
APT_VERSION = """\
[builder 1/1] [stdout]: Package tree is not available, but is referred to by another package.
[builder 1/1] [stdout]: This may mean that the package is missing, has been obsoleted, or
[builder 1/1] [stderr]: E: Version '9.9' for 'tree' was not found
"""


NPM_NAME_11 = """\
[builder 2/3] [stderr]: npm error code E404
[builder 2/3] [stderr]: npm error 404 Not Found - GET https://registry.example/nonesuch-pkg
[builder 2/3] [stderr]: npm error 404
[builder 2/3] [stderr]: npm error 404  The requested resource 'nonesuch-pkg@*' could not be found or you do not have \
permission to access it.
[builder 2/3] [stderr]: npm error 404
[builder 2/3] [stderr]: npm error 404 Note that you can also install from a
[builder 2/3] [stderr]: npm error 404 tarball, folder, http url, or git url.
[builder 2/3] [stderr]: npm error A complete log of this run can be found in: /root/.npm/_logs/2026-11-28-debug-0.log
"""
PIP_SETUP = """\
[builder 1/1] RUN pip install -- pycurl==7.45.3 root
[builder 1/1] [stdout]: Collecting pycurl==7.45.3
[builder 1/1] [stderr]:   error: subprocess-exited-with-error
[builder 1/1] [stderr]:         File "<string>", line 234, in configure_unix
[builder 1/1] [stderr]:       ConfigurationError: Could not run curl-config: [Errno 2] No such file or \
directory: 'curl-config'
[builder 1/1] [stderr]:       [end of output]
[builder 1/1] [stderr]:   note: This error originates from a subprocess, and is likely not a problem with pip.
[builder 1/1] [stderr]: error: subprocess-exited-with-error
[builder 1/1] [stderr]: note: This error originates from a subprocess, and is likely not a problem with pip.
Build failed: RUN pip install -- pycurl==7.45.3 root failed: exit status 1
"""
PIP_WHEEL = """\
[builder 1/1] [stderr]:   error: subprocess-exited-with-error
[builder 1/1] [stderr]:       error: command 'gcc' failed: No such file or directory
[builder 1/1] [stderr]:       [end of output]
[builder 1/1] [stderr]:   ERROR: Failed building wheel for netifaces
[builder 1/1] [stderr]: error: failed-wheel-build-for-install
[builder 1/1] [stderr]: ERROR: Failed to build installable wheels for some pyproject.toml based projects (netifaces)
"""
PIP_OFFLINE = """\
[builder 1/1] [stderr]: WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError: Failed to \
establish a new connection: [Errno -3] Temporary failure in name resolution': /simple/humanize/
[builder 1/1] [stderr]: ERROR: Could not find a version that satisfies the requirement humanize (from versions: none)
[builder 1/1] [stderr]: ERROR: No matching distribution found for humanize
"""
KILLED = """\
[builder 1/1] RUN pip install -- torch root
[builder 1/1] [stdout]: Installing collected packages: torch
Build failed: RUN pip install -- torch root failed: signal: killed
"""
OURS = "RUN pip install -- humanize root failed: exit status 1"


@pytest.mark.parametrize(
    ("log", "said"),
    [
        pytest.param(PIP_NAME, "PyPI has no Python package nonesuch", id="pip: a name"),
        pytest.param(NPM_NAME_11, "the npm registry has no package nonesuch-pkg: The requested", id="npm 11: a name"),
        pytest.param(
            PIP_SETUP, "ConfigurationError: Could not run curl-config: [Errno 2]", id="pip: a setup that fails"
        ),
        pytest.param(
            PIP_WHEEL,
            "the Python package netifaces could not be built: error: command 'gcc' failed",
            id="pip: no compiler",
        ),
        pytest.param(PIP_OFFLINE, "the package registry could not be reached", id="pip: offline"),
        pytest.param(KILLED, "Installing collected packages: torch", id="pip: killed"),
        pytest.param(PIP_VERSION, "PyPI has no Python package iniconfig==99.1", id="pip: a version"),
        pytest.param(
            PIP_CONFLICT, "Python packages conflict: python-dateutil==2.9.0 and six==1.2.0", id="pip: conflict"
        ),
        pytest.param(APT_VIRTUAL, "Debian has no package awk", id="apt: a virtual package"),
        pytest.param(NPM_NAME, "the npm registry has no package nonesuch", id="npm: a name"),
        pytest.param(NPM_SCOPED, "the npm registry has no package @capibara/nonesuch", id="npm: a name with a scope"),
        pytest.param(NPM_VERSION, "the npm registry has no version is-number@99.0.0", id="npm: a version"),
        pytest.param(APT_NAME, "Debian has no package nonesuch", id="apt: a name"),
        pytest.param(APT_VERSION, "Debian has no such version of tree", id="apt: a version"),
    ],
)
def test_the_package_and_the_reason_come_first_and_the_installer_s_words_after(log: str, said: str) -> None:
    explained = explain(log.splitlines(), OURS)
    assert explained.startswith(said)
    assert not [word for word in ("RUN", "root", "builder", "exit status", "stderr") if word in explained]


@pytest.mark.parametrize(
    ("lines", "message", "said"),
    [
        pytest.param(["one", "two"], "disk on fire", "disk on fire", id="the provider's words"),
        pytest.param(["one", "two"], "", "two", id="else the last line"),
        pytest.param([], "", "the build failed and did not say why", id="else that"),
        pytest.param([], OURS, "exit status 1", id="no command of ours"),
        pytest.param(
            [], "failed to run command 'pip install -- x': exit status 2", "exit status 2", id="as E2B says it"
        ),
        pytest.param([], "the build took longer than 600 s", "the build took longer than 600 s", id="a limit"),
    ],
)
def test_what_is_not_known(lines: list[str], message: str, said: str) -> None:
    assert explain(lines, message) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[builder 1/1] RUN pip install -- humanize root", "pip: humanize"),
        ("CACHED [builder 2/3] RUN npm install -g -- left-pad root", "npm: left-pad (installed before)"),
        ("[builder 1/1] RUN DEBCONF_NOWARNINGS=yes apt-get install -y -- tree jq root", "apt-get: tree jq"),
        ("[builder 1/1] ENV MARK b", ""),
        ("[base] FROM TEMPLATE code-interpreter-v1", ""),
        ("Build failed: RUN pip install -- humanize root failed: exit status 1", ""),
        ("[builder 1/1] [stdout]: Collecting humanize", "Collecting humanize"),
        ("Build finished, took 3.2s", "Build finished, took 3.2s"),
    ],
)
def test_a_log_shows_what_the_installer_wrote(line: str, said: str) -> None:
    assert told(line) == said


def test_an_explanation_is_bounded_however_long_a_package_is() -> None:
    line = printable(f"No matching distribution found for {'x' * 100_000}")
    assert len(line) == MAX_LINE
    assert len(explain([line], "no")) <= MAX_EXPLANATION


def test_a_line_of_a_stranger_is_one_printable_line() -> None:
    assert printable("a\x1b[31mred\x00\r\n\tb\u202e") == "a?[31mred? b?"
