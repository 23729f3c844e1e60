/** A made-up interview with a sub-district social welfare officer. */
export const wawancaraN1 = `SINTETIS: wawancara ini dikarang sebagai contoh. Orang, tempat, dan kejadiannya tidak nyata.
Wawancara dengan N1, tenaga kesejahteraan sosial kecamatan (TKSK)
Senin, 7 Februari 2022, kantor kecamatan (disamarkan), 52 menit
P = pewawancara, N1 = narasumber

P: Terima kasih sudah meluangkan waktu, Bu. Boleh diceritakan, seperti apa hari kerja Ibu?
N1: Pagi biasanya saya ke kantor camat dulu, melihat surat yang masuk. Setelah itu turun ke desa. Sehari paling banyak dua desa, karena jaraknya jauh.

P: Berapa desa yang Ibu tangani?
N1: Delapan belas. Petugasnya saya sendiri, dibantu PSM kalau orangnya sedang tidak ke kebun. Satu orang memegang delapan belas desa, jadi yang didatangi pasti yang ribut dulu.

P: Yang ribut dulu maksudnya bagaimana?
N1: Desa yang kepala desanya rajin menelepon. Desa yang diam tidak terkunjungi, padahal belum tentu warganya baik-baik saja.

P: Siapa yang mengatur pembagian kerja antara TKSK, PSM, dan TAGANA?
N1: Sejujurnya tidak ada yang mengatur. Kami saling tahu saja. Kalau ada lansia sakit, saya menelepon PSM, PSM menelepon TAGANA, akhirnya kadang tiga-tiganya datang, kadang tidak satu pun.

P: Pernah dibicarakan dengan dinas?
N1: Pernah, waktu rapat akhir tahun. Dijawab akan ditindaklanjuti. Sampai sekarang belum ada surat pembagian tugasnya.

P: Bagaimana dengan laporan bulanan?
N1: Kalau saya, laporan dikirim setiap tanggal lima, tidak pernah lewat. Tetapi bentuknya saya susun sendiri, teman di kecamatan lain beda lagi.

P: Setelah dikirim, apa yang terjadi?
N1: Tidak ada balasan. Saya tidak tahu laporan itu dibaca atau tidak. Lama-lama orang menulis seadanya.

P: Bagaimana keadaan data PPKS di kecamatan ini?
N1: Di buku saya ada, di desa ada, di aplikasi ada, dan ketiganya tidak sama. Satu kakek bisa tercatat dua kali, sekali sebagai fakir miskin dan sekali sebagai lanjut usia telantar.

P: Bukankah itu memang dua jenis yang berbeda?
N1: Betul, orangnya boleh masuk dua jenis. Yang jadi soal, kalau dijumlah lalu disebut jiwa, jadinya seolah-olah dua orang.

P: Kapan data terakhir diperbarui?
N1: Di desa diperbarui kalau ada permintaan. Warga yang meninggal dua tahun lalu masih ada di daftar.

P: Tentang lanjut usia telantar, bagaimana pelayanannya?
N1: Itu yang paling membuat saya sulit tidur. Ada nenek yang tinggal sendiri di ujung kebun, saya baru bisa datang tiga bulan sekali. Jalannya dua jam, kalau hujan tidak bisa lewat.

P: Apakah ada catatan kunjungannya?
N1: Tidak ada formulirnya. Saya catat di buku sendiri, kalau buku basah ya hilang.

P: Apa yang membuat Ibu tetap bertahan?
N1: Warga sudah kenal saya. Baru turun dari motor sudah dipanggil. Itu tidak bisa diganti dengan aplikasi.

P: Bagaimana dukungan pemerintah desa?
N1: Ada beberapa desa yang menanggung bensin saya dari dana desa. Mereka mau asal ada surat dari dinas, supaya pertanggungjawabannya jelas.

P: Pelatihan terakhir kapan, Bu?
N1: Tahun 2019, tiga hari, soal pendataan. Setelah itu aturan berganti, tetapi pelatihannya tidak ada lagi.

P: Kalau boleh meminta satu hal saja, apa yang Ibu minta?
N1: Satu pertemuan sebulan di kecamatan, semua petugas duduk bersama, membagi desa dan membagi kasus. Tidak perlu uang banyak. Yang penting ada yang memimpin dan ada catatannya.

P: Ada yang belum saya tanyakan?
N1: Sinyal. Aplikasi itu bagus untuk di kota. Di sini saya harus naik ke bukit dulu baru bisa mengirim foto.

P: Terima kasih banyak, Bu.
N1: Sama-sama. Mudah-mudahan tidak berhenti di catatan.
`
