// A photo that does not arrive is sent again or let go; the registration goes on either way.
import { jpegFromAPhone } from '../support/photos'
import { phoneOf, type Phone } from './phone'
import { answer, begin, noise } from './registration'

async function atThePhotos(): Promise<Phone> {
  const phone = await phoneOf({ persona: 'qiao-xin' })
  phone.app.device.photograph(Buffer.from(jpegFromAPhone()))
  await begin(phone)
  await answer(phone, noise, 'photos')
  return phone
}

test('a photo lost on its way is sent again by one tap', async () => {
  const phone = await atThePhotos()
  phone.app.network.answers = 'lost'
  await phone.press('添加照片')
  await phone.sees('网络不通', '再试一次')
  await phone.press('下一步')
  await phone.sees('请等一等，或者再试一次、去掉它')

  phone.app.network.answers = 'heard'
  await phone.press('再试一次')
  await phone.app.waitFor(() => { expect(phone.app.find('.ui-photo-grid__veil')).toEqual([]) })
  await phone.press('下一步')
  await phone.at('journeys/register/respondent', '对方是谁')
})

test('an upload that hangs is cancelled, and nothing of it comes along', async () => {
  const phone = await atThePhotos()
  phone.app.network.answers = 'unheard'
  await phone.press('添加照片')
  await phone.sees('上传中')
  await phone.press('取消第 1 张照片')
  await phone.app.waitFor(() => { expect(phone.app.find('.ui-photo-grid__veil')).toEqual([]) })

  phone.app.network.answers = 'heard'
  await phone.press('下一步')
  await phone.at('journeys/register/respondent', '对方是谁')
  await answer(phone, noise)
  expect(phone.rows()).toContain('照片 没有')
})
