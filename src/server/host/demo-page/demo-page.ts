// The demo at a glance: three people's phones on one page, each the app itself, all on one database.
import { personas } from '../demo/directory/personas'
import page from './demo-page.html'
import type { SharedCase } from './shared-case'

const resident = 'wang-guilan'
const neighbour = 'chen-jianguo'
const mediator = 'wang-min'

export async function demoPage(sharedCase: SharedCase): Promise<string> {
  const caseId = await sharedCase(resident, mediator)
  // Her own desk is not built yet, so her phone opens at the matter that was dispatched to her.
  const mediatorsView = caseId === undefined ? '' : `#/journeys/follow/case?caseId=${encodeURIComponent(caseId)}`
  return filled({
    advice: `三部手机用的是同一个数据库：在${nameOf(resident)}的手机上点开漏水那件事，补充一句话，几秒钟后调解员${nameOf(mediator)}的手机上就能看到。`,
    phones: [phone(resident), phone(neighbour), phone(mediator, mediatorsView)].join(''),
  })
}

function phone(persona: string, opensAt = ''): string {
  const name = nameOf(persona)
  return `<section aria-labelledby="${persona}"><div class="who"><div><h2 id="${persona}">${name}</h2><p class="quiet">${noteOf(persona)}</p></div>
<button type="button" aria-label="重新打开${name}的手机">重新打开</button></div>
<div class="phone"><iframe title="${name}的手机" src="/?phone=${persona}${opensAt}"></iframe></div></section>`
}

const nameOf = (persona: string): string => personas.find(({ id }) => id === persona)?.name ?? persona
const noteOf = (persona: string): string => personas.find(({ id }) => id === persona)?.note ?? ''

const filled = (parts: Record<string, string>) => page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '')
