/** Code, coloured. The colouring is a tree of words and classes, from which elements are made: no HTML is read. */
import type { VNode } from "preact"
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
const MOST = 128 * 1024 // characters; longer code is shown as it is

type Tree = ReturnType<typeof lowlight.highlight>
type Branch = Tree["children"][number]

function grow(branch: Branch, index: number): VNode | string {
  if (branch.type === "text") return branch.value
  if (branch.type !== "element") return ""
  const names = branch.properties.className
  return <span key={index} class={Array.isArray(names) ? names.join(" ") : ""}>{branch.children.map(grow)}</span>
}

export function Code({ code, language, label }: { code: string; language: string; label: string }) {
  const known = code.length <= MOST && lowlight.registered(language)
  const lines = code.split("\n").length - (code.endsWith("\n") ? 1 : 0)
  return (
    <div class="code" tabIndex={0} role="region" aria-label={label}>
      <pre class="numbers" aria-hidden="true">{Array.from({ length: lines }, (_, index) => index + 1).join("\n")}</pre>
      <pre><code>{known ? lowlight.highlight(language, code).children.map(grow) : code}</code></pre>
    </div>
  )
}
