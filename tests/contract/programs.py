# ruff: noqa: E501 (a program is as long as it is)
"""Everyday programs, as people and models write them, whose end is known: what `python3 main.py` does with them.

`PYTHON`: id -> source. Each is run by the plain interpreter of the same image, and by both executors: stdout, exit code
and stderr must be the same. `PLAIN_ONLY`: programs that at home end as they should not under Interpreter, none so far.
"""

from __future__ import annotations

PYTHON: dict[str, str] = {
    "prints": "print('hello')",
    "prints without newline": "print('a', end='')",
    "unicode": "print('ñandú 🦫')",
    "nothing": "",
    "only a comment": "# nothing to do\n",
    "exits with a number": "import sys\nprint('x')\nsys.exit(3)",
    "exits with a text": "import sys\nsys.exit('no data')",
    "exits with a list": "import sys\nsys.exit([1, 2])",
    "exits with none": "import sys\nsys.exit()",
    "exits with true": "import sys\nsys.exit(True)",
    "exits past a byte": "import sys\nsys.exit(300)",
    "exits by exit()": "exit(4)",
    "raises SystemExit": "raise SystemExit(5)",
    "os._exit(9)": "import os\nprint('x', flush=True)\nos._exit(9)",
    "os._exit(0)": "import os\nos._exit(0)",
    "kills itself": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)",
    "terminates itself": "import os, signal\nos.kill(os.getpid(), signal.SIGTERM)",
    "aborts": "import os\nos.abort()",
    "segmentation fault": "import ctypes\nctypes.string_at(0)",
    "interrupts itself": "import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(5)",
    "raises KeyboardInterrupt": "raise KeyboardInterrupt",
    "exception": "def f():\n    return 1 / 0\nprint('before')\nf()",
    "exception with a cause": "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError('bad') from e",
    "exception while handling another": "try:\n    1 / 0\nexcept ZeroDivisionError:\n    {}['x']",
    "exception group": 'raise ExceptionGroup("x", [ValueError("a"), TypeError("b")])',
    "exception with notes": "e = ValueError('a')\ne.add_note('look here')\nraise e",
    "own exception": "class Trouble(Exception):\n    pass\nraise Trouble('x')",
    "own exception whose str raises": (
        "class Trouble(Exception):\n    def __str__(self):\n        raise RuntimeError\nraise Trouble()"
    ),
    "assertion": "assert 1 == 2, 'no'",
    "syntax error": "print('a'",
    "indentation error": "def f():\nprint(1)",
    "name error": "print(undefinde)",
    "return outside function": "return 1",
    "recursion": "def f():\n    return f()\ntry:\n    f()\nexcept RecursionError:\n    print('deep')",
    "import error": "import no_such_module",
    "own excepthook": "import sys\nsys.excepthook = lambda *a: print('hook', a[0].__name__)\n1 / 0",
    "own excepthook that fails": "import sys\ndef hook(*a):\n    sys.exit(7)\nsys.excepthook = hook\n1 / 0",
    "asyncio.run": "import asyncio\nasync def main():\n    await asyncio.sleep(0.01)\n    print('x')\nasyncio.run(main())",
    "run_until_complete": (
        "import asyncio\nasync def main():\n    return 3\n"
        "loop = asyncio.new_event_loop()\nprint(loop.run_until_complete(main()))\nloop.close()"
    ),
    "asyncio task group": (
        "import asyncio\nasync def f(n):\n    print(n)\nasync def main():\n    async with asyncio.TaskGroup() as g:\n"
        "        for n in range(3):\n            g.create_task(f(n))\nasyncio.run(main())"
    ),
    "error in asyncio": "import asyncio\nasync def main():\n    raise ValueError('inside')\nasyncio.run(main())",
    "binary output": "import sys\nsys.stdout.buffer.write(bytes(range(256)))",
    "os.write": "import os\nos.write(1, b'\\xff\\x00raw\\n')",
    "stderr": "import sys\nprint('oops', file=sys.stderr)",
    "thread after the last line": (
        "import threading, time\ndef later():\n    time.sleep(0.2)\n    print('late')\n"
        "threading.Thread(target=later).start()\nprint('first')"
    ),
    "daemon thread": (
        "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()\nprint('end')"
    ),
    "error in a thread": (
        "import threading\nt = threading.Thread(target=lambda: 1 / 0, name='worker')\nt.start()\nt.join()\nprint('on')"
    ),
    "atexit": "import atexit\natexit.register(print, 'bye')\nprint('hi')",
    "atexit after an error": "import atexit\natexit.register(print, 'bye')\nraise ValueError('x')",
    "input without stdin": "input()",
    "input caught": "try:\n    input('? ')\nexcept EOFError:\n    print('none')",
    "reads stdin": "import sys\nprint(repr(sys.stdin.read()))",
    "order of outputs": "import os\nfor i in range(20):\n    print(i, flush=True)\nos.system('echo shell')\nprint('last')",
    "subprocess": "import subprocess\nprint(subprocess.run(['echo', 'child'], capture_output=True, text=True).stdout)",
    "subprocess to our stdout": "import subprocess\nprint('a', flush=True)\nsubprocess.run(['echo', 'b'])",
    "multiprocessing spawn": (
        "import multiprocessing as mp\ndef square(n):\n    return n * n\nif __name__ == '__main__':\n"
        "    with mp.get_context('spawn').Pool(2) as pool:\n        print(pool.map(square, range(5)))"
    ),
    "multiprocessing fork": (
        "import multiprocessing as mp\ndef work(q):\n    q.put('done')\nif __name__ == '__main__':\n"
        "    c = mp.get_context('fork')\n    q = c.Queue()\n    p = c.Process(target=work, args=(q,))\n    p.start()\n"
        "    print(q.get())\n    p.join()"
    ),
    "process pool": (
        "from concurrent.futures import ProcessPoolExecutor\nimport multiprocessing as mp\ndef f(n):\n    return n + 1\n"
        "if __name__ == '__main__':\n    with ProcessPoolExecutor(2, mp_context=mp.get_context('spawn')) as pool:\n"
        "        print(list(pool.map(f, [1, 2, 3])))"
    ),
    "thread pool": (
        "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor(3) as p:\n"
        "    print(list(p.map(str, range(4))))"
    ),
    "os.fork": "import os\npid = os.fork()\nif pid == 0:\n    os._exit(3)\nprint(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))",
    "argv": "import sys\nprint(sys.argv)",
    "name, file and spec": "import os\nprint(__name__, os.path.basename(__file__), __spec__, __package__, __doc__)",
    "docstring": '"""What this does."""\nprint(__doc__)',
    "path": "import sys, os\nprint(sys.path[0] == os.getcwd() == os.path.dirname(__file__))",
    "globals": "x = 1\nprint(sorted(n for n in globals() if not n.startswith('__')))",
    "main module": "import sys\nclass A: pass\nprint(sys.modules['__main__'].A is A, A.__module__)",
    "pickle": "import pickle\nclass P:\n    pass\nprint(type(pickle.loads(pickle.dumps(P()))).__name__)",
    "inspect": "import inspect\ndef f():\n    return 1\nprint(inspect.getsource(f))",
    "the stack": "import inspect, sys\nprint(len(inspect.stack()), sys._getframe().f_back)\ndef f():\n    print([i.function for i in inspect.stack()])\nf()",
    "the printed stack": "import traceback\ndef f():\n    traceback.print_stack()\nf()",
    "a warning beyond the stack": "import warnings\nwarnings.warn('x', stacklevel=2)",
    "no frame below": "import sys\nsys._getframe(1)",
    "pdb": (
        "import pdb, io, os\nout = io.StringIO()\npdb.Pdb(stdin=io.StringIO('w\\nn\\nu\\nc\\n'), stdout=out).set_trace()\nx = 1\n"
        "print(out.getvalue().replace(os.getcwd(), ''))"
    ),
    "deep nesting": "".join(f"{' ' * i}for i{i} in [1]:\n" for i in range(19)) + " " * 19 + "print('deep')",
    "a last exception that is none": "import sys\nprint([n for n in dir(sys) if n.startswith('last_')])",
    "the default hook": "import sys\nprint(sys.excepthook is sys.__excepthook__, sys.exc_info())",
    "annotations": "x: int = 1\ny: str\nprint(__annotations__)",
    "docstring and future": '"""Doc."""\nfrom __future__ import annotations\nx: Unknown = 1\nprint(__doc__, __annotations__)',
    "dataclass and typing": (
        "from __future__ import annotations\nfrom dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\nprint(P(1))"
    ),
    "future annotations": "from __future__ import annotations\ndef f(x: Unknown): ...\nprint(f.__annotations__)",
    "argparse error": "import argparse\np = argparse.ArgumentParser()\np.add_argument('name')\np.parse_args()",
    "unittest": (
        "import unittest, sys\nclass T(unittest.TestCase):\n    def test_it(self):\n        self.assertEqual(1, 2)\n"
        "r = unittest.main(exit=False).result\nprint(len(r.failures))"
    ),
    "logging": "import logging\nlogging.warning('careful')\nlogging.info('unseen')",
    "warning": "import warnings\nwarnings.warn('old')",
    "children do not see the channel": (
        "import os, subprocess\nprint(subprocess.run(['ls', '/proc/self/fd'], capture_output=True, text=True, "
        "close_fds=False).stdout.split())"
    ),
    "encoding cookie": "# -*- coding: latin-1 -*-\nprint('ok')",
    "windows line ends": "print('a')\r\nprint('b')\r\n",
    "tabs": "if True:\n\tprint('tab')",
    "walrus and match": "match [1, 2]:\n    case [a, b]:\n        print(a + b)",
    "generator left open": "def g():\n    try:\n        yield 1\n    finally:\n        print('closed')\nx = g()\nnext(x)\ndel x",
    "closes stdout": "import sys\nprint('a')\nsys.stdout.close()",
    "writes after closing descriptor": "import os\nprint('a', flush=True)\nos.close(1)\nprint('b')",
    "the first file's descriptor": "print(open('/dev/null').fileno())",
    "closes all descriptors and reuses them": (
        "import atexit, os\nos.closerange(3, 1024)\nfiles = [open('mine.txt', 'a') for _ in range(300)]\n"
        "atexit.register(lambda: print(open('mine.txt').read() == ''))\nraise ValueError('x')"
    ),
    "environment": "import os\nprint('HOME' in os.environ, [n for n in os.environ if 'CAPIBARA' in n.upper()])",
    "flags": "import sys\nprint(sys.flags.isolated, sys.flags.no_site, sys.flags.ignore_environment, sys.dont_write_bytecode)",
    "imports own files": "open('other.py', 'w').write('x = 5')\nimport other\nprint(other.x)",
    "runs itself as a module": "import runpy\nopen('m.py', 'w').write('print(__name__)')\nrunpy.run_path('m.py', run_name='__main__')",
    "deletes its directory": (
        "import os, shutil\nhere = os.getcwd()\nos.chdir('/')\nshutil.rmtree(here, ignore_errors=True)\nprint('gone')"
    ),
    "no memory of the driver": "print([n for n in dir() if not n.startswith('__')], [m for m in __import__('sys').modules if 'capibara' in m])",
    "sqlite": "import sqlite3\nc = sqlite3.connect(':memory:')\nprint(c.execute('select 1').fetchall())",
    "csv and json": "import csv, json, io\nprint(json.dumps(list(csv.reader(io.StringIO('a,b')))))",
    "time zone": "import time\nprint(time.tzname)",
    "locale": "import sys\nprint(sys.stdout.encoding, sys.getfilesystemencoding())",
    "long line": "print('x' * 100_000)",
    "many lines": "for i in range(5000):\n    print(i)",
    "stdout is a pipe": "import sys\nprint(sys.stdout.isatty(), sys.stdin.isatty())",
    "signal handler": (
        "import signal, os\nsignal.signal(signal.SIGUSR1, lambda *_: print('got it'))\nos.kill(os.getpid(), signal.SIGUSR1)"
    ),
    "resource limits": "import resource\nprint(resource.getrlimit(resource.RLIMIT_CORE)[0] >= -1)",
}

JAVASCRIPT: dict[str, str] = {
    "prints": "console.log(6 * 7)",
    "prints to both": "console.log('out'); console.error('err')",
    "sets exitCode": "process.exitCode = 4",
    "exits": "console.log('x'); process.exit(3)",
    "a timer after the last line": "setTimeout(() => console.log('later'), 250)",
    "throws": "function f() { throw new TypeError('bad') }\nf()\nconsole.log('not reached')",
    "throws a text": "throw 'text'",
    "rejects": "Promise.reject(new Error('r'))",
    "rejects in async main": "async function main() { throw new Error('inside') }\nmain().then(() => {})",
    "syntax error": "let x = ;",
    "an error without a message": "class E extends Error { get message() { throw new Error('no') } }\nthrow new E()",
    "async main": "async function main() { await 1; console.log('m') }\nmain()",
    "bytes": "process.stdout.write(Buffer.from([255, 0, 1]))",
    "argv": "console.log(process.argv.length, process.execArgv, process.argv[1] === __filename)",
    "module": "console.log(require.main === module, this === module.exports, __filename.endsWith('main.js'))",
    "returns": "console.log(1)\nreturn",
    "strict": "'use strict'\nconsole.log((function () { return this })())",
    "globals": "console.log(Object.keys(globalThis).filter((k) => /show|display|capi/.test(k)))",
    "forks": (
        "const cp = require('child_process')\nif (process.argv[2]) console.log('child')\n"
        "else cp.fork(__filename, ['c']).on('exit', (c) => console.log('exit', c))"
    ),
    "worker": (
        "const { Worker, isMainThread } = require('worker_threads')\nif (isMainThread) "
        "new Worker(__filename).on('exit', () => console.log('done'))\nelse console.log('w')"
    ),
    "children do not see the channel": (
        "console.log(require('child_process').execSync('ls /proc/self/fd').toString().trim().split('\\n').length)"
    ),
    "exit handler": "process.on('exit', (c) => console.log('bye', c))",
    "reads stdin": "process.stdin.on('data', (d) => console.log(d)).on('end', () => console.log('eof'))",
    "kills itself": "process.kill(process.pid, 'SIGKILL'); setTimeout(() => {}, 1000)",
    "aborts": "process.abort()",
    "catches the uncaught": "process.on('uncaughtException', (e) => console.log('got', e.message))\nthrow new Error('x')",
    "hashbang": "#!/usr/bin/env node\nconsole.log(1)",
    "dynamic import": "import('node:os').then((os) => console.log(typeof os.cpus))",
    "loaded modules": "console.log(Object.keys(require.cache).length, module.children.length)",
    "generators and classes": "class A { #x = 1; get x() { return this.#x } }\nconsole.log(new A().x)",
    "requires own files": "require('fs').writeFileSync('other.js', 'exports.x = 5')\nconsole.log(require('./other').x)",
    "JSON": "console.log(JSON.stringify({ a: [1, null, undefined] }))",
}
"""As `PYTHON`, for `node main.js`."""
