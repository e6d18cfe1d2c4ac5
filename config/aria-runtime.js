// The half of aria-attributes.cjs that is built into the app.
import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './aria-attributes.json'

mergeInternalComponents({ View: attributes })
