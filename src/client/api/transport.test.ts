import { answered, NoAnswer } from './transport'

test('an answer in time passes through', async () => {
  await expect(answered(Promise.resolve(7), 20)).resolves.toBe(7)
})

test('a failure is NoAnswer with its cause', async () => {
  const failure = await answered(Promise.reject(new Error('refused')), 20).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(NoAnswer)
  expect((failure as NoAnswer).message).toBe('网络不通，稍后再试')
})

test('no answer after the limit is NoAnswer', async () => {
  await expect(answered(new Promise(() => undefined), 20)).rejects.toBeInstanceOf(NoAnswer)
})
