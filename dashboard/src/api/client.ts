/** The gateway, spoken to with the cookie of the session. The token itself is never here. */
import { signal } from "@preact/signals"

/** What the gateway could not do, in its own words. `status` 0: it did not answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly remedy: string,
    readonly code: string,
  ) {
    super(detail || title)
  }
}

/** Set when an answer says that nobody is signed in any more. */
export const signedOut = signal(0)

type Method = "GET" | "POST" | "DELETE"

export interface Asked {
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")

async function problemOf(answer: Response): Promise<Problem> {
  const said = await answer.json().catch(() => ({})) as Record<string, unknown>
  return new Problem(answer.status, text(said["title"]) || answer.statusText, text(said["detail"]), text(said["remedy"]), text(said["code"]))
}

/** Ask the gateway; the JSON of its answer, undefined where there is none. Throws Problem, and AbortError if `signal` says so. */
export async function ask<T>(method: Method, path: string, { body, headers = {}, signal }: Asked = {}): Promise<T> {
  const sent: Record<string, string> = { Accept: "application/json", "X-Capibara-Page": "1", ...headers }
  if (body !== undefined) sent["Content-Type"] = "application/json"
  const answer = await fetch(path, {
    method,
    headers: sent,
    credentials: "same-origin",
    cache: "no-store",
    redirect: "error",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error
    throw new Problem(0, "", "", "", "Network")
  })
  if (!answer.ok) {
    const problem = await problemOf(answer)
    if (problem.status === 401) signedOut.value++
    throw problem
  }
  return (answer.status === 204 ? undefined : await answer.json()) as T
}

/** A path of the API, with a query of what is not empty. */
export function url(path: string, query: Record<string, string | number | boolean> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== "")
  return given.length ? `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}` : path
}

export const E2B = "api/v1/e2b"
export const DASHBOARD = "api/v1/dashboard"
export const part = encodeURIComponent
