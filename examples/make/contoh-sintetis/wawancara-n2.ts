/** A made-up interview with a community social worker (PSM). */
export const wawancaraN2 = `SINTETIS: wawancara ini dikarang sebagai contoh. Orang, tempat, dan kejadiannya tidak nyata.
Wawancara dengan N2, pekerja sosial masyarakat (PSM)
Kamis, 10 Februari 2022, balai desa (disamarkan), 41 menit
P = pewawancara, N2 = narasumber

P: Selamat sore, Pak. Sudah berapa lama menjadi PSM?
N2: Sebelas tahun. Sehari-hari saya menyadap karet. Kerja sosial ini saya lakukan sore, atau kalau ada yang memanggil.

P: Apa yang membuat Bapak mau?
N2: Orang tua saya dulu juga pernah ditolong tetangga. Saya tidak menghitung upahnya, yang penting warga tertolong.

P: Apakah ada honor atau penggantian biaya?
N2: Ada uang transpor, dua kali setahun, itu pun sering terlambat. Tiga teman saya sudah berhenti karena bensin keluar dari kantong sendiri.

P: Bagaimana Bapak menerima tugas?
N2: Lewat telepon dari TKSK, atau dari grup. Tugas tertulis tidak pernah ada. Jadi saya juga bingung mana pekerjaan saya, mana pekerjaan TAGANA.

P: Pernah terjadi salah paham?
N2: Waktu banjir tahun lalu, saya membagi selimut, ternyata TAGANA juga membagi di tempat yang sama. Dusun sebelah malah tidak kebagian.

P: Grup yang Bapak sebut tadi, itu grup apa?
N2: Grup pesan di telepon. Isinya TKSK, PSM, perangkat desa, dan orang puskesmas. Kalau ada kejadian, dalam sepuluh menit semua sudah tahu.

P: Jadi membantu?
N2: Membantu sekali, asal ada sinyal. Masalahnya, yang dibicarakan di grup tidak pernah dicatat. Bulan depan sudah lupa.

P: Bapak pernah mengikuti pelatihan?
N2: Pernah, tahun lalu dua kali diundang dinas. Materinya bagus, tentang cara berbicara dengan keluarga yang sedang susah. Tetapi yang diundang orangnya itu-itu juga.

P: Bagaimana dengan PSM di desa lain?
N2: Banyak yang belum pernah dilatih sama sekali. Ada yang mengisi formulir saja masih takut salah.

P: Tentang pendataan, peran Bapak apa?
N2: Saya mendatangi rumah, lalu data saya serahkan ke operator desa. Setelah itu saya tidak tahu lagi. Tahun ini diminta lagi data yang sama, oleh orang yang berbeda, dengan formulir yang berbeda.

P: Apakah hasil pendataan pernah dikembalikan ke Bapak?
N2: Belum pernah. Kalau saya diberi daftarnya, saya bisa mencoret yang sudah pindah atau meninggal hari itu juga.

P: Bagaimana keadaan lanjut usia telantar di desa ini?
N2: Ada enam orang. Yang empat masih ada cucunya. Yang dua benar-benar sendiri, makannya dari tetangga.

P: Siapa yang mengunjungi mereka?
N2: Saya, seminggu sekali kalau sempat. Kader puskesmas juga datang, memeriksa tekanan darah. Mereka pernah mengajak berangkat bersama supaya sekali jalan.

P: Apakah desa mendukung?
N2: Desa saya mendukung. Desa sebelah tidak, kata kepala desanya urusan sosial itu urusan dinas.

P: Kalau Bapak menjadi kepala dinas sehari, apa yang diubah?
N2: Saya buat satu lembar saja, isinya siapa dikunjungi, oleh siapa, tanggal berapa, keadaannya bagaimana. Ditempel di kantor camat, semua bisa melihat.

P: Apakah itu tidak menambah beban?
N2: Tidak, kalau lembar itu menggantikan yang lain. Kalau ditambah lagi di atas formulir yang sudah ada, orang akan lari.

P: Apakah Bapak merasa didengar oleh dinas?
N2: Tahun ini agak berbeda. Kepala bidang datang ke sini, duduk, dan mencatat. Biasanya yang datang hanya surat.

P: Terima kasih, Pak.
N2: Sama-sama. Maaf kalau saya terlalu terus terang.
`
