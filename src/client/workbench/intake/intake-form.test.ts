import { emptyIntake, intakeOf, missingIn, type IntakeForm } from './intake-form'

const whole: IntakeForm = {
  ...emptyIntake, source: 'phone', isConsentRead: true, safety: [], exclusions: [], subject: 'noise', answers: { when: ' 晚上 ', 'which-ceiling': '卫生间' }, name: '孙丽', phone: '13800000009',
  communityId: 'huaming', building: '3 号楼', story: '楼上拖椅子', beganOn: '2026-02-01', isOngoing: true, respondentName: '楼上住户',
}

it('asks in the order of the page: source, consent, danger, what does not belong here, then the rest', () => {
  expect(missingIn(emptyIntake)).toBe('请先选从哪里来的')
  expect(missingIn({ ...whole, isConsentRead: false })).toBe('请先把告知念给对方听')
  expect(missingIn({ ...whole, safety: undefined })).toBe('请先问问安不安全')
  expect(missingIn({ ...whole, exclusions: ['crime'] })).toContain('不能在这里调解')
  expect(missingIn({ ...whole, story: '  ' })).toBe('请写下经过')
  expect(missingIn(whole)).toBeUndefined()
})
it('hands in what is known; an answer of another subject and what was left blank stay out', () => {
  expect(intakeOf(whole)).toMatchObject({ answers: { when: '晚上' }, respondent: { name: '楼上住户' }, place: { communityId: 'huaming', building: '3 号楼' } })
  expect(intakeOf(whole)).not.toHaveProperty('wish')
  expect(intakeOf({ ...whole, name: '' })).toBeNull()
})
