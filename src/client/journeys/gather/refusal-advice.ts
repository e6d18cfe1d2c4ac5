import { isOutcomeUnknown, type Problem } from '../../api/problem-of'

/** What to do after a refusal, beyond the refusal's own sentence; `next` names a button that helps. */
export interface RefusalAdvice {
  title: string
  advice?: string
  next?: 'other-sessions' | 'own-appointments' | 'call'
}

export function refusalAdvice(problem: Problem): RefusalAdvice {
  if (isOutcomeUnknown(problem)) return { title: '还不知道成了没有', advice: '再按一次就行，不会报两次。' }
  switch (problem.code) {
    case 'sign-up-not-open': return { title: '没报上', next: 'other-sessions' }
    case 'person-busy': return { title: '没报上', advice: '先把那边改个时间，再回来报名。', next: 'own-appointments' }
    case 'too-late-to-leave': return { title: '没退成', next: 'call' }
    case 'already-joined': return { title: '已经有您的位子了' }
    default: return { title: '没办成' }
  }
}
