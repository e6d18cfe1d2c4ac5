import { shownClock } from '../../ui/shown-time'

/** 「王阿姨，下午好」 by the Shanghai hour: until 5 and from 18 晚上, until 9 早上, until 12 上午, until 14 中午, until 18 下午. */
export function greeting(name: string | null, now: Date): string {
  const hour = Number(shownClock(now).split(':')[0])
  const time = hour < 5 || hour >= 18 ? '晚上好' : hour < 9 ? '早上好' : hour < 12 ? '上午好' : hour < 14 ? '中午好' : '下午好'
  return name ? `${name}，${time}` : `您好，${time}`
}
