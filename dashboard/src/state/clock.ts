/** The time, once a second, for ages. */
import { signal } from "@preact/signals"

export const now = signal(Date.now())
setInterval(() => {
  if (!document.hidden) now.value = Date.now()
}, 1000)
