"""The runner: what is uploaded into a sandbox, and runs there.

Standard library only, Python 3.8 or newer, nothing of the rest of Capibara: these files are copied into one directory
per attempt and started from there (`run.py` beside this package calls `command.main`). Imports are few and cheap on
purpose, because an interpreter starts for every execution: no `subprocess`, `socket`, `http.client` or `typing`.

One attempt directory holds

    request.json env.json   what to do, and its secrets; removed as soon as they are read
    code input-N            the code and the user's files, moved into place by whoever starts
    started                 exists once the code may have begun; locked for as long as the runner lives
    stdout stderr results.ndjson     what the code said, up to a cap
    done.json               the end, whole or not there at all
"""
