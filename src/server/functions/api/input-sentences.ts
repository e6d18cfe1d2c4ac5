// What is wrong with an input, in the words of the person who typed it. Contract fields bring their own sentences; these
// are for whatever they leave unsaid.
import * as z from 'zod/mini'

const sizes = {
  string: (limit: string) => `${limit} 个字`,
  array: (limit: string) => `${limit} 项`,
  number: (limit: string) => limit,
} as const
const sized = (origin: string, limit: string) => (origin in sizes ? sizes[origin as keyof typeof sizes](limit) : limit)

z.config({
  localeError(issue) {
    switch (issue.code) {
      case 'invalid_type': return issue.input === undefined || issue.input === null ? '请填写' : '这一项的格式不对，请重新填写'
      case 'invalid_value': return '请从给出的选项里选一个'
      case 'too_big': return `最多 ${sized(issue.origin, String(issue.maximum))}`
      case 'too_small': return `至少 ${sized(issue.origin, String(issue.minimum))}`
      case 'invalid_key': return '有一项名称不对，请更新小程序后再试'
      default: return '这一项填得不对，请重新填写'
    }
  },
})

type Issue = { readonly message: string; readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined }

/** More would not be read. */
export const mostIssues = 20

export const shownIssues = (issues: readonly Issue[]) =>
  issues.slice(0, mostIssues).map(({ path = [], message }) => ({
    path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    message,
  }))
