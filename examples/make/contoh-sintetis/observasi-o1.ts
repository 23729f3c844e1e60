/** Made-up field notes; the messages carry signs outside the basic plane, so that code points and UTF-16 units differ. */
export const observasiO1 = `SINTETIS: catatan ini dikarang sebagai contoh. Orang, tempat, dan kejadiannya tidak nyata.
Catatan observasi O1: satu hari pelayanan sosial di kantor kecamatan
Selasa, 15 Februari 2022, kantor kecamatan (disamarkan), pukul 08.05 sampai 14.40
Pengamat: peserta. Pengamat duduk di ruang tunggu dan tidak ikut melayani.

08.05 Ruang pelayanan dibuka. Ada satu meja untuk urusan sosial, dengan papan nama TKSK. Kursinya kosong.
08.20 Dua warga datang, menunggu di bangku panjang. Petugas umum menyuruh mereka menunggu TKSK.
08.45 TKSK datang dengan sepeda motor, membawa tas berisi map warna-warni.
08.50 Warga pertama, seorang ibu dengan anak balita, menanyakan bantuan yang terhenti. TKSK membuka tiga buku bergantian untuk mencari namanya.
09.05 Nama ditemukan di buku kedua, dengan ejaan yang berbeda dari kartu keluarga. TKSK mencatat perbaikannya di kertas lepas.
09.15 Warga kedua menanyakan hal yang sama seperti bulan lalu. Tidak ada catatan tentang pertemuan bulan lalu.

09.40 TKSK memperlihatkan map laporan bulanan. Dari dua belas laporan tahun 2021, sebelas ada salinannya.
09.45 Tidak satu pun salinan laporan itu memuat tanda terima atau tanggapan.
09.50 Format laporan berganti empat kali dalam setahun: dua berupa tabel, satu berupa narasi, satu berupa foto dengan keterangan.

10.10 Seorang PSM datang dari desa terjauh. Perjalanannya dua setengah jam karena jembatan kecil terendam.
10.20 PSM menyerahkan data sebelas rumah tangga, ditulis di balik kalender bekas. TKSK menyalinnya ke buku.
10.35 Saat menyalin, TKSK menemukan tiga nama yang sudah ada dari pendataan TAGANA bulan sebelumnya.
10.40 Keduanya sepakat mencoret satu, tetapi tidak tahu apakah operator desa juga mencoretnya.

11.00 Isi grup pesan yang diperlihatkan TKSK, disalin dengan izin:
    Perangkat desa: Assalamualaikum, ada warga jatuh di dusun tiga, mohon dibantu 🙏
    TKSK: Waalaikumsalam, PSM terdekat mohon merapat 🙏🙏
    PSM: Siap, sepuluh menit sampai 👍
    Kader puskesmas: Saya ikut, bawa alat tensi.
11.05 Menurut jam pada pesan, dari kabar pertama sampai petugas tiba berlalu empat belas menit.
11.10 Kejadian itu tidak tercatat di buku mana pun. TKSK berkata akan mencatatnya nanti.

11.30 Datang surat dari dinas: permintaan data PPKS paling lambat besok pukul 10.00. TKSK menghela napas dan tersenyum.
11.40 TKSK menelepon lima desa. Dua tidak tersambung, satu meminta waktu sampai sore.
12.00 Istirahat. Di papan pengumuman tertempel jadwal piket TAGANA bulan Oktober 2021.

13.10 TKSK, PSM, dan seorang anggota TAGANA bertemu tanpa direncanakan di kantin. Mereka membagi tiga kunjungan untuk besok dalam lima menit.
13.20 Pembagian itu ditulis di telapak tangan salah seorang dari mereka.
13.40 Kepala seksi kecamatan lewat dan berkata bahwa ruang rapat boleh dipakai setiap Senin pertama, tanpa biaya.

14.00 TKSK memperlihatkan daftar lanjut usia telantar: tiga puluh satu nama, kolom tanggal kunjungan terakhir kosong semua.
14.15 Empat nama pada daftar itu diberi tanda silang kecil dengan pensil. Artinya sudah meninggal.
14.40 Observasi selesai. Warga yang datang hari itu tujuh orang, yang urusannya selesai dua orang.

Catatan pengamat: petugas saling percaya dan bekerja cepat bila bertemu langsung. Yang kurang adalah pertemuan yang tetap dan satu tempat mencatat.
`
