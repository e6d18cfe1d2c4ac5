/** 「王**」: the first character of a name, so that a list names nobody. A name that was deleted stays empty. */
export const shortName = (name: string): string => (name === '' ? '' : `${[...name][0] ?? ''}**`)
