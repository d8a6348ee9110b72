// The tests of what is pure in the page: `node test.mjs`. They are bundled as the page is, and run by Node.js' own runner.
import { spawnSync } from "node:child_process"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "esbuild"

const entryPoints = (await readdir("tests")).filter((name) => name.endsWith(".test.mjs")).map((name) => join("tests", name))
const outdir = await mkdtemp(join(tmpdir(), "page-tests-"))
try {
  await build({ entryPoints, outdir, bundle: true, platform: "node", format: "esm", outExtension: { ".js": ".mjs" }, logLevel: "error" })
  const built = entryPoints.map((path) => join(outdir, path.replace(/^tests./, "")))
  process.exitCode = spawnSync(process.execPath, ["--test", "--test-reporter=dot", ...built], { stdio: "inherit" }).status ?? 1
} finally {
  await rm(outdir, { recursive: true })
}
