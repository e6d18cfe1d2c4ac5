import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { shownAt } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { copySections } from './copy-sections'
import { CopyBar } from './copy-bar'
import { CopySectionCard } from './copy-section-card'

export default function Export() {
  const copy = useQuery('ownData/export', {})
  const places = useQuery('places/list', {})
  const document = copy.data?.document
  return (
    <Screen title='一份副本' heading='我们存的，都在这里' lead='点开一样看一样。别人写的、您平时看不到的，不在里面。' bottom={document && <CopyBar document={document} />}>
      <Loaded query={copy} cards={4}>
        {({ document: { madeAt, profile, ...rest } }) => {
          const at = now()
          const communityName = places.data?.communities.find(({ id }) => id === profile.communityId)?.name
          const sections = copySections({ madeAt, profile, ...rest }, at, communityName)
          return (
            <>
              <Words kind='small'>{`${shownAt(madeAt, at)} 取出。照片的网址一天内有效。`}</Words>
              {sections.length === 0 && <EmptyState picture='all-done' title='什么也没存' advice='等您登记或约了时间，再来看。' />}
              {sections.map((section) => <CopySectionCard key={section.id} section={section} />)}
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
}
