/** Where the reader is: the part of the address after #, as `/executions/NAMESPACE/NAME?phase=Failed`. */
import { signal } from "@preact/signals"

export interface Place {
  parts: readonly string[]
  query: URLSearchParams
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function read(): Place {
  const [path = "", query = ""] = location.hash.replace(/^#/, "").split("?", 2)
  return { parts: path.split("/").filter(Boolean).map(decoded), query: new URLSearchParams(query) }
}

export const place = signal<Place>(read())
addEventListener("hashchange", () => (place.value = read()))

/** Forget the address that the page was opened with: nothing of it stays, not in the history either. */
export function forgetPlace(): void {
  history.replaceState(null, "", location.pathname)
  place.value = read()
}

/** The address of a place. Empty values are left out of the query. */
export function href(parts: readonly string[], query: Record<string, string> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value)
  const search = given.length ? `?${new URLSearchParams(given)}` : ""
  return `#/${parts.map(encodeURIComponent).join("/")}${search}`
}

export function go(to: string): void {
  location.hash = to
}

/** Change the query of where we are, without a step in the history. */
export function refine(changes: Record<string, string>): void {
  const query = { ...Object.fromEntries(place.value.query), ...changes }
  history.replaceState(null, "", href(place.value.parts, query))
  place.value = read()
}
