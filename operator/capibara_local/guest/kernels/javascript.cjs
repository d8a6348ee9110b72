/*
 * The JavaScript kernel: cells run one after the other in one global scope, as in a browser's console.
 *
 * Called with the language and the numbers of two descriptors: requests come in as JSON lines {code, envs, globals};
 * `ready` once, `result` and `error` lines and a `done` after each cell go out (see lines.py and results.py). What a
 * cell prints is read from descriptors 1 and 2 by the guest.
 *
 * V8's own inspector evaluates the cells, in its REPL mode: `await` at the top level, and `const` may be declared again.
 * It runs inside a vm script that a SIGINT stops, so that an endless loop can be interrupted.
 */
'use strict'

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const inspector = require('node:inspector')
const { createRequire } = require('node:module')
const path = require('node:path')
const readline = require('node:readline')
const util = require('node:util')
const vm = require('node:vm')

const isTypeScript = process.argv[2] === 'typescript'
const [requests, answers] = process.argv.slice(-2).map(Number)
const DISPLAY = Symbol.for('Jupyter.display')
const FIELDS = {
  'text/plain': 'text',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'application/pdf': 'pdf',
  'text/latex': 'latex',
  'application/json': 'json',
  'application/javascript': 'javascript'
}

/** One line to the guest, whole: the pipe blocks while the guest is slow. */
function tell (document) {
  const line = Buffer.from(JSON.stringify(document) + '\n')
  for (let sent = 0; sent < line.length;) sent += fs.writeSync(answers, line, sent)
}

/** Evaluates cells and gives their values; `inspector` itself only knows descriptions of them. */
class Evaluator {
  constructor () {
    this.session = new inspector.Session()
    this.session.connect()
    this.abort = null
    this.started = new vm.Script('globalThis[Symbol.for("capibara.start")]()', { filename: 'capibara' })
  }

  /** {value} or {error}; an interrupt is an error too. */
  async run (code) {
    const interrupted = new Promise((resolve) => { this.abort = () => resolve({ error: interruption() }) })
    try {
      return await Promise.race([this.evaluate(code), interrupted])
    } finally {
      this.abort = null
    }
  }

  async evaluate (code) {
    const expression = { expression: code, replMode: true, awaitPromise: true }
    let answer
    try {
      answer = await this.posted('Runtime.evaluate', expression)
    } catch (error) {
      return { error: error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' ? interruption() : error }
    }
    const thrown = answer.exceptionDetails
    if (thrown) return { error: await this.valueOf(thrown.exception ?? { value: new Error(thrown.text) }) }
    return { value: await this.valueOf(answer.result) }
  }

  posted (method, parameters) {
    return new Promise((resolve, reject) => {
      globalThis[Symbol.for('capibara.start')] = () =>
        this.session.post(method, parameters, (error, answer) => error ? reject(new Error(error.message)) : resolve(answer))
      try {
        this.started.runInThisContext({ breakOnSigint: true })
      } catch (error) {
        reject(error)
      }
    })
  }

  /** The thing behind a remote object's description: it is in this very process. */
  valueOf (remote) {
    if (remote.objectId === undefined) return primitive(remote)
    return new Promise((resolve) => {
      globalThis[Symbol.for('capibara.take')] = resolve
      const functionDeclaration = 'function (value) { globalThis[Symbol.for("capibara.take")]([value]) }'
      const { objectId } = remote
      this.session.post('Runtime.callFunctionOn', { functionDeclaration, objectId, arguments: [{ objectId }] })
    }).then(([value]) => value)
  }
}

function primitive (remote) {
  const text = remote.unserializableValue
  if (text === undefined) return remote.type === 'undefined' ? undefined : remote.value
  return text.endsWith('n') ? BigInt(text.slice(0, -1)) : Number(text)
}

function interruption () {
  const error = new Error('the cell was interrupted')
  error.name = 'KeyboardInterrupt'
  error.stack = 'KeyboardInterrupt: the cell was interrupted'
  return error
}

/** Static imports become awaited dynamic ones, which a scope that is no module understands. */
function withoutStaticImports (code) {
  return code
    .replace(/^([ \t]*)import\s+\*\s+as\s+([\w$]+)\s+from\s+(['"][^'"]+['"])/gm, '$1const $2 = await import($3)')
    .replace(/^([ \t]*)import\s+([\w$]+)\s+from\s+(['"][^'"]+['"])/gm, '$1const { default: $2 } = await import($3)')
    .replace(/^([ \t]*)import\s+\{([^}]*)\}\s+from\s+(['"][^'"]+['"])/gm, (_, space, names, from) =>
      `${space}const {${names.replace(/\s+as\s+/g, ': ')}} = await import(${from})`)
    .replace(/^([ \t]*)import\s+(['"][^'"]+['"])/gm, '$1await import($2)')
}

/** TypeScript without its types. Throws a SyntaxError that says where. */
function withoutTypes (code) {
  const flags = ['--loader=ts', '--target=esnext', '--log-level=error', '--color=false']
  const settings = '--tsconfig-raw={"compilerOptions":{"verbatimModuleSyntax":true,"preserveValueImports":true}}'
  const done = spawnSync('esbuild', [...flags, settings], { input: code, encoding: 'utf8' })
  if (done.error) throw done.error
  if (done.status !== 0) throw new SyntaxError(done.stderr.trim())
  return done.stdout
}

function resultOf (bundle) {
  const line = { type: 'result' }
  for (const [kind, value] of Object.entries(bundle)) {
    if (kind in FIELDS) line[FIELDS[kind]] = value
    else (line.extra ??= {})[kind] = value
  }
  line.is_main_result = true
  return line
}

async function show (value) {
  if (value === undefined) return
  if (value !== null && typeof value[DISPLAY] === 'function') {
    tell(resultOf(await value[DISPLAY]()))
    return
  }
  tell(resultOf({ 'text/plain': typeof value === 'string' ? value : util.inspect(value) }))
}

/** Frames of the kernel itself say nothing about the cell. */
function traceOf (error) {
  const frames = String(error.stack ?? '').split('\n')
  const ours = frames.findIndex((frame) => frame.includes('node:inspector') || frame.includes('javascript.cjs'))
  return (ours < 0 ? frames : frames.slice(0, ours)).join('\n')
}

function refuse (error) {
  const isError = util.types.isNativeError(error)
  const [name, value] = isError ? [error.name, error.message] : ['Error', util.inspect(error)]
  tell({ type: 'error', name: String(name), value: String(value), traceback: isError ? traceOf(error) : value })
}

async function runCell (evaluator, { code, envs, globals }) {
  Object.assign(process.env, globals)
  const before = Object.fromEntries(Object.keys(envs).map((name) => [name, process.env[name]]))
  Object.assign(process.env, envs)
  try {
    const plain = withoutStaticImports(isTypeScript ? withoutTypes(code) : code)
    const { value, error } = await evaluator.run(plain).then((end) => 'error' in end ? { error: [end.error] } : end)
    if (error) refuse(error[0])
    else await show(value)
  } catch (error) {
    refuse(error)
  }
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

function prepareScope () {
  globalThis.require = createRequire(path.join(process.cwd(), 'cell.js'))
  globalThis.module = { exports: {} }
  globalThis.exports = globalThis.module.exports
  process.argv = [process.argv[0]]
  // what goes wrong behind a cell's back is told, and ends neither the cell nor the kernel
  const report = (error) => fs.writeSync(2, `Uncaught ${util.inspect(error)}\n`)
  process.on('uncaughtException', report)
  process.on('unhandledRejection', report)
}

async function serve () {
  const evaluator = new Evaluator()
  process.on('SIGINT', () => evaluator.abort?.())
  prepareScope()
  tell({ type: 'ready' })
  const lines = readline.createInterface({ input: fs.createReadStream(null, { fd: requests }), crlfDelay: Infinity })
  for await (const line of lines) {
    await runCell(evaluator, JSON.parse(line))
    tell({ type: 'done' })
  }
  process.exit(0)
}

serve()
