"""The runner: what is uploaded into a sandbox, and runs there.

Standard library only, Python 3.8 or newer, nothing of the rest of Capibara: `capibara.backends.runner` packs these
files into the `run.py` of an attempt's directory, which calls `command.main`. Imports are few and cheap on purpose,
because an interpreter starts for every execution: no `json`, `re`, `signal`, `subprocess`, `socket` or `typing`.

One attempt directory holds

    run.py request.json     this package in one file; what to do, with its secrets, removed as soon as it is read
    code input-N            the code and the user's files, moved into place by whoever starts
    started                 exists once the code may have begun; locked for as long as the runner lives
    stdout stderr results.ndjson     what the code said, up to a cap
    file-N                  copies of files that the code left, for an output store
    done.json               the end, whole or not there at all

A sandbox that is kept warm has a directory `_standby` beside them, in which a loaded runner waits (see `standby`), with
an interpreter of each of the template's languages that takes long to load (see `spare`).
"""
