// What is kept, said as a neighbour would say it: how many, why at all, and what stays for which reason.
import type { DataKind, KeptReason } from '../../../contract/own-data'
import type { OutputOf } from '../../api/operation'
import type { IconName } from '../../ui/icon'

export type Kept = OutputOf<'ownData/summarise'>['data'][number]

export const units: Readonly<Record<DataKind, string>> = {
  profile: '份', cases: '件', photos: '张', appointments: '次', gatherings: '场', ratings: '次', notices: '条', devices: '台',
}
/** `3 件` */
export const howMany = ({ kind, count }: Pick<Kept, 'kind' | 'count'>): string => `${String(count)} ${units[kind]}`

export const kindIcons: Readonly<Record<DataKind, IconName>> = {
  profile: 'person', cases: 'document', photos: 'camera', appointments: 'calendar', gatherings: 'ticket', ratings: 'star', notices: 'bell', devices: 'smartphone',
}

/** What it is for (个人信息保护法 6, 17). */
export const purposes: Readonly<Record<DataKind, string>> = {
  profile: '下次登记替您填好，工作人员好联系您。',
  cases: '办这件事的人要看，您自己也要查。',
  photos: '说明事情经过，只有您和办事的人看得到。',
  appointments: '到点有人等您，位子不会约重。',
  gatherings: '给您留位子，排队分先后。',
  ratings: '看服务办得好不好。办事的人看不到是谁评的。',
  notices: '办到哪一步，告诉您一声。',
  devices: '好让您一次退出所有手机。只记一个号码，认不出您是谁。',
}

/** What somebody waits for is given up first, where it is given up; all else that may go goes at a word. */
export const givenUpFirst: Readonly<Partial<Record<DataKind, string>>> = { appointments: '还没到的，先取消再删。', gatherings: '还没到的，先退出再删。' }

type Staying = Readonly<Partial<Record<DataKind, string>>>

const stayingWords: Readonly<Record<KeptReason, { every: string } & Staying>> = {
  'case-open': { every: '事情还在办，要用。办完了再来删。' },
  'mediation-archive': { every: '调解过的事要存档（《人民调解法》第二十七条）。只存着，不作别的用。' },
  'event-chain': {
    every: '什么时候办了什么，要能查证，所以不能删。',
    cases: '没进入调解：您写的话、姓名、电话都删掉。只留编号和时间，回执才验得了真假。',
    appointments: '想谈的话删掉。只留地点和时间。',
    gatherings: '只留是哪一场、什么时候报的名。',
    ratings: '您写的话删掉。只留您选的那一档。',
  },
}

/** Why it stays and what of it, in the words for deleting. */
export const whyItStays = ({ kind, kept }: { kind: DataKind; kept: KeptReason }): string => stayingWords[kept][kind] ?? stayingWords[kept].every

/** One line per kind: its rows in the order they came. */
export function byKind(data: readonly Kept[]): { kind: DataKind; count: number; rows: Kept[] }[] {
  const kinds = [...new Set(data.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const rows = data.filter((each) => each.kind === kind)
    return { kind, count: rows.reduce((sum, { count }) => sum + count, 0), rows }
  })
}
