import { stillToAsk, type Body } from './still-to-ask'

const firm: Body = {
  kind: 'law-firm', isSuggested: true, role: 'legal-advice',
  organisations: [{ id: 'firm', name: '津湾律师事务所', people: [{ id: 'lin', name: '林静宜', title: '律师', profession: 'lawyer' }, { id: 'zhou', name: '周向阳', title: '律师', profession: 'lawyer' }] }],
}
const court: Body = { kind: 'court', isSuggested: false, role: 'guidance', organisations: [{ id: 'court', name: '津门法庭', people: [] }] }
const asked = (id: string, person: string | null) =>
  ({ organisation: { id, name: id }, person: person === null ? null : { id: person, name: person, title: '' }, role: 'guidance' as const })

it('nobody who is in it is offered again, their colleagues are', () => {
  expect(stillToAsk([firm, court], [])).toEqual([firm, court])
  expect(stillToAsk([firm], [asked('firm', 'lin')])[0]?.organisations[0]?.people.map(({ id }) => id)).toEqual(['zhou'])
})
it('an organisation that was asked as a whole and has nobody to name is not offered again', () => {
  expect(stillToAsk([firm, court], [asked('court', null)])).toEqual([firm])
})
