/** Whether what is shown is live: each stream of the page tells here how it is. */
import { signal } from "@preact/signals"
import { Problem } from "../api/client"

export interface Link {
  state: "connecting" | "live" | "away"
  detail: string
}

export const link = signal<Link | null>(null)

export const connecting = (): void => void (link.value = { state: "connecting", detail: "" })
export const unlinked = (): void => void (link.value = null)

export function tell(trouble: Problem | string | null): void {
  if (trouble === null) link.value = { state: "live", detail: "" }
  else link.value = { state: "away", detail: typeof trouble === "string" ? trouble : trouble.detail || trouble.title }
}
