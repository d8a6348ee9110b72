// Loaded before a script that runs as `node main.js` would run it: tells the runner of its last value, of what it
// displays and of the error that ends it. Arguments after the script: descriptor, rich|plain.
//
// The script is CommonJS, or an ES module where it has `import` or top-level await. Its last expression is found with the
// parser that Node itself brings along (--expose-internals), and passed through `__show`. Of TypeScript esbuild takes the
// types away before.
"use strict";

const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
  const fs = require("node:fs");
  const path = require("node:path");
  const { pathToFileURL } = require("node:url");

  const [descriptor, given] = process.argv.splice(2);
  process.execArgv.length = 0; // what forks of the script inherit: nothing of ours
  delete require.cache[__filename];
  const channel = fs.openSync(`/proc/self/fd/${descriptor}`, "w"); // one that no child inherits
  fs.closeSync(Number(descriptor));
  const script = process.argv[1];
  const MAX_VALUE = 4000;

  const send = (type, fields) => {
    const line = Buffer.from(`${JSON.stringify({ type, ...fields })}\n`);
    for (let sent = 0; sent < line.length; ) sent += fs.writeSync(channel, line, sent);
  };

  // Loads what nearly every script needs, and waits until it is known what to become: mode, stdin (never) and variables.
  const toldMode = () => {
    require("node:net");
    require("node:util").inspect({ a: [1, "x"] });
    require("internal/deps/acorn/acorn/dist/acorn").parse("const a = [1]; a.map((x) => x)", { ecmaVersion: "latest" });
    fs.writeSync(channel, '{"type": "ready"}\n'); // as the runner compares it
    const [mode, , ...variables] = fs.readFileSync(WORDS, "utf8").split("\0");
    fs.closeSync(WORDS);
    if (!mode) process.reallyExit(0);
    for (const variable of variables) {
      const [name] = variable.split("=", 1);
      process.env[name] = variable.slice(name.length + 1);
    }
    return mode;
  };
  const WORDS = 4;
  const rich = (given === "wait" ? toldMode() : given) === "rich";

  const cut = (text) =>
    text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)} [... ${text.length - MAX_VALUE} characters omitted ...]` : text;

  // The surest first: what an error says of itself may fail, hang or be huge.
  const tell = (error) => {
    let name = "Error";
    let isError = false;
    try {
      isError = error instanceof Error || typeof error?.message === "string";
      if (isError) name = String(error.name ?? error.constructor?.name ?? name);
    } finally {
      send("error", { name });
    }
    const value = cut(isError ? String(error.message) : require("node:util").inspect(error));
    send("error", { name, value });
    const lines = isError ? String(error.stack ?? "").split("\n") : [];
    const own = lines.filter((line) => !line.includes("node:internal") && !line.includes(__filename));
    send("error", { name, value, traceback: cut(own.join("\n")) });
  };

  process.on("uncaughtExceptionMonitor", (error) => {
    try {
      tell(error);
    } catch {
      // the name has been sent, if anything could be
    }
  });

  // Written before `write` returns, as to a file or a terminal: `process.exit` loses nothing of it.
  for (const name of ["stdout", "stderr"]) {
    const { get, ...rest } = Object.getOwnPropertyDescriptor(process, name);
    const blocking = () => {
      Object.defineProperty(process, name, { get, ...rest });
      process[name]._handle?.setBlocking?.(true);
      return process[name];
    };
    if (get) Object.defineProperty(process, name, { get: blocking, ...rest });
  }

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
  const DISPLAY = Symbol.for("Jupyter.display"); // Deno's convention, which E2B's users know

  const base64 = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString("base64");

  const show = (value, bundle, main) => {
    const own = bundle ?? (typeof value?.[DISPLAY] === "function" ? value[DISPLAY]() : undefined);
    const fields = { is_main_result: main };
    const extra = {};
    for (const [kind, given] of Object.entries(own ?? { "text/plain": require("node:util").inspect(value) })) {
      const content = ArrayBuffer.isView(given) ? base64(given) : given;
      if (FIELDS[kind]) fields[FIELDS[kind]] = content;
      else extra[kind] = content;
    }
    send("result", Object.keys(extra).length ? { ...fields, extra } : fields);
  };

  // What a last call returns for others to wait on, or to listen to, is no result.
  const isHandle = (value) =>
    typeof value?.then === "function" || typeof value?.unref === "function" || typeof value?.emit === "function";

  const showLast = (value) => {
    if (value === undefined || isHandle(value)) return value;
    try {
      show(value, undefined, true);
    } catch {
      send("result", { text: `[${typeof value} that cannot be shown]`, is_main_result: true });
    }
    return value;
  };

  const hidden = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  if (rich) {
    hidden("__show", showLast);
    hidden("display", (value, bundle) => show(value, bundle, false));
  }

  // [tree, whether it is a module], or [] for what neither can be: Node itself says what is wrong with it.
  const parsed = (source) => {
    const { parse } = require("internal/deps/acorn/acorn/dist/acorn");
    const options = { ecmaVersion: "latest", allowHashBang: true };
    try {
      return [parse(source, { ...options, sourceType: "script", allowReturnOutsideFunction: true }), false];
    } catch {
      try {
        return [parse(source, { ...options, sourceType: "module" }), true];
      } catch {
        return [];
      }
    }
  };

  const withLastShown = (source, tree) => {
    const last = tree.body.at(-1);
    if (!rich || last?.type !== "ExpressionStatement" || last.directive === "use strict") return source;
    if (last.expression.type === "AssignmentExpression") return source;
    // Opened before its line and closed after it, so that an error in it shows the line as it was: on an empty line, or at
    // the end of the statement before.
    const before = tree.body.at(-2);
    const gap = before ? source.slice(before.end, last.start) : "";
    const [end, ...lines] = gap.split("\n");
    const isFree = lines.length > 1 && !end.includes("/*");
    const open = before ? before.end + (isFree ? end.length + 1 : 0) : last.start;
    const shown = source.slice(open, last.end).replace(/;$/, "");
    return `${source.slice(0, open)}${before ? ";" : ""}__show((${shown}\n))${source.slice(last.end)}`;
  };

  const withoutTypes = (code) => {
    const options = ["--loader=ts", "--target=es2022", "--log-level=error", "--sourcemap=inline", `--sourcefile=${script}`];
    const done = require("node:child_process").spawnSync("esbuild", options, { input: code, encoding: "utf8" });
    if (done.error || done.status !== 0) {
      const error = new SyntaxError((done.error?.message ?? done.stderr).trim());
      error.stack = `SyntaxError: ${error.message}`;
      throw error;
    }
    process.setSourceMapsEnabled(true);
    return done.stdout.replace(/^export\s*\{\s*\};?\s*$/m, "");
  };

  // As a module it needs a name that says so, for as long as it is loaded.
  const runModule = (source) => {
    const file = path.join(path.dirname(script), `${path.parse(script).name}.mjs`);
    fs.writeFileSync(file, source);
    const remove = () => fs.rmSync(file, { force: true });
    const unsettled = () => {
      remove();
      process.exitCode ??= 13; // Node's own word for an await that never ended
    };
    process.on("exit", unsettled);
    import(pathToFileURL(file)).finally(() => {
      process.off("exit", unsettled);
      remove();
    });
  };

  const findsModules = process.features.require_module === true; // Node.js 20.19, 22.10 or newer, by itself

  // The loader reads the script once, right after us; it is given what it is to run, and nothing of ours is on its stack.
  const read = fs.readFileSync;
  fs.readFileSync = function (file, ...options) {
    if (file !== script) return read.call(this, file, ...options);
    fs.readFileSync = read;
    const written = read.call(this, file, "utf8");
    const isTyped = script.endsWith(".ts");
    const source = isTyped ? withoutTypes(written) : written;
    if (!rich && ((findsModules && !isTyped) || !/\b(?:import|export|await)\b/.test(source))) return source;
    const [tree, isModule] = parsed(source);
    if (!tree) return source;
    if (!isModule) return withLastShown(source, tree);
    runModule(withLastShown(source, tree));
    return "";
  };
}
