import { platformIdentity } from './platform-identity'

test('the openid of this very call, in either shape the platform uses', () => {
  expect(platformIdentity({ environ: 'WX_CONTEXT_KEYS=WX_OPENID,WX_APPID;WX_OPENID=o-1;WX_APPID=wx0' })).toBe('o-1')
  expect(platformIdentity({ environment: '{"WX_CONTEXT_KEYS":"WX_OPENID","WX_OPENID":"o-2"}' })).toBe('o-2')
})

test('an openid the platform does not list is left over from somebody else', () => {
  expect(platformIdentity({ environ: 'WX_CONTEXT_KEYS=WX_APPID;WX_OPENID=o-1' })).toBeNull()
  expect(platformIdentity({ environ: 'WX_OPENID=o-1' })).toBeNull()
})

test('an openid in the process environment is nobody', () => {
  process.env['WX_CONTEXT_KEYS'] = 'WX_OPENID'
  process.env['WX_OPENID'] = 'o-previous'
  expect(platformIdentity({})).toBeNull()
  delete process.env['WX_CONTEXT_KEYS']
  delete process.env['WX_OPENID']
})

test.each([undefined, null, 'x', 42, { environ: 7 }, { environment: '{' }, { environment: '[]' }, { environ: ';;=' }])('%j says nobody', (context) => {
  expect(platformIdentity(context)).toBeNull()
})
