/** `45 分钟`, `1 小时`, `1 个半小时`: how long one sitting lasts. */
export function sittingWords(minutes: number): string {
  if (minutes < 60) return `${minutes} 分钟`
  const hours = Math.floor(minutes / 60)
  if (minutes % 60 === 0) return `${hours} 小时`
  return minutes % 60 === 30 ? `${hours} 个半小时` : `${hours} 小时 ${minutes % 60} 分钟`
}
