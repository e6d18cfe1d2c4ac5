import type { StepPage } from './step-pages'
import { stepsShown } from './steps-shown'

const page = (order: number, kind: StepPage['kind'] = 'primary'): StepPage => ({ route: 'workCase', kind, order })

test('of several large steps the first in order is the button, the rest stand behind it in order', () => {
  const { primary, others } = stepsShown(['end', 'settle', 'hand-over', 'close'], { close: page(3), settle: page(1), 'hand-over': page(2, 'secondary'), end: page(4, 'danger') })
  expect(primary?.label).toBe('达成协议')
  expect(others.map(({ label }) => label)).toEqual(['移交', '结单', '结束调解'])
})
test('a step without a page is not offered, and without any there is no button', () => {
  expect(stepsShown(['accept', 'decline'], { decline: page(1, 'secondary') })).toMatchObject({ primary: null, others: [{ label: '不予受理' }] })
  expect(stepsShown(['accept'], {})).toEqual({ primary: null, others: [] })
})
