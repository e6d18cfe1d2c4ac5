import type { ReactNode } from 'react'
import { isOutcomeUnknown } from '../../api/problem-of'
import type { Query } from '../../api/use-query'
import { EmptyState } from '../../ui/empty-state'
import { ErrorState } from '../../ui/error-state'
import { Notice } from '../../ui/notice'
import { Skeleton } from '../../ui/skeleton'

export interface LoadedProps<Output> {
  query: Query<Output>
  children: (data: Output) => ReactNode
  /** Placeholder cards while nothing has come yet. */
  cards?: number
}

/**
 * What was asked for, once it is there; till then a skeleton, or why it failed and one way on. Older data stays readable;
 * that it is older for want of a network, Screen says.
 */
export function Loaded<Output>({ query: { data, problem, refresh }, children, cards = 3 }: LoadedProps<Output>) {
  if (data === undefined) {
    if (!problem) return <Skeleton cards={cards} />
    // Asking again makes nobody somebody else.
    if (problem.code === 'not-allowed') return <EmptyState picture='only-yours' title={problem.message} advice='请回到上一页，或换有这个权限的人来办。' />
    // A refusal has nothing to do with the network, which ErrorState speaks of by itself.
    const words = isOutcomeUnknown(problem) ? {} : { advice: '请回到上一页，从列表里重新点开。', picture: 'not-found' as const }
    return <ErrorState message={problem.message} {...words} onRetry={() => void refresh()} />
  }
  return (
    <>
      {problem && problem.code !== 'no-answer' && <Notice tone='waiting'>没能更新到最新，下面是刚才看到的。{problem.message}</Notice>}
      {children(data)}
    </>
  )
}
