import type { Language } from '../../base/language.ts'
import { roles } from '../../features/people/role.ts'

type UserText = {
  readonly form: string
  readonly none: (office: string) => string
  readonly unknown: (email: string) => string
  readonly notHere: (name: string, office: string) => string
  readonly rolesHelp: string
  readonly invitation: (office: string, roles: string, email: string | null) => string
  readonly once: (until: string) => string
  readonly rolesAre: (name: string, office: string, roles: string) => string
  readonly ended: (name: string, office: string) => string
  readonly signedOut: (name: string, devices: number) => string
}

export const userText: Record<Language, UserText> = {
  id: {
    form: 'Bentuknya: ungkit user [list | add --roles PERAN [--email SUREL] | reset SUREL | roles SUREL PERAN | end SUREL | disable SUREL | enable SUREL | sign-out SUREL | forget-factor SUREL] [--office KANTOR]',
    none: (office) => `${office} belum mempunyai anggota. Undang: ungkit user add --roles administrator`,
    unknown: (email) => `Tidak ada akun dengan surel "${email}". Lihat daftarnya: ungkit user`,
    notHere: (name, office) => `${name} bukan anggota ${office}.`,
    rolesHelp: `Peran dipisah koma, misalnya administrator,head. Yang ada: ${roles.join(', ')}`,
    invitation: (office, as, email) =>
      `Undangan ke ${office} sebagai ${as}${email === null ? '' : `, hanya untuk ${email}`}:`,
    once: (until) => `Hanya tampil sekali. Berlaku satu kali, sampai ${until}.`,
    rolesAre: (name, office, as) => `Peran ${name} di ${office}: ${as}.`,
    ended: (name, office) => `Keanggotaan ${name} di ${office} diakhiri.`,
    signedOut: (name, devices) => `${name} dikeluarkan dari ${devices} perangkat.`,
  },
  en: {
    form: 'Its form: ungkit user [list | add --roles ROLES [--email EMAIL] | reset EMAIL | roles EMAIL ROLES | end EMAIL | disable EMAIL | enable EMAIL | sign-out EMAIL | forget-factor EMAIL] [--office OFFICE]',
    none: (office) => `${office} has no members yet. Invite: ungkit user add --roles administrator`,
    unknown: (email) => `There is no account with the address "${email}". See the list: ungkit user`,
    notHere: (name, office) => `${name} does not belong to ${office}.`,
    rolesHelp: `Roles with commas, such as administrator,head. There are: ${roles.join(', ')}`,
    invitation: (office, as, email) =>
      `Invitation to ${office} as ${as}${email === null ? '' : `, for ${email} only`}:`,
    once: (until) => `Shown once only. Works once, until ${until}.`,
    rolesAre: (name, office, as) => `Roles of ${name} in ${office}: ${as}.`,
    ended: (name, office) => `The membership of ${name} in ${office} was ended.`,
    signedOut: (name, devices) => `${name} was signed out on ${devices} ${devices === 1 ? 'device' : 'devices'}.`,
  },
}
