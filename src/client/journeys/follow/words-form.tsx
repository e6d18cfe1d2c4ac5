import { useState } from 'react'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { TextArea } from '../../ui/text-area'

export interface WordsFormProps {
  title: string
  heading: string
  lead: string
  label: string
  placeholder: string
  maxLength: number
  submitLabel: string
  isBusy: boolean
  problem: string | undefined
  /** What the person wrote before, when it is to be changed. */
  initial?: string | undefined
  onSubmit: (words: string) => void
}

/** One question answered in one's own words. */
export function WordsForm({ title, heading, lead, label, placeholder, maxLength, submitLabel, isBusy, problem, initial = '', onSubmit }: WordsFormProps) {
  const [words, setWords] = useState(initial)
  const [error, setError] = useState<string>()
  const submit = () => {
    const trimmed = words.trim()
    if (trimmed === '') setError('请先写几个字')
    else onSubmit(trimmed)
  }
  return (
    <Screen title={title} heading={heading} lead={lead} bottom={<BottomBar><Button label={submitLabel} isBusy={isBusy} onPress={submit} /></BottomBar>}>
      <TextArea
        label={label}
        value={words}
        maxLength={maxLength}
        placeholder={placeholder}
        error={error}
        onChange={(value) => {
          setWords(value)
          setError(undefined)
        }}
      />
      {problem && <Notice tone='overdue' isAlert>{problem}</Notice>}
    </Screen>
  )
}
