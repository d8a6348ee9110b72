/** What the reader prefers: language and colours. The only things that this page keeps in the browser's storage. */
import { computed, effect, signal } from "@preact/signals"
import { en, type Words } from "../words/en"
import { es } from "../words/es"

export const LANGUAGES = { en, es } as const
export type Language = keyof typeof LANGUAGES
export const THEMES = ["system", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

export const isLanguageName = (text: string | null | undefined): text is Language => text === "en" || text === "es"
export const isThemeName = (text: string | null): text is Theme => THEMES.some((theme) => theme === text)

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null // storage may be forbidden
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // then it holds for this visit
  }
}

function firstLanguage(): Language {
  const chosen = kept("capibara.language")
  if (isLanguageName(chosen)) return chosen
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguageName) ?? "en"
}

const theme = kept("capibara.theme")
export const chosenTheme = signal<Theme>(isThemeName(theme) ? theme : "system")
export const chosenLanguage = signal<Language>(firstLanguage())
export const words = computed<Words>(() => LANGUAGES[chosenLanguage.value])

const darkSystem = matchMedia("(prefers-color-scheme: dark)")
const systemIsDark = signal(darkSystem.matches)
darkSystem.addEventListener("change", (event) => (systemIsDark.value = event.matches))
export const isDark = computed(() => (chosenTheme.value === "system" ? systemIsDark.value : chosenTheme.value === "dark"))

effect(() => {
  document.documentElement.dataset.theme = isDark.value ? "dark" : "light"
  keep("capibara.theme", chosenTheme.value)
})
effect(() => {
  document.documentElement.lang = chosenLanguage.value
  keep("capibara.language", chosenLanguage.value)
})
