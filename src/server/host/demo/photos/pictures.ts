// What residents photographed: drawn, not taken, so that the demo shows nobody's home.
import { box, Canvas, ellipse, line, ragged, ring, type Colour } from './canvas'
import { pngOf } from './png'

const width = 420
const height = 315
const blank = () => new Canvas(width, height, 0.8)

const plaster: Colour = [236, 233, 226]
const shade: Colour = [203, 199, 190]
const damp: Colour = [196, 164, 112]
const rust: Colour = [150, 103, 58]
const ink: Colour = [62, 68, 66]
const concrete: Colour = [171, 173, 170]
const pine: Colour = [31, 111, 98]

const scenes = {
  'stained-ceiling': () =>
    blank().wash(plaster, shade)
      .fill(box(0, 262, width, 268), [188, 183, 173], { softness: 6 })
      .fill(ragged(ellipse(250, 120, 128, 82), 5), damp, { opacity: 0.34, softness: 26 })
      .fill(ring(ragged(ellipse(250, 120, 122, 76), 5), 7), rust, { opacity: 0.36, softness: 9 })
      .fill(ragged(ellipse(262, 112, 70, 44), 4), damp, { opacity: 0.42, softness: 18 })
      .fill(ring(ragged(ellipse(262, 112, 68, 42), 4), 4), rust, { opacity: 0.4, softness: 6 })
      .fill(ellipse(266, 196, 3, 7), [120, 140, 146], { opacity: 0.8, softness: 2 })
      .fill(ring(ellipse(74, 74, 40, 22), 6), [214, 210, 201], { softness: 3 }),
  'peeling-wall': () =>
    blank().wash([226, 225, 214], [206, 204, 190])
      .fill(ragged(box(120, -20, 330, 150, 40), 9), [176, 168, 152], { opacity: 0.75, softness: 3 })
      .fill(ring(ragged(box(120, -20, 330, 150, 40), 9), 6), [245, 243, 236], { softness: 3 })
      .fill(ragged(ellipse(210, 80, 60, 44), 6), [142, 132, 116], { opacity: 0.5, softness: 20 })
      .fill(ragged(ellipse(92, 196, 34, 22), 5), [182, 174, 158], { opacity: 0.7, softness: 4 })
      .fill(box(0, 272, width, height), [122, 104, 84])
      .fill(box(0, 268, width, 276), [150, 130, 106]),
  'riser-pipe': () =>
    blank().wash([214, 217, 214], [178, 183, 180])
      .fill(box(176, -10, 236, 330), [128, 132, 130], { softness: 5 })
      .fill(box(188, -10, 204, 330), [196, 200, 198], { opacity: 0.8, softness: 14 })
      .fill(box(166, 130, 246, 166, 5), [110, 114, 112])
      .fill(ragged(ellipse(206, 186, 30, 16), 4), rust, { opacity: 0.75, softness: 8 })
      .fill(ragged(line(212, 190, 216, 330, 12), 2), rust, { opacity: 0.45, softness: 8 })
      .fill(ellipse(222, 236, 4, 9), [126, 160, 172], { softness: 2 })
      .fill(box(0, 290, width, height), concrete, { softness: 4 }),
  'air-conditioner': () =>
    blank().wash([206, 196, 184], [188, 176, 162])
      .fill(box(96, 84, 330, 250, 10), [122, 116, 108], { opacity: 0.5, softness: 14 })
      .fill(box(90, 76, 322, 240, 10), [234, 235, 231])
      .fill(ellipse(176, 158, 70, 70), [176, 180, 178])
      .fill(ring(ellipse(176, 158, 54, 54), 4), ink, { opacity: 0.5 })
      .fill(ring(ellipse(176, 158, 34, 34), 4), ink, { opacity: 0.5 })
      .fill(ellipse(176, 158, 12, 12), ink)
      .fill(box(262, 100, 306, 112, 3), shade).fill(box(262, 122, 306, 134, 3), shade).fill(box(262, 144, 306, 156, 3), shade)
      .fill(line(300, 240, 308, 330, 5), [104, 110, 108]),
  'parked-van': () =>
    blank().wash([196, 205, 208], [150, 152, 150])
      .fill(box(0, 196, width, height), [112, 114, 113], { softness: 6 })
      .fill(line(52, 310, 112, 200, 6), plaster).fill(line(368, 310, 318, 200, 6), plaster)
      .fill(ellipse(212, 262, 128, 16), [70, 72, 71], { opacity: 0.6, softness: 22 })
      .fill(box(98, 106, 326, 256, 22), [240, 241, 238])
      .fill(box(122, 122, 302, 178, 12), [92, 112, 120])
      .fill(line(212, 122, 212, 178, 4), [240, 241, 238])
      .fill(box(112, 196, 146, 214, 6), [236, 186, 96]).fill(box(278, 196, 312, 214, 6), [236, 186, 96])
      .fill(box(172, 218, 252, 240, 3), pine)
      .fill(ellipse(136, 258, 22, 12), ink).fill(ellipse(288, 258, 22, 12), ink),
  'scraped-door': () =>
    blank().wash([92, 122, 146], [58, 84, 108])
      .fill(line(0, 92, width, 84, 5), [44, 66, 86], { softness: 3 })
      .fill(line(298, 0, 290, height, 4), [40, 60, 80], { softness: 3 })
      .fill(box(322, 112, 392, 132, 9), [176, 188, 194])
      .fill(ragged(line(60, 196, 258, 176, 18), 3), [190, 198, 202], { opacity: 0.55, softness: 6 })
      .fill(ragged(line(80, 186, 240, 170, 5), 2), plaster, { opacity: 0.9, softness: 2 })
      .fill(ragged(line(96, 206, 226, 194, 4), 2), [64, 66, 66], { opacity: 0.7, softness: 2 }),
  'corridor-clutter': () =>
    blank().wash([222, 220, 208], [186, 182, 168])
      .fill(box(0, 250, width, height), [146, 140, 128], { softness: 4 })
      .fill(box(150, 40, 270, 252), [120, 92, 70]).fill(ellipse(256, 150, 5, 5), [214, 190, 120])
      .fill(box(290, 160, 392, 268, 3), [190, 152, 104]).fill(line(290, 204, 392, 204, 3), rust)
      .fill(box(300, 104, 378, 160, 3), [204, 170, 124])
      .fill(ring(ellipse(46, 242, 32, 32), 6), ink).fill(ring(ellipse(128, 242, 32, 32), 6), ink)
      .fill(line(46, 242, 82, 196, 6), pine).fill(line(82, 196, 128, 242, 6), pine).fill(line(108, 180, 128, 242, 6), pine)
      .fill(line(98, 178, 126, 174, 6), ink).fill(line(70, 186, 92, 186, 8), ink),
  timetable: () => {
    const sheet = blank().wash([150, 128, 104], [120, 100, 80]).fill(box(66, 26, 354, 296, 4), [248, 247, 242]).fill(box(90, 48, 250, 62, 3), pine)
    for (let row = 0; row < 7; row++) {
      sheet.fill(line(90, 92 + row * 28, 330, 92 + row * 28, 1.5), shade)
      for (let column = 0; column < 5; column++) {
        if ((row * 3 + column * 2) % 4 === 0) sheet.fill(box(94 + column * 48, 97 + row * 28, 134 + column * 48, 114 + row * 28, 3), [190, 214, 207])
      }
    }
    return sheet
  },
} as const satisfies Record<string, () => Canvas>

export type PictureId = keyof typeof scenes

const drawn = new Map<PictureId, Uint8Array>()

/** The picture as PNG bytes; the same at every call. */
export function picture(id: PictureId): Uint8Array {
  const bytes = drawn.get(id) ?? pngOf(scenes[id]())
  drawn.set(id, bytes)
  return bytes
}
