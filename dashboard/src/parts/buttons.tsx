/** What may be done with an execution: only what its state allows and the account may do. */
import { useSignal } from "@preact/signals"
import { useEffect, useRef } from "preact/hooks"
import { ask, DASHBOARD, E2B, part, Problem, url } from "../api/client"
import type { ExecutionObject } from "../api/types"
import { isOver } from "../state/execution"
import { go, href } from "../state/place"
import { words } from "../state/preferences"
import { may, namespaceOf } from "../state/session"
import { say } from "./notice"

type Action = "cancel" | "suspend" | "resume" | "rerun"

export function ExecutionButtons({ object }: { object: ExecutionObject }) {
  const w = words.value.actions
  const busy = useSignal(false)
  const asking = useSignal(false)
  const { namespace, name } = object.metadata
  const over = isOver(object.status)
  const begun = object.status?.phase === "Running"
  const change = may("patch", namespace)
  const perform = async (action: Action) => {
    busy.value = true
    asking.value = false
    try {
      await act(action, namespace, name)
      say(w.done[action])
    } catch (error) {
      say(`${w.failed}: ${error instanceof Problem ? error.detail || error.title : String(error)}`, true)
    }
    busy.value = false
  }
  const button = (action: Action, click: () => void, kind = "") => (
    <button type="button" class={kind} disabled={busy.value} onClick={click} data-action={action}>{w[action]}</button>
  )
  return (
    <>
      {may("create", namespace) && button("rerun", () => void perform("rerun"))}
      {change && !over && !begun && !object.spec.suspend && button("suspend", () => void perform("suspend"))}
      {change && !over && object.spec.suspend && button("resume", () => void perform("resume"))}
      {change && !over && !object.spec.cancel && button("cancel", () => (asking.value = true), "danger")}
      {asking.value && <Question onYes={() => void perform("cancel")} onNo={() => (asking.value = false)} />}
    </>
  )
}

async function act(action: Action, namespace: string, name: string): Promise<void> {
  if (action === "cancel") return void (await ask("DELETE", url(`${E2B}/executions/${part(name)}`, { namespace })))
  const made = await ask<{ namespace: string; name: string } | undefined>("POST", `${DASHBOARD}/executions/${part(namespace)}/${part(name)}/${action}`, { body: {} })
  if (action === "rerun" && made) go(href(["executions", made.namespace, made.name], { namespace: namespaceOf() }))
}

function Question({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const w = words.value.actions
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={onNo} aria-labelledby="question">
      <h2 id="question">{w.cancelTitle}</h2>
      <p>{w.cancelText}</p>
      <div class="actions"><button type="button" autofocus onClick={() => dialog.current?.close()}>{w.keep}</button><button type="button" class="danger solid" onClick={onYes}>{w.cancelYes}</button></div>
    </dialog>
  )
}
