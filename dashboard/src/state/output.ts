/** What an execution prints while it runs, put together from pieces that may repeat or leave out some. Pure. */
import type { Output } from "../api/types"

const KEPT = 512 * 1024 // characters of a stream that are shown while it runs

export interface Printed {
  attempt: number
  stdout: Part
  stderr: Part
}

export interface Part {
  text: string
  end: number
  gap: boolean
}

const NOTHING: Part = { text: "", end: 0, gap: false }
export const SILENT: Printed = { attempt: 0, stdout: NOTHING, stderr: NOTHING }

/** What is known after one more piece. Another attempt begins anew; what is known already is left out. */
export function printed(known: Printed, piece: Output): Printed {
  if (piece.attempt < known.attempt) return known
  const base = piece.attempt > known.attempt ? { ...SILENT, attempt: piece.attempt } : known
  const part = base[piece.stream]
  if (piece.end <= part.end) return base
  const text = piece.start < part.end ? withoutBytes(piece.text, part.end - piece.start) : piece.text
  const all = part.text + text
  const gap = part.gap || piece.start > part.end || all.length > KEPT
  return { ...base, [piece.stream]: { text: all.slice(-KEPT), end: piece.end, gap } }
}

/** A text without its first bytes of UTF-8. */
function withoutBytes(text: string, bytes: number): string {
  return new TextDecoder().decode(new TextEncoder().encode(text).slice(bytes))
}

// eslint-disable-next-line no-control-regex
const CODES = /\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])/g

/** Text without the codes of terminals; a line that was written over shows what stood there last. Takes linear time: text is hostile. */
export function plain(text: string): string {
  const shown = text.replace(CODES, "")
  return shown.includes("\r") ? shown.split("\n").map(lastOf).join("\n") : shown
}

/** What stands in a line after its last carriage return but those at its end. */
function lastOf(line: string): string {
  let end = line.length
  while (line[end - 1] === "\r") end--
  return end ? line.slice(line.lastIndexOf("\r", end - 1) + 1, end) : ""
}
