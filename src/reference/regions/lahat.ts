import type { RegionSet } from './region.ts'

/**
 * Kabupaten Lahat and its 24 districts. Gaps in the codes (02 to 05, 11, 13, 14) are most likely districts that have
 * since left the regency, so an identity number that begins with one of them may be genuine.
 */
export const lahat = {
  provenance: {
    version: '2025.1',
    year: 2025,
    source: 'Kepmendagri 300.2.2-2138/2025, from the npm package idn-area-data 4.0.1',
    licence: {
      id: 'Kode dan nama: Open Database License (ODbL) 1.0; sebutkan sumbernya. Ejaan lain dari Ungkit',
      en: 'Codes and names: Open Database License (ODbL) 1.0, name the source. Other spellings are ours',
    },
    unverified: [
      {
        id: 'Kode BPS kecamatan dan jumlah penduduk per kecamatan tidak ditemukan',
        en: 'Codes of Statistics Indonesia and population by district were not found',
      },
    ],
  },
  whole: { code: '16.04', name: 'Kabupaten Lahat', aliases: ['Lahat'] },
  parts: [
    { code: '16.04.01', name: 'Tanjungsakti Pumu', aliases: ['Tanjung Sakti Pumu', 'Tanjungsakti PUMU'] },
    { code: '16.04.06', name: 'Jarai', aliases: [] },
    { code: '16.04.07', name: 'Kota Agung', aliases: [] },
    { code: '16.04.08', name: 'Pulau Pinang', aliases: ['Pulaupinang'] },
    { code: '16.04.09', name: 'Merapi Barat', aliases: [] },
    { code: '16.04.10', name: 'Lahat', aliases: [] },
    { code: '16.04.12', name: 'Pajar Bulan', aliases: ['Pajarbulan'] },
    { code: '16.04.15', name: 'Mulak Ulu', aliases: [] },
    { code: '16.04.16', name: 'Kikim Selatan', aliases: [] },
    { code: '16.04.17', name: 'Kikim Timur', aliases: [] },
    { code: '16.04.18', name: 'Kikim Tengah', aliases: [] },
    { code: '16.04.19', name: 'Kikim Barat', aliases: [] },
    { code: '16.04.20', name: 'Pseksu', aliases: [] },
    { code: '16.04.21', name: 'Gumay Talang', aliases: ['Gumai Talang'] },
    { code: '16.04.22', name: 'Pagar Gunung', aliases: ['Pagargunung'] },
    { code: '16.04.23', name: 'Merapi Timur', aliases: [] },
    { code: '16.04.24', name: 'Tanjung Sakti Pumi', aliases: ['Tanjungsakti PUMI', 'Tanjung Sakti PUMI'] },
    { code: '16.04.25', name: 'Gumay Ulu', aliases: ['Gumai Ulu'] },
    { code: '16.04.26', name: 'Merapi Selatan', aliases: [] },
    { code: '16.04.27', name: 'Tanjungtebat', aliases: ['Tanjung Tebat'] },
    { code: '16.04.28', name: 'Muarapayang', aliases: ['Muara Payang'] },
    { code: '16.04.29', name: 'Sukamerindu', aliases: ['Suka Merindu'] },
    { code: '16.04.30', name: 'Mulak Sebingkai', aliases: [] },
    { code: '16.04.31', name: 'Lahat Selatan', aliases: [] },
  ],
} as const satisfies RegionSet
