/** JSON that nobody vouches for. Pure. */

const DEEPEST = 100 // lists and objects in each other
const MOST = 512 * 1024 // characters that are written

/** What a text says; undefined: it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON with a line for each value; as it came, where it is none, or where its depth would make it too long. */
export function indented(text: string): string {
  if (!isModest(text)) return text
  const value = parsed(text)
  return value === undefined ? text : JSON.stringify(value, null, 2)
}

/** Whether JSON is flat and short enough to be indented. Reckoned before it is read; each comma and bracket may begin a line. */
function isModest(text: string): boolean {
  let [depth, written, quoted] = [0, text.length, false]
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]
    if (quoted && letter === "\\") index++
    else if (letter === '"') quoted = !quoted
    if (quoted) continue
    if (letter === "[" || letter === "{") depth++
    if (letter === "]" || letter === "}") depth--
    if (letter === "," || letter === "[" || letter === "{" || letter === "]" || letter === "}") written += 2 * depth + 1
    if (depth > DEEPEST || written > MOST) return false
  }
  return true
}

/** A value in one line; an ellipsis where it is too deep for that. */
export function compact(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return "…"
  }
}
