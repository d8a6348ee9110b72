// The JavaScript kernel: one V8 context that keeps its variables from cell to cell. Speaks the lines of guest/lines.py.
//
// V8's own REPL mode (the inspector's Runtime.evaluate) gives `let` and `const` that a later cell may declare again,
// top-level await, and the value of the last expression. It runs inside vm.runInThisContext only because that can be
// broken by SIGINT. Arguments: [typescript] requests answers, the descriptors' numbers.
"use strict";

const fs = require("node:fs");
const inspector = require("node:inspector");
const { createRequire } = require("node:module");
const path = require("node:path");
const { spawnSync } = require("node:child_process");
const { pathToFileURL } = require("node:url");
const util = require("node:util");
const vm = require("node:vm");

const answers = Number(process.argv.at(-1));
const requests = Number(process.argv.at(-2));
const typescript = process.argv.includes("typescript");
const DISPLAY = Symbol.for("Jupyter.display"); // Deno's convention, which E2B's users know
const FIELDS = {
  "text/plain": "text",
  "text/html": "html",
  "text/markdown": "markdown",
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/jpeg": "jpeg",
  "application/pdf": "pdf",
  "text/latex": "latex",
  "application/json": "json",
  "application/javascript": "javascript",
  "e2b/data": "data",
  "e2b/chart": "chart",
};

function send(type, fields = {}) {
  const line = Buffer.from(`${JSON.stringify({ type, ...fields })}\n`);
  for (let sent = 0; sent < line.length; ) sent += fs.writeSync(answers, line, sent);
}

const MOST_IN_A_LINE = 1024 * 1024; // UTF-16 units: the guest holds a line until it is whole

// No character is cut: its halves would be two in the lines of others.
function* pieces(text) {
  for (let start = 0, end; start < text.length; start = end) {
    end = start + MOST_IN_A_LINE;
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end += 1;
    yield text.slice(start, end);
  }
}

function streamTo(stream) {
  const decoder = new util.TextDecoder();
  return (chunk, encoding, callback) => {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    for (const piece of pieces(text)) send(stream, { text: piece, timestamp: new Date().toISOString() });
    const done = typeof encoding === "function" ? encoding : callback;
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
}

// What a cell sees as its surroundings: a module in the working directory.
function furnish() {
  process.stdout.write = streamTo("stdout");
  process.stderr.write = streamTo("stderr");
  const home = path.join(process.cwd(), "cell.js");
  Object.assign(globalThis, { require: createRequire(home), __filename: home, __dirname: process.cwd() });
  globalThis.__import = (name) =>
    import(/^\.{0,2}\//.test(name) ? pathToFileURL(path.resolve(name)).href : resolved(name));
  globalThis.display = (value, bundle) => sendResult(value, bundle, false);
}

function resolved(name) {
  try {
    const found = globalThis.require.resolve(name);
    return path.isAbsolute(found) ? pathToFileURL(found).href : found;
  } catch {
    return name;
  }
}

// A script has no import statements and, in V8's REPL mode, no import(): both become calls of __import.
const IMPORT = /^[ \t]*import\s+(?:([\w$*{}\s,]+?)\s+from\s+)?(["'])([^"'\n]+)\2[ \t]*;?/gm;
function withoutImports(code) {
  const rewritten = code.replace(IMPORT, (_, names, quote, name) => {
    const call = `await __import(${quote}${name}${quote})`;
    return names ? bindings(names.trim(), call) : `${call};`;
  });
  return rewritten.replace(/(?<![\w$.])import\s*\(/g, "__import(");
}

function bindings(names, call) {
  const statements = [];
  const braces = /\{([^}]*)\}/.exec(names);
  const rest = names.replace(/\{[^}]*\}/, "").split(",").map((part) => part.trim()).filter(Boolean);
  for (const part of rest) {
    const all = /^\*\s+as\s+([\w$]+)$/.exec(part);
    statements.push(all ? `var ${all[1]} = ${call};` : `var { default: ${part} } = ${call};`);
  }
  if (braces) statements.push(`var {${braces[1].replace(/\bas\b/g, ":")}} = ${call};`);
  return statements.join(" ");
}

// Types are taken away by esbuild, a Debian package of the image.
function withoutTypes(code) {
  const options = ["--loader=ts", "--format=esm", "--target=es2022", "--log-level=error", "--sourcefile=cell.ts"];
  const settings = '--tsconfig-raw={"compilerOptions":{"preserveValueImports":true,"useDefineForClassFields":true}}';
  const done = spawnSync("esbuild", [...options, settings], { input: code, encoding: "utf8" });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new SyntaxError(done.stderr.trim());
  return done.stdout.replace(/^export\s*\{\s*\};?\s*$/m, "");
}

const session = new inspector.Session();
session.connect();

function post(method, parameters) {
  let answer;
  session.post(method, parameters, (error, result) => {
    answer = { error, result };
  });
  return answer; // undefined while a promise is awaited
}

// A remote object is ours: same process, same heap. This fetches the value itself.
function local({ objectId, value, unserializableValue }) {
  if (objectId) {
    globalThis.__take = undefined;
    post("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: "function () { \"use strict\"; globalThis.__take = { value: this }; }",
    });
    const taken = globalThis.__take;
    delete globalThis.__take;
    return taken?.value;
  }
  if (unserializableValue === undefined) return value;
  if (unserializableValue === "-0") return -0;
  return unserializableValue.endsWith("n") ? BigInt(unserializableValue.slice(0, -1)) : Number(unserializableValue);
}

function evaluate(code) {
  const parameters = { expression: code, replMode: true, awaitPromise: true, generatePreview: false };
  return new Promise((resolve, reject) => {
    stop = (why) => reject(why);
    globalThis.__cell = () =>
      session.post("Runtime.evaluate", parameters, (error, answer) => {
        if (error) reject(error);
        else if (answer.exceptionDetails) reject(thrown(answer.exceptionDetails));
        else resolve(local(answer.result));
      });
    try {
      vm.runInThisContext("__cell()", { breakOnSigint: true });
    } catch (error) {
      reject(error.code === "ERR_SCRIPT_EXECUTION_INTERRUPTED" ? new Interrupted() : error);
    }
  });
}

let stop = () => {};

class Interrupted extends Error {
  constructor() {
    super("Execution interrupted");
    this.name = "KeyboardInterrupt";
    this.stack = "";
  }
}

class Exit extends Error {
  constructor(code) {
    super(String(code));
    this.name = "SystemExit";
    this.stack = "";
  }
}

function thrown(details) {
  if (!details.exception) return new Error(details.text);
  if (details.exception.subtype !== "error" && !details.exception.objectId) {
    return { primitive: local(details.exception) };
  }
  return local(details.exception);
}

function sendError(error) {
  if (error instanceof Error || (error && typeof error === "object" && "message" in error)) {
    const name = String(error.name ?? error.constructor?.name ?? "Error");
    send("error", { name, value: String(error.message ?? ""), traceback: cleaned(String(error.stack ?? "")) });
  } else {
    const value = error && typeof error === "object" && "primitive" in error ? error.primitive : error;
    send("error", { name: "Error", value: `Uncaught ${util.inspect(value)}`, traceback: "" });
  }
}

// Frames below the cell are this program's own.
function cleaned(stack) {
  const lines = stack.split("\n");
  const own = lines.findIndex((line) => line.includes("node:inspector") || line.includes(__filename));
  return (own < 0 ? lines : lines.slice(0, own)).join("\n");
}

function sendResult(value, bundle, isMainResult) {
  const fields = {};
  const extra = {};
  for (const [kind, content] of Object.entries(bundle ?? { "text/plain": util.inspect(value) })) {
    if (FIELDS[kind]) fields[FIELDS[kind]] = content;
    else extra[kind] = content;
  }
  if (typeof fields.text === "string") fields.text = unquoted(fields.text);
  if (Object.keys(extra).length) fields.extra = extra;
  send("result", { ...fields, is_main_result: isMainResult });
}

function unquoted(text) {
  return text.length > 1 && (text[0] === "'" || text[0] === '"') && text.at(-1) === text[0] ? text.slice(1, -1) : text;
}

async function run({ code, envs, globals }) {
  Object.assign(process.env, globals);
  const before = Object.fromEntries(Object.keys(envs).map((name) => [name, process.env[name]]));
  Object.assign(process.env, envs);
  const leave = process.exit;
  process.exit = (status = process.exitCode ?? 0) => {
    const exit = new Exit(status);
    stop(exit);
    throw exit;
  };
  try {
    const value = await evaluate(withoutImports(typescript ? withoutTypes(code) : code));
    if (value !== undefined) {
      const own = value !== null && typeof value[DISPLAY] === "function" ? await value[DISPLAY]() : undefined;
      sendResult(value, own, true);
    }
  } catch (error) {
    sendError(error);
  } finally {
    stop = () => {};
    process.exit = leave;
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    send("done");
  }
}

const answer = (request) => (request.settle ? settle() : run(request));

// An interrupt sent before this request may still wait in the event loop. Signals go through it in their order, so one
// of our own comes after it; and no cell is there to be hit.
function settle() {
  return new Promise((resolve) => {
    process.once("SIGWINCH", () => {
      takeBackInterrupts();
      send("settled");
      resolve();
    });
    process.kill(process.pid, "SIGWINCH");
  });
}

// Node starts a thread for each run with breakOnSigint, which waits for signals at a semaphore. If a run ends when one
// has just come, the semaphore keeps a count too many, and the next run would be broken. So there is a run that does
// nothing until its thread waits, and another one if that was broken.
function takeBackInterrupts() {
  globalThis.__rest = untilOtherThreadsWait;
  for (let broken = true; broken; ) {
    try {
      vm.runInThisContext("__rest()", { breakOnSigint: true });
      broken = false;
    } catch (error) {
      if (error.code !== "ERR_SCRIPT_EXECUTION_INTERRUPTED") throw error;
    }
  }
  delete globalThis.__rest;
}

function untilOtherThreadsWait() {
  const isWaiting = (thread) => {
    try {
      return fs.readFileSync(`/proc/self/task/${thread}/stat`, "latin1").split(") ").at(-1)[0] !== "R";
    } catch {
      return true; // it has ended
    }
  };
  const others = () => fs.readdirSync("/proc/self/task").filter((thread) => thread !== String(process.pid));
  while (!others().every(isWaiting));
}

function serve() {
  let queue = Promise.resolve();
  let pending = "";
  const input = fs.createReadStream(null, { fd: requests, encoding: "utf8" });
  input.on("data", (text) => {
    const lines = (pending + text).split("\n");
    pending = lines.pop();
    for (const line of lines) queue = queue.then(() => answer(JSON.parse(line)));
  });
  input.on("end", () => process.exit());
}

// Outside of running code an interrupt ends what is awaited, and never the kernel.
process.on("SIGINT", () => stop(new Interrupted()));
process.on("uncaughtException", sendError);
process.on("unhandledRejection", sendError);
furnish();
serve();
send("ready");
