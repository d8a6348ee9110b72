"""Git in a sandbox, by the SDK's own calls. Nothing here needs a network: the remote is a folder."""

from __future__ import annotations

from typing import Any

from tests.conformance.conftest import SDK


async def test_a_repository_from_its_first_commit_to_a_push(sdk: SDK, sandbox: Any) -> None:
    git, repo = sandbox.git, "/home/user/repo"
    await sdk(sandbox.commands.run, "git init -q --bare /home/user/remote.git")
    await sdk(git.init, repo, initial_branch="main")
    await sdk(git.configure_user, "Ana", "ana@example.com", scope="local", path=repo)
    await sdk(sandbox.files.write, f"{repo}/f", "1")
    status = await sdk(git.status, repo)
    assert [(file.name, file.status) for file in status.file_status] == [("f", "untracked")]
    await sdk(git.add, repo)
    await sdk(git.commit, repo, "first")
    assert (await sdk(git.status, repo)).is_clean
    await sdk(git.create_branch, repo, "topic")
    branches = await sdk(git.branches, repo)
    assert (sorted(branches.branches), branches.current_branch) == (["main", "topic"], "topic")
    await sdk(git.checkout_branch, repo, "main")
    await sdk(git.remote_add, repo, "origin", "/home/user/remote.git")
    await sdk(git.push, repo, remote="origin", branch="main")
    await sdk(git.clone, "/home/user/remote.git", "/home/user/clone", branch="main")
    assert await sdk(sandbox.files.read, "/home/user/clone/f") == "1"
