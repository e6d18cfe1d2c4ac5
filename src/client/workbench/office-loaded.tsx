import { Loaded, type LoadedProps } from '../features/loaded/loaded'
import { EmptyState } from '../ui/empty-state'

/** As Loaded; whoever has no such office is told so kindly instead of being asked to try again. */
export function OfficeLoaded<Output>(props: LoadedProps<Output>) {
  if (props.query.data === undefined && props.query.problem?.code === 'not-allowed') {
    return <EmptyState picture='only-yours' title='这里是工作人员用的' advice='您登记的事，在“我的纠纷”里看。' />
  }
  return <Loaded {...props} />
}
