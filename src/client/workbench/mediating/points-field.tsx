import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'

interface PointsFieldProps {
  /** 谈拢的 or 没谈拢的, before a number. */
  label: string
  addLabel: string
  points: readonly string[]
  onChange: (points: string[]) => void
}

const longest = 200
const most = 20

/** Short sentences, one a line; an empty one is left out. */
export function PointsField({ label, addLabel, points, onChange }: PointsFieldProps) {
  return (
    <>
      {points.map((point, index) => (
        <TextField
          key={index} label={`${label} ${index + 1}`} value={point} maxLength={longest} isOptional
          onChange={(value) => onChange(points.map((one, at) => (at === index ? value : one)))}
        />
      ))}
      {points.length < most && <Button kind='secondary' size='small' icon='plus' label={addLabel} onPress={() => onChange([...points, ''])} />}
    </>
  )
}

export const written = (points: readonly string[]): string[] => points.map((point) => point.trim()).filter((point) => point !== '')
