/** Two texts, line by line: what goes and what comes, with some lines around. */
import { structuredPatch } from "diff"

const AROUND = 3
const KINDS: Record<string, string> = { "+": "plus", "-": "minus" }

export const isSame = (before: string, after: string): boolean => before.trimEnd() === after.trimEnd()

export function Diff({ before, after, label }: { before: string; after: string; label: string }) {
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: AROUND })
  return (
    <div class="code diff" tabIndex={0} role="region" aria-label={label}>
      <pre>{hunks.map((hunk, index) => (
        <span key={index}>
          <span class="hunk">{`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@\n`}</span>
          {hunk.lines.map((line, number) => <span key={number} class={KINDS[line[0] ?? ""] ?? ""}>{`${line}\n`}</span>)}
        </span>
      ))}</pre>
    </div>
  )
}
