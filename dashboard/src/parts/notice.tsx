/** Short words about what was done, read out too. */
import { signal } from "@preact/signals"

interface Notice {
  text: string
  bad: boolean
  number: number
}

const notice = signal<Notice | null>(null)
let number = 0

export function say(text: string, bad = false): void {
  const mine = ++number
  notice.value = { text, bad, number: mine }
  setTimeout(() => {
    if (notice.value?.number === mine) notice.value = null
  }, bad ? 8000 : 4000)
}

export function Notices() {
  return <div class="notices" role="status" aria-live="polite">{notice.value && <p class={notice.value.bad ? "bad" : ""}>{notice.value.text}</p>}</div>
}
