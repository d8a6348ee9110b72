/** Code, coloured. The colouring is a tree of words and classes, from which elements are made: no HTML is read. */
import type { VNode } from "preact"
import { useMemo } from "preact/hooks"
import { type Branch, coloured } from "./colour"

function grow(branch: Branch, index: number): VNode | string {
  if (branch.type === "text") return branch.value
  if (branch.type !== "element") return ""
  const names = branch.properties.className
  return <span key={index} class={Array.isArray(names) ? names.join(" ") : ""}>{branch.children.map(grow)}</span>
}

export function Code({ code, language, label }: { code: string; language: string; label: string }) {
  const tree = useMemo(() => coloured(language, code), [language, code])
  const lines = code.split("\n").length - (code.endsWith("\n") ? 1 : 0)
  return (
    <div class="code" tabIndex={0} role="region" aria-label={label}>
      <pre class="numbers" aria-hidden="true">{Array.from({ length: lines }, (_, index) => index + 1).join("\n")}</pre>
      <pre><code>{tree ? tree.children.map(grow) : code}</code></pre>
    </div>
  )
}
