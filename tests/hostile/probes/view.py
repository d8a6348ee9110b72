"""Words that must occur nowhere that a sandbox can read. Arguments: the words, written backwards, so that our own
command line does not have them."""

import json
import os
import re
import stat
import sys

WORDS = [word[::-1].encode() for word in sys.argv[1:]]
OWN = re.compile(r"/proc/\d+/(?!1/|self/)|/proc/(self|thread-self)/(task|map_files)|/proc/1/(task|map_files)")
MOST = 1 << 20
seen = {}


def look(path):
    if OWN.match(path) or path.endswith(("/mem", "/pagemap", "/kmsg", "/clear_refs")):
        return
    try:
        if os.path.islink(path):
            note(path, os.readlink(path).encode(errors="surrogateescape"))
        elif stat.S_ISREG(os.lstat(path).st_mode):
            with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb", buffering=0) as file:
                note(path, file.read(MOST) or b"")
    except OSError:
        pass


def note(path, text):
    for word in WORDS:
        if word in text or word in path.encode(errors="surrogateescape"):
            seen[f"{path} {word.decode()}"] = 1


for top in ("/proc", "/sys", "/dev", "/run", "/etc", "/tmp", "/var", "/home"):
    for folder, folders, files in os.walk(top):
        for name in (*folders, *files):
            look(f"{folder}/{name}")
        if OWN.match(folder + "/"):
            folders.clear()
print(json.dumps(seen))
