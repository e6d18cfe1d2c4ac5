import { invitationCodeIn } from './invitation-code-in'

const code = '0123456789abcdef0123456789ABCDEF'
test.each([[code, true], [` ${code} `, true], [`c=${code}`, true], [`邀请码：${code}，七天有效`, true], [code.slice(1), false], [`${code}0`, false], ['', false]])('in %j: %s', (said, isThere) => {
  expect(invitationCodeIn(said)).toBe(isThere ? code.toLowerCase() : undefined)
})
