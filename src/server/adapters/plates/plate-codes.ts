import { randomInt } from 'node:crypto'

/** Without 0, 1, I and O, which are taken for one another on a plate. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 10

/** Drawn at random: it tells nothing by itself and cannot be counted through. */
export const newPlaceCode = (): string => Array.from({ length }, () => letters[randomInt(letters.length)] ?? '').join('')
