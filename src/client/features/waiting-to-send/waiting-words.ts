import { ratingLevelNames, subjectNames } from '../../../contract/terms'
import type { Waiting } from '../../api/outbox'

const LONGEST_BEGINNING = 40

/** What it is, as the person would call it. */
export function letterName(letter: Waiting): string {
  switch (letter.operation) {
    case 'cases/register': {
      const subject = letter.texts.at(-1)?.subject
      return subject ? `登记「${subjectNames[subject]}」` : '登记'
    }
    case 'cases/addNote': return '补充说明'
    case 'ratings/give': {
      const level = letter.texts.at(-1)?.level
      return level ? `评价「${ratingLevelNames[level]}」` : '评价'
    }
  }
}

/** How it begins, in the person's own words; undefined where they wrote none. */
export function letterBeginning(letter: Waiting): string | undefined {
  const words = wordsOf(letter)?.trim()
  if (!words) return undefined
  const characters = [...words]
  return characters.length > LONGEST_BEGINNING ? `${characters.slice(0, LONGEST_BEGINNING).join('')}…` : words
}

function wordsOf(letter: Waiting): string | undefined {
  switch (letter.operation) {
    case 'cases/register': return letter.texts.at(-1)?.story
    case 'cases/addNote': return letter.texts.at(-1)?.text
    case 'ratings/give': return letter.texts.at(-1)?.comment
  }
}

/** Where it is now and what happens next. */
export function waitingWords({ wasTried }: Pick<Waiting, 'wasTried'>, isOnline: boolean): string {
  const where = isOnline ? '已替您存好，马上再发' : '没有网，已替您存好，有网时自动发出'
  return wasTried ? `${where}。发过一次还没回音，再发也只算一次` : where
}

/** That it arrived, with the number where there is one. */
export function receivedWords(letter: Waiting): string {
  if (letter.outcome?.end !== 'received') return ''
  if (letter.operation !== 'cases/register') return '办事的人看得到了'
  return letter.outcome.end === 'received' ? `编号 ${letter.outcome.output.receipt.number}` : ''
}

/** Before it is let go. */
export function lettingGoWords(letter: Waiting): string {
  const loss = letter.operation === 'cases/register' ? '登记变回草稿，以后还能再交' : '您写的会从手机里删掉，找不回来'
  return letter.wasTried && letter.outcome === undefined ? `${loss}。发过一次还没回音，也可能已经收到了。` : `${loss}。`
}
