import type { ReactNode } from 'react'
import type { MediationCase } from '../../../contract/mediation-case'
import type { Problem } from '../../api/problem-of'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { Screen } from '../../ui/screen'
import { CaseBrief } from '../dispatching/case-brief'
import { StepRefused } from '../dispatching/step-refused'

interface StepFrameProps {
  caseId: string
  title: string
  heading: string
  lead?: string
  /** The bar, once the case is there. */
  bottom: (mediationCase: MediationCase) => ReactNode
  problem: Problem | undefined
  children: (mediationCase: MediationCase) => ReactNode
}

/** A page of one step: which case it is, its story being one page back, the questions, why the last press had no effect, the bar. */
export function StepFrame({ caseId, title, heading, lead, bottom, problem, children }: StepFrameProps) {
  const query = useQuery('cases/get', { caseId })
  const loaded = query.data?.case
  return (
    <Screen title={title} heading={heading} {...(lead !== undefined && { lead })} bottom={loaded && bottom(loaded)}>
      <Loaded query={query}>
        {({ case: mediationCase }) => (
          <>
            <CaseBrief mediationCase={{ ...mediationCase, story: '' }} />
            {children(mediationCase)}
          </>
        )}
      </Loaded>
      <StepRefused problem={problem} />
    </Screen>
  )
}
