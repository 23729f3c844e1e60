import type { Language } from '../../../base/language.ts'
import type { Problem } from '../../../base/result.ts'

type MapText = {
  readonly title: (own: boolean) => string
  readonly lead: string
  readonly why: string
  readonly name: string
  readonly source: string
  readonly sourceHint: string
  readonly licence: string
  readonly licenceHint: string
  readonly file: string
  readonly fileHint: (megabytes: number) => string
  readonly load: string
  readonly failed: string
  readonly now: (title: string, regions: number, of: number) => string
  readonly remove: string
  readonly back: string
  readonly problems: Readonly<Record<string, string>>
  readonly broken: string
  readonly loaded: (unknown: string) => string
}

export const mapText: Record<Language, MapText> = {
  id: {
    title: (own) =>
      own ? 'Kantor ini memakai peta batasnya sendiri' : 'Peta petak dipakai sampai kantor memuat peta batas',
    lead: 'Batas wilayah milik pemerintah sering tidak jelas lisensinya, jadi Ungkit tidak membawanya. Bila kantor punya berkas batas, muat di sini.',
    why: 'Fitur dicocokkan dengan wilayah kantor menurut kode atau nama yang persis sama; batas yang berbagi garis disederhanakan sekali, tanpa celah.',
    name: 'Nama peta',
    source: 'Sumber',
    sourceHint: 'Siapa yang membuatnya dan tahun berapa, misalnya “Dinas PUPR, 2023”.',
    licence: 'Lisensi atau izin',
    licenceHint:
      'Apa yang boleh dilakukan dengannya, misalnya “izin pakai internal” atau “CC BY 4.0”. Dicetak di bawah peta.',
    file: 'Berkas GeoJSON atau TopoJSON',
    fileHint: (mb) => `Bujur dan lintang (WGS 84), paling besar ${mb} MB.`,
    load: 'Muat peta',
    failed: 'Peta belum dimuat',
    now: (title, regions, of) => `${title}: ${regions} dari ${of} wilayah punya batas.`,
    remove: 'Hapus peta ini',
    back: 'Lihat rekap',
    problems: {
      noTitle: 'Tuliskan nama petanya',
      noSource: 'Tuliskan sumbernya',
      noLicence: 'Tuliskan lisensi atau izinnya; bila tidak tahu, tanyakan dulu kepada pembuatnya',
      noFile: 'Pilih berkas petanya',
      tooLarge: 'Berkas ini terlalu besar. Sederhanakan dulu, misalnya dengan mapshaper, atau simpan kecamatan saja',
      tooDeep: 'Berkas ini bersarang terlalu dalam untuk sebuah peta',
      notJson: 'Berkas ini bukan GeoJSON atau TopoJSON. Ekspor lagi dari program petanya',
      noPolygons: 'Berkas ini tidak memuat poligon batas',
      tooManyFeatures: 'Berkas ini memuat terlalu banyak fitur. Simpan wilayah kantor ini saja',
      tooManyCorners: 'Berkas ini memuat terlalu banyak titik. Sederhanakan dulu garisnya',
      notDegrees: 'Koordinatnya bukan bujur dan lintang. Ekspor lagi dalam WGS 84 (EPSG:4326)',
      noRegion:
        'Tidak ada fitur yang kode atau namanya sama dengan wilayah kantor. Periksa kolom kode, misalnya 16.04.10',
    },
    broken: 'Berkas ini tidak dapat dibaca sebagai peta',
    loaded: (unknown) => `Peta dimuat. Tidak dikenali dan ditinggalkan: ${unknown}`,
  },
  en: {
    title: (own) =>
      own ? 'This office uses its own boundary map' : 'The tile map is used until the office loads boundaries',
    lead: 'The licence of government boundaries is often unclear, so Ungkit ships none. If the office has a boundary file, load it here.',
    why: 'Features are matched with the office’s regions by code or exactly equal name; borders that two share are simplified once, without gaps.',
    name: 'Name of the map',
    source: 'Source',
    sourceHint: 'Who made it and when, such as “Public Works Office, 2023”.',
    licence: 'Licence or permission',
    licenceHint: 'What may be done with it, such as “internal use permitted” or “CC BY 4.0”. Printed under the map.',
    file: 'GeoJSON or TopoJSON file',
    fileHint: (mb) => `Longitude and latitude (WGS 84), at most ${mb} MB.`,
    load: 'Load the map',
    failed: 'Map not loaded yet',
    now: (title, regions, of) => `${title}: ${regions} of ${of} regions have boundaries.`,
    remove: 'Remove this map',
    back: 'See the recap',
    problems: {
      noTitle: 'Write the name of the map',
      noSource: 'Write where it comes from',
      noLicence: 'Write its licence or permission; if you do not know, ask whoever made it',
      noFile: 'Choose the file of the map',
      tooLarge: 'This file is too large. Simplify it first, for example with mapshaper, or save the districts only',
      tooDeep: 'This file nests too deep for a map',
      notJson: 'This file is no GeoJSON or TopoJSON. Export it again from the map program',
      noPolygons: 'This file holds no boundary polygons',
      tooManyFeatures: 'This file holds too many features. Save this office’s area only',
      tooManyCorners: 'This file holds too many points. Simplify its lines first',
      notDegrees: 'Its coordinates are not longitude and latitude. Export it again in WGS 84 (EPSG:4326)',
      noRegion: 'No feature has the code or name of a region of the office. Look at its code column, such as 16.04.10',
    },
    broken: 'This file cannot be read as a map',
    loaded: (unknown) => `Map loaded. Not recognised and left out: ${unknown}`,
  },
}

export function mapProblemText({ code }: Problem, lang: Language): string {
  return mapText[lang].problems[code] ?? mapText[lang].broken
}
