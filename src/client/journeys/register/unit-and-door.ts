export interface UnitAndDoor {
  /** 2 单元, or empty. */
  unit: string
  /** 301, or whatever else helps to find the door. */
  door: string
}

/** The contract keeps both in one line, 「2 单元 301」; the screen asks for them apart. */
export function unitAndDoor(line: string): UnitAndDoor {
  const [, unit = '', door = ''] = /^(\d+ 单元)?\s*(.*)$/s.exec(line) ?? []
  return { unit, door }
}

// The end is left as typed: trimming it here would eat the space somebody is about to type behind.
export function unitLine({ unit, door }: UnitAndDoor): string {
  return [unit, door].filter(Boolean).join(' ')
}
