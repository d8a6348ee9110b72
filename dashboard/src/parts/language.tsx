import { chosenLanguage, isLanguageName, LANGUAGES, words } from "../state/preferences"
import { Select } from "./basics"

export function LanguageSelect() {
  return (
    <Select hidden={false} label={words.value.languageLabel} value={chosenLanguage.value}
      onChange={(value) => isLanguageName(value) && (chosenLanguage.value = value)}>
      {Object.entries(LANGUAGES).map(([code, { language }]) => <option key={code} value={code} lang={code}>{language}</option>)}
    </Select>
  )
}
