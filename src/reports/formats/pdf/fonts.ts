import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Typst takes TrueType files, no WOFF. */
export const fontPaths = {
  regular: resolve('source-sans/TTF/SourceSans3-Regular.ttf'),
  semibold: resolve('source-sans/TTF/SourceSans3-Semibold.ttf'),
  bold: resolve('source-sans/TTF/SourceSans3-Bold.ttf'),
  title: resolve('@expo-google-fonts/plus-jakarta-sans/700Bold/PlusJakartaSans_700Bold.ttf'),
  headline: resolve('@expo-google-fonts/plus-jakarta-sans/800ExtraBold/PlusJakartaSans_800ExtraBold.ttf'),
} as const
