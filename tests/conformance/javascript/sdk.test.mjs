// The main paths of the official JavaScript SDK, unmodified. Run by tests/conformance/test_javascript.py, which names the
// server in E2B_API_URL, E2B_SANDBOX_URL and E2B_API_KEY; the details are asked in Python.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { CommandExitError, FileNotFoundError, NotFoundError, Sandbox, SandboxNotFoundError, TimeoutError } from 'e2b'
import { Sandbox as Interpreter } from '@e2b/code-interpreter'

const TIMEOUT = { timeoutMs: 120_000 }
let sandbox

before(async () => {
  sandbox = await Sandbox.create('base', TIMEOUT)
})
after(() => sandbox.kill())

async function until(condition, seconds = 20) {
  const deadline = Date.now() + seconds * 1000
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, `not so within ${seconds} s: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('a sandbox is created, described, listed, found again and killed', async () => {
  const tag = randomUUID()
  const made = await Sandbox.create('base', { ...TIMEOUT, metadata: { tag, 'a b': 'c&d' }, envs: { GREETING: 'hola' } })
  const info = await made.getInfo()
  assert.deepEqual(info.metadata, { tag, 'a b': 'c&d' })
  assert.equal(info.state, 'running')
  const page = await Sandbox.list({ query: { metadata: { tag } } }).nextItems()
  assert.deepEqual(page.map((item) => item.sandboxId), [made.sandboxId])
  const again = await Sandbox.connect(made.sandboxId)
  assert.equal((await again.commands.run('echo $GREETING')).stdout, 'hola\n')
  await again.setTimeout(300_000)
  assert.ok((await made.getInfo()).endAt - new Date() > 200_000)
  assert.equal(await made.kill(), true)
  assert.equal(await made.kill(), false)
  assert.equal(await made.isRunning(), false)
  await assert.rejects(Sandbox.getInfo(made.sandboxId), SandboxNotFoundError)
})

test('a command gives its output, its exit code, and both as it goes', async () => {
  const seen = []
  const result = await sandbox.commands.run('echo out; echo err >&2; pwd', { onStdout: (text) => void seen.push(text) })
  assert.equal(result.stdout, 'out\n/home/user\n')
  assert.equal(result.stderr, 'err\n')
  assert.equal(seen.join(''), result.stdout)
  await assert.rejects(sandbox.commands.run('exit 3'), (error) => error instanceof CommandExitError && error.exitCode === 3)
  await assert.rejects(sandbox.commands.run('sleep 60', { timeoutMs: 500 }), TimeoutError)
})

test('a background command takes input, is listed, reconnected to, and killed', async () => {
  const handle = await sandbox.commands.run('cat', { background: true, stdin: true, timeoutMs: 0 })
  assert.ok((await sandbox.commands.list()).some((process) => process.pid === handle.pid))
  let text = ''
  const other = await sandbox.commands.connect(handle.pid, { onStdout: (piece) => void (text += piece) })
  await sandbox.commands.sendStdin(handle.pid, 'hello\n')
  await until(() => text === 'hello\n')
  assert.equal(await sandbox.commands.kill(handle.pid), true)
  await assert.rejects(other.wait(), CommandExitError)
})

test('a terminal runs a shell', async () => {
  let screen = ''
  const decoder = new TextDecoder()
  const pty = await sandbox.pty.create({ cols: 80, rows: 24, timeoutMs: 0, onData: (data) => void (screen += decoder.decode(data)) })
  await sandbox.pty.resize(pty.pid, { cols: 100, rows: 30 })
  await sandbox.pty.sendInput(pty.pid, new TextEncoder().encode('echo $((6*7)); stty size; exit 0\n'))
  await until(() => screen.includes('42') && screen.includes('30 100'))
})

test('files are written, read, listed, described, renamed and removed', async () => {
  await sandbox.files.write('d/note.txt', 'hola ñ', { metadata: { origin: 'js' } })
  assert.equal(await sandbox.files.read('d/note.txt'), 'hola ñ')
  const blob = new Uint8Array(3_000_000).map((_, n) => n % 251)
  await sandbox.files.write([{ path: 'd/blob', data: new Blob([blob]) }, { path: 'd/two', data: '2' }])
  assert.deepEqual(await sandbox.files.read('d/blob', { format: 'bytes' }), blob)
  assert.deepEqual((await sandbox.files.list('d')).map((entry) => entry.name).sort(), ['blob', 'note.txt', 'two'])
  await sandbox.files.rename('d/note.txt', 'd/renamed')
  const info = await sandbox.files.getInfo('d/renamed')
  assert.deepEqual([info.size, info.owner, info.metadata], [7, 'user', { origin: 'js' }])
  assert.equal(await sandbox.files.makeDir('d/sub'), true)
  await sandbox.files.remove('d')
  assert.equal(await sandbox.files.exists('d'), false)
  await assert.rejects(sandbox.files.read('d/note.txt'), FileNotFoundError)
})

test('a directory is watched', async () => {
  await sandbox.files.makeDir('watched')
  const events = []
  const handle = await sandbox.files.watchDir('watched', (event) => void events.push(`${event.type} ${event.name}`), {
    recursive: true,
  })
  await sandbox.commands.run('mkdir watched/sub && echo x > watched/sub/f && rm watched/sub/f')
  await until(() => ['create sub', 'create sub/f', 'remove sub/f'].every((event) => events.includes(event)))
  await handle.stop()
})

test('a signed URL works without a key', async () => {
  await sandbox.files.write('shared', 'for you')
  const url = await sandbox.downloadUrl('shared', { useSignatureExpiration: 60 })
  assert.equal(await (await fetch(url)).text(), 'for you')
})

test('a sandbox is paused, and goes on where it was', async () => {
  const made = await Sandbox.create('base', TIMEOUT)
  const sleeper = await made.commands.run('sleep 1000', { background: true, timeoutMs: 0 })
  await made.pause()
  assert.equal((await made.getInfo()).state, 'paused')
  const awake = await Sandbox.connect(made.sandboxId, TIMEOUT)
  assert.ok((await awake.commands.list()).some((process) => process.pid === sleeper.pid))
  await awake.kill()
})

test('a snapshot and a fork have the files', async () => {
  const made = await Sandbox.create('base', TIMEOUT)
  await made.files.write('f', 'kept')
  const { snapshotId } = await made.createSnapshot()
  const copy = await Sandbox.create(snapshotId, TIMEOUT)
  const [fork] = await made.fork({ timeoutMs: 120_000 })
  assert.deepEqual([await copy.files.read('f'), await fork.files.read('f')], ['kept', 'kept'])
  await Promise.all([made.kill(), copy.kill(), fork.kill()])
  assert.equal(await Sandbox.deleteSnapshot(snapshotId), true)
})

test('code runs in contexts that keep their state, with rich results', async () => {
  const made = await Interpreter.create(TIMEOUT)
  assert.equal((await made.runCode('x = 20')).error, undefined)
  const execution = await made.runCode('print("hi"); x + 1')
  assert.deepEqual([execution.text, execution.logs.stdout], ['21', ['hi\n']])
  const chart = await made.runCode('import matplotlib.pyplot as p; p.bar(["a"], [1]); p.show()')
  assert.ok(chart.results[0].png.length > 1000)
  assert.equal(chart.results[0].chart.type, 'bar')
  const failed = await made.runCode('1/0')
  assert.equal(failed.error.name, 'ZeroDivisionError')
  const other = await made.createCodeContext({ language: 'python', cwd: '/tmp' })
  assert.equal((await made.runCode('import os; os.getcwd()', { context: other })).text, '/tmp')
  assert.equal((await made.runCode('const y = 6; y * 7', { language: 'javascript' })).text, '42')
  assert.equal((await made.runCode('echo $((1+1))', { language: 'bash' })).logs.stdout.join(''), '2\n')
  await made.kill()
})

test('what is not there is not found', async () => {
  await assert.rejects(sandbox.commands.connect(999_999), NotFoundError)
  await assert.rejects(Sandbox.connect('i' + randomUUID().replaceAll('-', '').slice(0, 20)), SandboxNotFoundError)
})
