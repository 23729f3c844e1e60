/**
 * Advance widths of Source Sans 3 in thousandths of the type size, so that a label can be measured without a browser. Made
 * from the `hmtx` and `cmap` tables of TTF/SourceSans3-Regular.ttf and SourceSans3-Semibold.ttf of npm package source-sans
 * 3.52.0; the test beside this file reads the fonts again and compares. Kerning is left out: it rarely widens a word.
 *
 * A row is 32 code points from the first on: two base-36 digits each, `..` where the font has no sign, `zz` for the one
 * sign that is wider than that (U+2031).
 */
export type GlyphRows = readonly (readonly [first: number, widths: string])[]

export const regular: GlyphRows = [
  [0x20, '5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbt'],
  [0x40, 'njf4gcfvh3endqh5i47bdcg3dik7hzigfqigfteuewhxeblue9d8ez8f9q8fdtdw'],
  [0x60, 'f2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjzceczbt8f6p8fdt..'],
  [0xa0, '5k81dtdtdtdt6pdtf2ko9lbxdt8nbrf297dta7a7f2fmfk6xf2a7a5bxlpmgm4bt'],
  [0xc0, 'f4f4f4f4f4f4mufvenenenen7b7b7b7bhrhzigigigigigdtighxhxhxhxd8g7g0'],
  [0xe0, 'e0e0e0e0e0e0lmcodsdsdsds6u6u6u6uf4f7f2f2f2f2f2dtf2f4f4f4f4czffcz'],
  [0x100, 'f4e0f4e0f4e0fvcofvcofvcofvcoh3fxhnfmendsendsendsendsendsh5e0h5e0'],
  [0x120, 'h5e0h5e0i4f4j8fh7b6u7b6u7b6u7b6u7b6uemdpdc6vg3drdrdi73di73di7ddi'],
  [0x140, 'a2dw8ahzf7hzf7hzf7ldhnf7igf2igf2igf2njnbft9nft9nft9neubneubneubn'],
  [0x160, 'eubnew9eew9eew9ehxf4hxf4hxf4hxf4hxf4hxf4lujyd8czd8ezbtezbtezbt7j'],
  [0x380, '........f2f2fx6xgzkg9n..kl..gskp7af4gcdugcenezi4ig7bg3ebk7hzetig'],
  [0x3a0, 'hxfq..eyewd8jze9jfiu7bd8fkcgf17ae6fkfpdgercgbsf1ei7adqdqfmd6bzev'],
  [0x3c0, 'gaf9c0f6cqe6iwddj5jh7ae6eve6jhg9fgei......iw..ei..ev..cy..bh....'],
  [0x2000, '..............dt..2s0k00........8n8ndtdcm8m8avdw6x6x6x6xbububu..'],
  [0x2020, 'cmcm8g8g....qc................3cx6zz6xbu..6x......7j7j..f9c0dwfn'],
  [0x20a0, '..dt..dtdt..dtdt..dt..dtdt..dt....dtdt..dtdt....dtdtdt....dt....'],
  [0x2120, 'hp..hp......iu..............m8..................................'],
  [0x2180, '..................mt............h7h7h7h7h7h7h7h7h7h7............'],
  [0x2200, 'f4..eoen....gc................ip..e0dt....2e......dtfh......lqdt'],
  [0x2260, 'dtdt....dtdt....................................................'],
  [0x25a0, 'gogo................8g8g8g..........gogo8g8ggogo8g8ggo..gogo8g8g'],
  [0x25c0, 'gogo8g8ggo..go....goedgog9....go................8ggo............'],
  [0x2600, '................................m7m7......go....................'],
  [0x2700, '......................................h0i8....emfu..............'],
]

export const semibold: GlyphRows = [
  [0x20, '5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9cc'],
  [0x40, 'obfiglg0hdeye6hgif7udqgldykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90e9dw'],
  [0x60, 'f9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrksdddrcb907390e9..'],
  [0xa0, '5k8re9e9e9e973e9f9kr9scne98ycbf99oe9acacf9g2gn7nf9aca9cnm3mzmfcc'],
  [0xc0, 'fifififififin6g0eyeyeyey7u7u7u7ui3i8iqiqiqiqiqe9iqi7i7i7i7dxgogs'],
  [0xe0, 'ececececececlocue3e3e3e37a7a7a7afcfkf9f9f9f9f9e9f9fgfgfgfgdrfodr'],
  [0x100, 'fiecfiecfiecg0cug0cug0cug0cuhdgihxfoeye3eye3eye3eye3eye3hgeghgeg'],
  [0x120, 'hgeghgegiffijjfq7u7a7u7a7u7a7u7a7u7afpekdq7bgleieidy7jdy7jdy84dy'],
  [0x140, 'bcei95i8fki8fki8fkmii3fkiqf9iqf9iqf9nvn2ggadggadggadf5bzf5bzf5bz'],
  [0x160, 'f5bzf6a1f6a1f6a1i7fgi7fgi7fgi7fgi7fgi7fgm8ksdxdrdxf0cbf0cbf0cb84'],
  [0x380, '........f9f9gu7ni2ljay..li..iblt7ufigle6h2eyf0ifiq7uglewkpi8fciq'],
  [0x3a0, 'i6g6..f4f6dxkkf1k6jb7udxg2csfc7uehg2g7e5f0cscdfcew7uegekg2dvcif4'],
  [0x3c0, 'gzfjc7fkd6ehjqe0k1k47uehf4ehk4gpfyew......jq..f1..f4..da..br....'],
  [0x2000, '..............e9..2s0k00........8y8ye9dcm8m8brdw7n7n7n7ndedede..'],
  [0x2020, 'dede9191....qs................3cxyzz7nde..7n......7u7u..g6codwfz'],
  [0x20a0, '..e9..e9e9..e9e9..e9..e9e9..e9....e9e9..e9e9....e9e9e9....e9....'],
  [0x2120, 'ic..ic......jb..............m8..................................'],
  [0x2180, '..................n7............h6h6h6h6h6h6h6h6h6h6............'],
  [0x2200, 'fi..fdey....h2................j8..ege9....2j......e9fx......m6e9'],
  [0x2260, 'e9e9....e9e9....................................................'],
  [0x25a0, 'gogo................919191..........gogo9191gogo9191go..gogo9191'],
  [0x25c0, 'gogo9191go..go....goetgog5....go................91go............'],
  [0x2600, '................................mbmb......go....................'],
  [0x2700, '......................................hiio....f6gc..............'],
]
