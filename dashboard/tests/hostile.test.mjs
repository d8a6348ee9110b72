// What code prints and displays is hostile: none of it takes the page's time, its memory or its stack.
import assert from "node:assert/strict"
import { test } from "node:test"
import { compact, indented } from "../src/parts/json.ts"
import { coloured } from "../src/parts/colour.ts"
import { plain } from "../src/state/output.ts"

const KIB = 1024
const WRITTEN = {
  "": "",
  "a\nb": "a\nb",
  "a\r\nb\r\n": "a\nb\n",
  "10 %\r20 %\r30 %": "30 %",
  "10 %\r20 %\r": "20 %",
  "10 %\r20 %\r\nnext": "20 %\nnext",
  "x\r\r\n\ry\n\r": "x\ny\n",
  "\x1b[31mred\x1b[0m\r\x1b[2Kgreen": "green",
}
for (const [text, shown] of Object.entries(WRITTEN)) test(`a terminal shows ${JSON.stringify(text)}`, () => assert.equal(plain(text), shown))

const LINES = {
  "one letter": ["a".repeat(512 * KIB), 512 * KIB],
  "carriage returns": ["\r".repeat(512 * KIB), 0],
  "a bar that grows": ["=\r".repeat(256 * KIB), 1],
  "a bar that stays": ["a".repeat(256 * KIB) + "\r" + "b".repeat(256 * KIB), 256 * KIB],
  "empty lines": ["\r\n".repeat(256 * KIB), 256 * KIB],
  "codes that do not end": ["\x1b[".repeat(256 * KIB), 512 * KIB],
  "a code that does not end": ["\x1b]" + "1;".repeat(256 * KIB), 512 * KIB],
}
for (const [name, [text, length]] of Object.entries(LINES)) test(`512 KiB of ${name}`, () => assert.equal(plain(text).length, length))

const CODES = {
  "a long name": "a".repeat(16 * KIB),
  "a long name below other lines": `x = 1\n${"a".repeat(16 * KIB)}\n`,
  "long code": "x = 1\n".repeat(8 * KIB),
  "empty lines": "\n".repeat(30 * KIB),
  "a deep template": "\"`${\n".repeat(6 * KIB),
}
for (const [name, code] of Object.entries(CODES)) test(`no colours for ${name}`, () => assert.equal(coloured("javascript", code), null))

const words = (branch) => ("value" in branch ? branch.value : branch.children.map(words).join(""))
const LANGUAGES = ["bash", "java", "javascript", "json", "python", "r", "sql", "typescript", "yaml"]
const PIECES = ["a", " ", "\n", "[", "{", "(", "<", "1_", "- ", "a.", "a<", "'", '"', "`${", "\\", "/", "/*", "#", "$", "${", "a(", "@", "=> ", "<<", ": ", "|\n", "--", "e1"]
for (const language of LANGUAGES) {
  test(`${language} that repeats itself is shown whole`, () => {
    for (const piece of PIECES) {
      const line = piece.repeat(900 / piece.length)
      const code = `${line}\n`.repeat(8)
      const tree = coloured(language, code)
      if (tree) assert.equal(words(tree), code)
    }
  })
}
test("code has colours", () => assert.ok(coloured("python", "x = 1\n".repeat(KIB)).children.some((branch) => branch.type === "element")))
test("a language that nobody knows has none", () => assert.equal(coloured("__proto__", "x"), null))

const deep = (depth) => "[".repeat(depth) + "]".repeat(depth)
const AS_IT_CAME = {
  "4,000 deep": deep(4000),
  "6,000 deep": deep(6000),
  "120,000 deep": deep(120_000),
  "never closed": "[".repeat(256 * KIB),
  "wide where it is deep": `${"[".repeat(90)}${"1,".repeat(64 * KIB)}1${"]".repeat(90)}`,
  "not JSON": '{"a": nothing}',
}
for (const [name, text] of Object.entries(AS_IT_CAME)) test(`JSON ${name} stays as it came`, () => assert.equal(indented(text), text))
test("JSON has a line for each value", () => assert.equal(indented('{"a":[1,"[[\\"["]}'), '{\n  "a": [\n    1,\n    "[[\\"["\n  ]\n}'))
test("brackets in texts are no depth", () => assert.equal(indented(JSON.stringify(["[".repeat(9000)])), `[\n  "${"[".repeat(9000)}"\n]`))
test("a cell may be deep", () => assert.equal(compact(JSON.parse(deep(100_000))), "…"))
