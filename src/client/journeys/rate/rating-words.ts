import type { Rating, RatingLevel } from '../../../contract/rating'
import { shownDay } from '../../ui/shown-time'

/** 好差评: the lower two levels are answered by somebody else (domain.md §3, last clock). */
export const isBad = (level: RatingLevel): boolean => level === 'dissatisfied' || level === 'very-dissatisfied'

export function tagQuestion(level: RatingLevel): string {
  switch (level) {
    case 'very-satisfied':
    case 'satisfied':
      return '哪里办得好？（可不填）'
    case 'fairly-satisfied':
      return '哪里好，哪里还差一点？（可不填）'
    case 'dissatisfied':
    case 'very-dissatisfied':
      return '哪里没办好？（可不填）'
  }
}

/** What follows from a rating, and by when. */
export function afterRating({ contactBy, answerBy, review }: Rating, now: Date): string {
  if (review?.answeredAt) return '另一位同事答复您了，写在下面。'
  if (contactBy && answerBy && review?.contactedAt) return `另一位同事联系过您了，最晚${shownDay(answerBy, now)}答复您。`
  if (!contactBy || !answerBy) return '谢谢您。您的话会帮我们把事办得更好。'
  return `另一位同事最晚${shownDay(contactBy, now)}联系您，最晚${shownDay(answerBy, now)}答复您。`
}
