// A few strokes to draw the demo's photographs with: shapes are signed distances in pixels, edges are smoothed by them.
export type Colour = readonly [red: number, green: number, blue: number]
/** Negative inside, positive outside, in pixels. */
export type Shape = (x: number, y: number) => number

export class Canvas {
  readonly pixels: Float32Array
  readonly width: number
  readonly height: number
  /** Drawn in the given measures, kept at `scale` of them. */
  constructor(drawnWidth: number, private readonly drawnHeight: number, private readonly scale: number) {
    this.width = Math.round(drawnWidth * scale)
    this.height = Math.round(drawnHeight * scale)
    this.pixels = new Float32Array(this.width * this.height * 3)
  }

  /** Top to bottom from one colour to another, over the whole picture. */
  wash(top: Colour, bottom: Colour): this {
    return this.mix(() => 1, (_, y) => blend(top, bottom, y / this.drawnHeight))
  }

  /** `softness` is how many pixels the edge takes to fade. */
  fill(shape: Shape, colour: Colour, { opacity = 1, softness = 1 } = {}): this {
    const reach = farthest + softness
    return this.mix((x, y) => opacity * clamp(0.5 - shape(x, y) / softness), () => colour, (x, y) => shape(x, y) > reach)
  }

  private mix(coverage: (x: number, y: number) => number, colourAt: (x: number, y: number) => Colour, isFarFrom?: (x: number, y: number) => boolean): this {
    for (let top = 0; top < this.height; top += tile) {
      for (let left = 0; left < this.width; left += tile) {
        if (isFarFrom?.((left + tile / 2) / this.scale, (top + tile / 2) / this.scale)) continue
        for (let y = top; y < Math.min(top + tile, this.height); y++)
          for (let x = left; x < Math.min(left + tile, this.width); x++) this.dab(x, y, coverage, colourAt)
      }
    }
    return this
  }

  private dab(x: number, y: number, coverage: (x: number, y: number) => number, colourAt: (x: number, y: number) => Colour): void {
    const drawnX = (x + 0.5) / this.scale
    const drawnY = (y + 0.5) / this.scale
    const alpha = coverage(drawnX, drawnY)
    if (alpha <= 0) return
    const colour = colourAt(drawnX, drawnY)
    const first = (y * this.width + x) * 3
    for (let channel = 0; channel < 3; channel++) {
      const before = this.pixels[first + channel] ?? 0
      this.pixels[first + channel] = before + ((colour[channel] ?? 0) - before) * alpha
    }
  }
}

/** Tiles whose middle is this far outside a shape, wandering edge included, hold none of it. */
const tile = 16
const farthest = 44

const clamp = (value: number): number => Math.min(1, Math.max(0, value))
const blend = (from: Colour, to: Colour, share: number): Colour => [
  from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + (to[2] - from[2]) * share,
]

export const ellipse = (cx: number, cy: number, rx: number, ry: number): Shape => (x, y) =>
  (Math.hypot((x - cx) / rx, (y - cy) / ry) - 1) * Math.min(rx, ry)

export const box = (left: number, top: number, right: number, bottom: number, corner = 0): Shape => (x, y) => {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + corner
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + corner
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner
}

export const line = (x1: number, y1: number, x2: number, y2: number, thickness: number): Shape => (x, y) => {
  const along = clamp(((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2))
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) - thickness / 2
}

/** The shape with an edge that wanders, as stains and torn paint have. */
export const ragged = (shape: Shape, depth: number): Shape => (x, y) =>
  shape(x, y) + depth * (Math.sin(x / 11 + y / 23) + Math.sin(y / 9 - x / 31) + 0.6 * Math.sin((x + y) / 5))

export const ring = (shape: Shape, thickness: number): Shape => (x, y) => Math.abs(shape(x, y)) - thickness / 2
