"""Open files, by as many processes as there may be, held. Prints how many; the first argument is where to stop."""

import os
import resource
import sys

wanted = int(sys.argv[1])
EACH = resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 16
reading, writing = os.pipe()
children = 0
while children * EACH < wanted:
    pid = os.fork()
    if pid == 0:
        held = 0
        try:
            while held < EACH:
                os.open("/dev/null", os.O_RDONLY)
                held += 1
        except OSError:
            pass
        os.write(writing, b"%d\n" % held)
        sys.stdin.read()
        os._exit(0)
    children += 1
os.close(writing)
total = 0
with os.fdopen(reading) as told:
    for _ in range(children):
        total += int(told.readline() or 0)
print(total, flush=True)
sys.stdin.read()
