import type { Gathering } from '../../../contract/gathering'

/** Who else comes, as a number and never a name: `一共 12 席，已有 8 人报名，3 人在排队`. */
export function whoElse({ seats, seated, waiting, mine, signUp }: Pick<Gathering, 'seats' | 'seated' | 'waiting' | 'mine' | 'signUp'>): string {
  if (signUp.state === 'over') return `那一场有 ${seated} 人报名`
  const others = seated - (mine?.state === 'seated' ? 1 : 0)
  const coming = mine?.state === 'seated'
    ? others > 0 ? `除了您，还有 ${others} 人报名` : '目前就您一位报名'
    : seated > 0 ? `已有 ${seated} 人报名` : '还没有人报名'
  return `一共 ${seats} 席，${coming}${waiting > 0 ? `，${waiting} 人在排队` : ''}`
}
