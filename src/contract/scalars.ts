// The small shapes every other contract file is made of: instants, days, ids and text a person typed.
import * as z from 'zod/mini'

/** An instant in UTC, ISO 8601 with Z. Fields of this shape end in `At`, limits in `By`. */
export const instant = z.iso.datetime({ error: '时间格式不对，请重新选择' })

/** A day in Asia/Shanghai, `YYYY-MM-DD`. Fields of this shape end in `On`. */
export const day = z.iso.date({ error: '日期格式不对，请重新选择' })

/** An opaque id made by the server. */
export const id = z.string().check(z.regex(/^[0-9a-z-]{1,64}$/, { error: '编号格式不对' }))

const lacksNulAndLoneSurrogates = z.refine<string>(
  (value) => !value.includes('\0') && !/[\uD800-\uDFFF]/u.test(value),
  { error: '有无法识别的字符，请删掉重写' },
)

/** Text a person typed, trimmed, at least one character. `max` is in UTF-16 units, as the phone counts. */
export const text = (max: number) =>
  z.string({ error: '请填写' }).check(
    z.trim(),
    z.minLength(1, { error: '请填写' }),
    z.maxLength(max, { error: `最多 ${max} 个字，请写短一些` }),
    lacksNulAndLoneSurrogates,
  )

/** A mainland mobile number or a landline with its area code. */
export const phone = z.string({ error: '请填写电话' }).check(
  z.trim(),
  z.regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/, { error: '电话应是 11 位手机号，或带区号的座机' }),
)

/** WGS-84/GCJ-02 degrees, as the phone gives them. */
export const position = z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
})

/** Where the next page of a list begins; opaque to the client. */
export const cursor = z.string().check(z.maxLength(200))
