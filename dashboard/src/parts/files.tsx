/** Files that came back, to be downloaded: never opened in the page's own origin. */
import type { FileBack } from "../api/types"
import { say } from "./notice"
import { words } from "../state/preferences"
import { bytes } from "../words"
import { wholeOutput } from "./results"

const UNSAFE = /[\u0000-\u001f\u007f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]/g

/** A file's own name, without what would lead out of the folder or fool the eye. */
export function safeName(path: string): string {
  return (path.split("/").at(-1) ?? "").replace(UNSAFE, "_").slice(-120) || "file"
}

function contentOf(file: FileBack): Uint8Array<ArrayBuffer> | null {
  if (file.text !== undefined) return new TextEncoder().encode(file.text)
  if (file.data === undefined) return null
  try {
    return Uint8Array.from(atob(file.data), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

function save(file: FileBack): void {
  const content = contentOf(file)
  if (!content) return say(words.value.problem.title, true)
  const address = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }))
  const link = document.createElement("a")
  link.href = address
  link.download = safeName(file.path)
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export function Files({ files, namespace, name }: { files: readonly FileBack[]; namespace: string; name: string }) {
  const w = words.value.common
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.value.execution.files}>
      <table class="data">
        <thead><tr><th scope="col">{w.path}</th><th scope="col">{w.type}</th><th scope="col" class="right">{w.size}</th><th scope="col"><span class="unseen">{w.download}</span></th></tr></thead>
        <tbody>{files.map((file, index) => (
          <tr key={index}>
            <td class="mono">{file.path}{file.message && <div class="quiet small">{file.message}</div>}</td><td>{file.type ?? "–"}</td><td class="right">{bytes(file.bytes)}</td>
            <td class="right">{file.text !== undefined || file.data !== undefined
              ? <button type="button" class="plain" onClick={() => save(file)}>{w.download}</button>
              : file.ref ? <a href={wholeOutput({ namespace, name }, `files/${index}`)} download={safeName(file.path)}>{w.download}</a> : null}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  )
}
