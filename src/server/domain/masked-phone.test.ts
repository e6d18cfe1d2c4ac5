import { maskedPhone } from './masked-phone'

test.each([['13800000001', '138****0001'], ['138****0001', '138****0001'], ['022-24370022', '***-****0022'], ['02224370022', '022****0022'], ['', '']])('%s is shown as %s', (phone, shown) => {
  expect(maskedPhone(phone)).toBe(shown)
})
