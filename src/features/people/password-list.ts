/**
 * Words that most guessed passwords are made of, folded to lower case: the commonest passwords of the world and of
 * Indonesia, of offices and of this field. A password that is little more than these is refused.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `123456789 1234567890 12345678 123456 12345 123123 111111 000000 654321 987654321 112233 121212 696969 666666 888888
  2020 2021 2022 2023 2024 2025 2026 2027 1945 17081945 password passw0rd p4ssw0rd pass kata sandi katasandi rahasia
  qwerty qwertyuiop qwerty123 asdfgh asdfghjkl zxcvbnm 1q2w3e4r 1q2w3e 1qaz2wsx qazwsx abc123 abcdef abcd1234 admin
  administrator root user guest test testing coba cobacoba welcome selamat datang selamatdatang login masuk letmein
  default changeme ganti gantisandi baru lama system sistem server iloveyou iloveu cinta cintaku sayang sayangku
  akucintakamu akusayangkamu kamu bismillah alhamdulillah assalamualaikum allahuakbar insyaallah subhanallah allah
  muhammad yesus jesus kristus indonesia merdeka pancasila garuda jakarta bandung surabaya medan semarang palembang
  makassar lahat sumsel sumatera jawa bali persib persija persebaya arema monkey dragon football baseball basketball
  master shadow superman batman pokemon naruto michael jordan jennifer hunter ranger buster thomas robert charlie
  andrew daniel joshua matthew ashley bailey princess putri sunshine starwars flower lovely babygirl whatever freedom
  secret google facebook instagram whatsapp telegram gmail yahoo samsung xiaomi oppo iphone android computer komputer
  laptop internet kantor dinas sosial dinsos dinassosial pemda pemkab kabupaten kota provinsi pemerintah kementerian
  bupati walikota gubernur camat lurah kepala sekretaris bendahara operator pegawai asn pns pppk honorer bpsdm lan
  diklat pim diklatpim pkp ungkit astrid pmks ppks psks tksk tagana dtks dtsen kemensos bansos pkh bpnt data senin
  selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november
  desember anakku keluarga keluargaku mama papa ibu ayah bunda anak istri suami love baby hello hallo halo
  terimakasih bintang matahari bulan mawar melati anggrek kucing anjing harimau singa
  trustno1 trust killer access matrix mustang corvette ferrari mercedes toyota honda yamaha suzuki avanza innova`
    .split(/\s+/)
    .filter((word) => word.length >= 3),
)
