/** Words of code and their colours, as a tree, where that costs little: grammars take quadratic time, and code is hostile. Pure. */
import bash from "highlight.js/lib/languages/bash"
import java from "highlight.js/lib/languages/java"
import javascript from "highlight.js/lib/languages/javascript"
import json from "highlight.js/lib/languages/json"
import python from "highlight.js/lib/languages/python"
import r from "highlight.js/lib/languages/r"
import sql from "highlight.js/lib/languages/sql"
import typescript from "highlight.js/lib/languages/typescript"
import yaml from "highlight.js/lib/languages/yaml"
import { createLowlight } from "lowlight"

const lowlight = createLowlight({ bash, java, javascript, json, python, r, sql, typescript, yaml })
const MOST = 32 * 1024 // characters of code
const LONGEST = 1000 // characters of a line
const BLANK = /\s{200}/ // lines without a word too
const DEEPEST = 60 // elements in elements

export type Tree = ReturnType<typeof lowlight.highlight>
export type Branch = Tree["children"][number]

/** The tree of some code; null: no such language, or code that is better shown as it is. */
export function coloured(language: string, code: string): Tree | null {
  if (code.length > MOST || !lowlight.registered(language) || BLANK.test(code) || code.split("\n").some((line) => line.length > LONGEST)) return null
  try {
    const tree = lowlight.highlight(language, code)
    return isShallow(tree) ? tree : null
  } catch {
    return null
  }
}

function isShallow(tree: Tree): boolean {
  let level: Branch[] = tree.children
  for (let depth = 0; level.length && depth <= DEEPEST; depth++) level = level.flatMap((branch) => ("children" in branch ? branch.children : []))
  return level.length === 0
}
