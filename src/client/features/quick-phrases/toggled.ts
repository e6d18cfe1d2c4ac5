/** The list with the item put in, or taken out when it was there. */
export function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}

const BETWEEN = '；'

/** A text made of phrases, with one more of them, or without it when it was there. */
export function toggledPhrase(text: string, phrase: string): string {
  const phrases = text.split(BETWEEN).filter((part) => part.trim() !== '')
  return toggled(phrases, phrase).join(BETWEEN)
}

export const hasPhrase = (text: string, phrase: string): boolean => text.split(BETWEEN).includes(phrase)
