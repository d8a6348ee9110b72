/** Who is signed in, what that account may do, and which namespace it looks at. */
import { effect, signal, untracked } from "@preact/signals"
import { ask, DASHBOARD, Problem, signedOut, url } from "../api/client"
import type { Rights, Session, Verb } from "../api/types"
import { forgetPlace, place, refine } from "./place"

/** Where the proxy before the gateway signs people out; empty: there is none, and the session is the gateway's own. */
export const proxySignOut = document.querySelector<HTMLMetaElement>("meta[name=sign-out]")?.content ?? ""

export const session = signal<Session | null>(null)
/** `starting`: nothing is known yet; `once`: a one-time link is being redeemed. */
export const entrance = signal<"starting" | "once" | "onceFailed" | "out" | "expired" | "in">("starting")

/** Takes a one-time link out of the address, so that nobody reads it over a shoulder or in the history. */
function takeOnce(): string {
  const code = /^#once=(.+)$/.exec(location.hash)?.[1] ?? ""
  if (code) forgetPlace()
  return code
}

export async function enter(): Promise<void> {
  const once = takeOnce()
  if (once) {
    entrance.value = "once"
    try {
      await ask("POST", "session", { body: { once } })
    } catch {
      entrance.value = "onceFailed"
      return
    }
  }
  await learn()
}

/** Ask who we are. A gateway that does not answer is asked again. */
async function learn(): Promise<void> {
  for (;;) {
    try {
      session.value = await ask<Session>("GET", "session")
      entrance.value = "in"
      return
    } catch (error) {
      if (error instanceof Problem && (error.status === 401 || error.status === 403)) {
        entrance.value = "out"
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 1500))
    }
  }
}

/** Throws Problem where the token is refused. */
export async function signIn(token: string): Promise<void> {
  await ask("POST", "session", { body: { token } })
  await learn()
}

export async function signOut(): Promise<void> {
  await ask("DELETE", "session").catch(() => undefined)
  session.value = null
  rights.value = {}
  entrance.value = "out"
  if (proxySignOut) location.assign(proxySignOut)
}

effect(() => {
  if (signedOut.value === 0) return
  untracked(() => {
    if (entrance.value !== "in") return
    session.value = null
    rights.value = {}
    entrance.value = "expired"
  })
})

/** The namespace that is looked at; empty: all. */
export function namespaceOf(): string {
  return place.value.query.get("namespace") ?? ""
}

export function lookAt(namespace: string): void {
  refine({ namespace })
}

const rights = signal<Record<string, Rights | "asked">>({})

/** Whether the account may do it there: false until the answer is known. */
export function may(verb: Verb, namespace: string, resource: keyof Rights = "codeexecutions"): boolean {
  const known = rights.value[namespace]
  if (known === undefined) untracked(() => void learnRights(namespace))
  return typeof known === "object" && known[resource].includes(verb)
}

async function learnRights(namespace: string): Promise<void> {
  if (rights.peek()[namespace] !== undefined) return
  rights.value = { ...rights.peek(), [namespace]: "asked" }
  try {
    const found = await ask<Rights>("GET", url(`${DASHBOARD}/rights`, { namespace }))
    rights.value = { ...rights.peek(), [namespace]: found }
  } catch {
    const { [namespace]: _, ...others } = rights.peek()
    setTimeout(() => (rights.value = others), 5000) // asked again when somebody looks
  }
}
