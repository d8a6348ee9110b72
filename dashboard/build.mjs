// Builds the page: `node build.mjs TARGET`. Files are named by their content, so browsers may keep them for ever.
import { build } from "esbuild"
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { gzipSync } from "node:zlib"

const target = process.argv[2]
if (!target) throw new Error("usage: node build.mjs TARGET")
await rm(target, { recursive: true, force: true })
await mkdir(join(target, "assets"), { recursive: true })

const { metafile } = await build({
  entryPoints: ["src/main.tsx", "src/style.css", "src/icon.svg"],
  outdir: join(target, "assets"),
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome123", "firefox121", "safari17.5"],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".svg": "copy" },
  legalComments: "eof",
  metafile: true,
})

const built = Object.keys(metafile.outputs)
const asset = (kind) => `assets/${basename(built.find((path) => path.endsWith(kind)))}`
const page = (await readFile("src/index.html", "utf8"))
  .replace("SCRIPT", asset(".js"))
  .replace("STYLE", asset(".css"))
  .replace("ICON", asset(".svg"))
await writeFile(join(target, "index.html"), page)

const sizes = await Promise.all([...built, join(target, "index.html")].map(async (path) => gzipSync(await readFile(path)).length))
console.log(`${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB compressed`)
