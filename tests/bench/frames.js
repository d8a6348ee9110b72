// Notes, in a page that is measured, how long each frame took, what held up the page, and when each row was first shown.
globalThis.frames = (() => {
  let on = false, last = 0, box = null, gaps = [], tasks = [], seen = {}
  new PerformanceObserver((list) => on && tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" })

  const see = (what, now) => (seen[what] ??= performance.timeOrigin + now)
  const OVER = ["Succeeded", "Failed", "Cancelled"]

  const frame = (now) => {
    if (!on) return
    gaps.push(now - last)
    last = now
    if (box) box.scrollTop = (box.scrollTop + 900) % (box.scrollHeight - box.clientHeight)
    for (const row of document.querySelectorAll(".virtual-body [role=row]")) {
      const name = row.querySelector(".name a").textContent
      see(`${name} New`, now)
      if (OVER.includes(row.querySelector("[data-phase]").dataset.phase)) see(`${name} Over`, now)
    }
    for (const line of document.getElementById("stdout")?.querySelector("pre")?.textContent.split("\n").slice(0, -1) ?? []) line && see(line, now)
    requestAnimationFrame(frame)
  }

  return {
    begin(scrolls) {
      box = scrolls ? document.querySelector(".virtual") : null
      gaps = [], tasks = [], seen = {}, on = true
      requestAnimationFrame((now) => { last = now; requestAnimationFrame(frame) })
    },
    end() {
      on = false
      return { gaps, tasks, seen }
    },
  }
})()
