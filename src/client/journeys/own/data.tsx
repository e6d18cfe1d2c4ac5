import { dataKindNames, keptReasonNames } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'
import { byKind, givenUpFirst, howMany, kindIcons, purposes, type Kept } from './kept-words'
import { SignOutEverywhere } from './sign-out-everywhere'

export default function OwnData() {
  const summary = useQuery('ownData/summarise', {})
  const places = useQuery('places/list', {})
  return (
    <Screen title='我的信息' heading='我们存了您的什么' lead='存了什么、为什么存，都在这里。您可以拿走、改正、删除。' onRefresh={summary.refresh}>
      <Loaded query={summary}>
        {({ profile, data }) => {
          const communityName = places.data?.communities.find(({ id }) => id === profile.communityId)?.name
          const correct = () => go('ownCorrect')
          return (
            <>
              <Card>
                <CheckRow label='称呼' value={profile.name ?? '没有存'} onChange={correct} />
                <CheckRow label='电话' value={profile.phone ?? '没有存'} onChange={correct} />
                <CheckRow label='住处' value={[communityName, profile.building, profile.unit].filter(Boolean).join(' ') || '没有存'} onChange={correct} />
              </Card>
              <SectionTitle title='每一样为什么存' />
              {data.length === 0 && <Card><Words kind='quiet'>现在没有存您的任何信息。</Words></Card>}
              {data.length > 0 && <Card>{byKind(data).map((each) => <KindRow key={each.kind} {...each} />)}</Card>}
              <SectionTitle title='您可以' />
              <Card>
                <ListRow before={<IconTile name='file-down' />} title='拿一份副本' detail='在这里看，也能存成文件' onPress={() => go('ownExport')} />
                <ListRow before={<IconTile name='pencil' />} title='改正' detail='称呼、电话、住处写错了，在这里改' onPress={correct} />
                <ListRow before={<IconTile name='bin' />} title='删除' detail='能删的马上删；要留的，说清为什么' onPress={() => go('ownErase')} />
                <SignOutEverywhere />
              </Card>
              <Words kind='small'>这些是您的权利：《个人信息保护法》第四十四条至第四十八条。看不明白，问值班的人就行。</Words>
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
}

function KindRow({ kind, count, rows }: { kind: Kept['kind']; count: number; rows: readonly Kept[] }) {
  const staying = rows.flatMap(({ kept, count: some }) => (kept === null ? [] : [`${howMany({ kind, count: some })}：${keptReasonNames[kept]}`]))
  const detail = [purposes[kind], ...(rows.some(({ kept }) => kept === null) ? [givenUpFirst[kind] ?? '想删就能删。'] : []), ...staying].join('\n')
  return <ListRow before={<IconTile name={kindIcons[kind]} />} title={`${dataKindNames[kind]} · ${howMany({ kind, count })}`} detail={detail} />
}
