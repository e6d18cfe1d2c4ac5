import { useState } from 'react'
import { forgetEverythingRead } from '../../api/answers-on-phone'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { go, switchTab } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'
import { Erased } from './erased'
import { GoingRows, StayingRows } from './kept-rows'
import { givenUpFirst, type Kept } from './kept-words'

export default function Erase() {
  const summary = useQuery('ownData/summarise', {})
  const { run, isBusy, problem, clearProblem } = useCommand('ownData/erase', ['ownData/', 'session/', 'notices/', 'cases/', 'appointments/'])
  const [isAsking, setIsAsking] = useState(false)
  const [left, setLeft] = useState<readonly Kept[]>()
  const erase = async () => {
    const result = await run({})
    setIsAsking(false)
    if (!result.ok) return
    forgetEverythingRead()
    setLeft(result.output.data)
  }
  if (left) return <Erased left={left} />
  const data = summary.data?.data ?? []
  const going = data.filter(({ kind, kept }) => kept === null && givenUpFirst[kind] === undefined)
  const isExpected = data.some(({ kind, kept }) => kept === null && givenUpFirst[kind] !== undefined)
  const staying = data.filter(({ kept }) => kept !== null)
  const ask = () => {
    clearProblem()
    setIsAsking(true)
  }
  return (
    <Screen
      title='删除我的信息' heading='哪些能删，哪些要留' lead='先看清楚。删掉的找不回来。'
      bottom={data.length > 0 ? <BottomBar><Button label='删掉能删的' kind='danger' onPress={ask} disabledReason={isExpected ? '先取消约好的时间和报了名的场次' : undefined} /></BottomBar> : undefined}
    >
      <Loaded query={summary}>
        {() => (data.length === 0
          ? <EmptyState picture='all-done' title='没有可删的' advice='现在没有存您的任何信息。' />
          : (
              <>
                {problem && <Notice tone='overdue' isAlert>{problem.message}</Notice>}
                {(isExpected || problem?.code === 'still-expected') && <GiveUpFirst />}
                <SectionTitle title='马上删掉' />
                <Card>{going.length > 0 ? <GoingRows going={going} /> : <Words kind='quiet'>只有写在里面的话可以删。</Words>}</Card>
                {staying.length > 0 && <SectionTitle title='要留下的，和为什么' />}
                {staying.length > 0 && <Card><StayingRows staying={staying} /></Card>}
                <Words kind='small'>没交的草稿只在您手机里，不受影响。个人信息保护法第四十七条：您可以要求删除；法律规定要保存的除外。</Words>
              </>
            ))}
      </Loaded>
      {isAsking && (
        <ConfirmSheet
          title='删掉能删的？' explanation='称呼、电话、通知和写过的话会删掉，找不回来。还在办的事照样办。' confirmLabel='删掉' isDanger isBusy={isBusy}
          onConfirm={() => void erase()} onClose={() => setIsAsking(false)}
        />
      )}
    </Screen>
  )
}

/** Somebody waits for them at a time or a seat: that is given up first, on the pages where it is given up. */
function GiveUpFirst() {
  return (
    <Notice tone='waiting' icon='calendar' title='有人在等您'>
      <Words>您还约了时间，或报了名。请先取消，位子好让给别人。</Words>
      <Row kind='halves'>
        <Button label='我的预约' kind='secondary' size='small' onPress={() => switchTab('mine')} />
        <Button label='我的约吧' kind='secondary' size='small' onPress={() => go('gatherMine')} />
      </Row>
    </Notice>
  )
}
