<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
  <context>
    <name>ActivityBar</name>
    <message>
      <source>Settings</source>
      <translation>Pengaturan</translation>
    </message>
  </context>
  <context>
    <name>CoderDialog</name>
    <message>
      <source>Change coder</source>
      <translation>Ganti pengode</translation>
    </message>
    <message>
      <source>Who codes from now on? Choose, or write a new name.</source>
      <translation>Siapa yang mengode mulai sekarang? Pilih, atau tulis nama baru.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Pakai</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
  </context>
  <context>
    <name>LanguageMenu</name>
    <message>
      <source>Language</source>
      <translation>Bahasa</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Mengikuti sistem</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Open project</source>
      <translation>Buka proyek</translation>
    </message>
    <message>
      <source>Projects (*.qualcode)</source>
      <translation>Proyek (*.qualcode)</translation>
    </message>
    <message>
      <source>Something in the program broke. Your work is saved. Send us the details, please.</source>
      <translation>Ada bagian program yang rusak. Pekerjaan Anda sudah tersimpan. Tolong kirimkan rinciannya kepada kami.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Salin rincian</translation>
    </message>
    <message>
      <source>Change coder...</source>
      <translation>Ganti pengode...</translation>
    </message>
    <message>
      <source>qualcode {version}

Code interviews, share codebooks, and get the results section of the paper as a Word document.

Free software, MIT licence.</source>
      <translation>qualcode {version}

Mengode wawancara, berbagi buku kode, dan menulis bagian hasil makalah sebagai dokumen Word.

Perangkat lunak bebas, lisensi MIT.</translation>
    </message>
    <message>
      <source>About qualcode</source>
      <translation>Tentang qualcode</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Undo: {step}</source>
      <translation>Urungkan: {step}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation>Ulangi: {step}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ulangi</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Tampilan</translation>
    </message>
    <message>
      <source>&amp;Transcript</source>
      <translation>T&amp;ranskrip</translation>
    </message>
    <message>
      <source>&amp;Codes</source>
      <translation>&amp;Kode</translation>
    </message>
    <message>
      <source>&amp;Report</source>
      <translation>&amp;Laporan</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Bantuan</translation>
    </message>
    <message>
      <source>New project...</source>
      <translation>Proyek baru...</translation>
    </message>
    <message>
      <source>Open project...</source>
      <translation>Buka proyek...</translation>
    </message>
    <message>
      <source>Open the sample study</source>
      <translation>Buka penelitian contoh</translation>
    </message>
    <message>
      <source>Import transcripts...</source>
      <translation>Impor transkrip...</translation>
    </message>
    <message>
      <source>Close project</source>
      <translation>Tutup proyek</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Keluar</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Layar penuh</translation>
    </message>
    <message>
      <source>Save to Word...</source>
      <translation>Simpan ke Word...</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Buka folder log</translation>
    </message>
    <message>
      <source>About qualcode</source>
      <translation>Tentang qualcode</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Terakhir dibuka</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
  </context>
  <context>
    <name>NewProject</name>
    <message>
      <source>New project</source>
      <translation>Proyek baru</translation>
    </message>
    <message>
      <source>For example: Roles of social guides in Banjarmasin</source>
      <translation>Misalnya: Peran pendamping Kube di Banjarmasin</translation>
    </message>
    <message>
      <source>Title of the study</source>
      <translation>Judul penelitian</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Pilih folder...</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>Dari berkas...</translation>
    </message>
    <message>
      <source>Codebook to start with</source>
      <translation>Buku kode awal</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Nama Anda</translation>
    </message>
    <message>
      <source>Who codes</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Create project</source>
      <translation>Buat proyek</translation>
    </message>
    <message>
      <source>Empty, codes grow while coding</source>
      <translation>Kosong, kode dibuat sambil membaca</translation>
    </message>
    <message>
      <source>Initials {initials}</source>
      <translation>Inisial {initials}</translation>
    </message>
    <message>
      <source>Write the title of the study first</source>
      <translation>Tulis dulu judul penelitian</translation>
    </message>
    <message>
      <source>Choose where the file goes first</source>
      <translation>Pilih dulu tempat berkasnya</translation>
    </message>
    <message>
      <source>Write who codes first</source>
      <translation>Tulis dulu nama pengode</translation>
    </message>
    <message>
      <source>Choose folder</source>
      <translation>Pilih folder</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Buku kode</translation>
    </message>
    <message>
      <source>Codebooks (*.json)</source>
      <translation>Buku kode (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Coding</source>
      <translation>Pengodean</translation>
    </message>
  </context>
  <context>
    <name>RecentList</name>
    <message>
      <source>Unpin</source>
      <translation>Lepas sematan</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Sematkan di atas</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Remove from this list</source>
      <translation>Hapus dari daftar ini</translation>
    </message>
    <message>
      <source>Today, {time}</source>
      <translation>Hari ini, {time}</translation>
    </message>
    <message>
      <source>Yesterday, {time}</source>
      <translation>Kemarin, {time}</translation>
    </message>
    <message>
      <source>{done} of {total} coded</source>
      <translation>{done} dari {total} selesai</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Proyek yang terakhir dibuka</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>No project has these words in its title or path.</source>
      <translation>Tidak ada proyek dengan kata itu di judul atau foldernya.</translation>
    </message>
    <message>
      <source>No project yet. What you create or open is listed here.</source>
      <translation>Belum ada proyek. Yang dibuat atau dibuka akan tercatat di sini.</translation>
    </message>
    <message>
      <source>Code interviews, write the results in Word</source>
      <translation>Mengode wawancara, menulis hasilnya di Word</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Proyek baru</translation>
    </message>
    <message>
      <source>One study, one file</source>
      <translation>Satu penelitian, satu berkas</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Buka proyek</translation>
    </message>
    <message>
      <source>A .qualcode file on this computer</source>
      <translation>Berkas .qualcode di komputer ini</translation>
    </message>
    <message>
      <source>Drop Word transcripts here</source>
      <translation>Jatuhkan transkrip Word ke sini</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Terakhir dibuka</translation>
    </message>
    <message>
      <source>Find project</source>
      <translation>Cari proyek</translation>
    </message>
    <message>
      <source>Never coded with a computer?</source>
      <translation>Belum pernah mengode dengan komputer?</translation>
    </message>
    <message>
      <source>Open the sample study: invented interviews, a codebook, and codings to look at. Try anything, the original stays as it is.</source>
      <translation>Buka penelitian contoh: wawancara rekaan, satu buku kode, dan pengodean untuk dilihat-lihat. Silakan diutak-atik, salinan aslinya tetap aman.</translation>
    </message>
    <message>
      <source>Open the sample study</source>
      <translation>Buka penelitian contoh</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>{name}: {done} of {total}</source>
      <translation>{name}: {done} dari {total}</translation>
    </message>
    <message>
      <source>Your data stay on this computer.</source>
      <translation>Data tetap di komputer ini.</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Versi {number}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Coder {initials}</source>
      <translation>Pengode {initials}</translation>
    </message>
    <message>
      <source>{done} of {total} interviews coded</source>
      <translation>{done} dari {total} wawancara selesai dikode</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Tersimpan {time}</translation>
    </message>
    <message>
      <source>Text {percent} %</source>
      <translation>Teks {percent} %</translation>
    </message>
  </context>
  <context>
    <name>ThemeMenu</name>
    <message>
      <source>Colours</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Terang</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Gelap</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Mengikuti sistem</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Urungkan</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Ul&amp;angi</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Potong</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Salin</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Tempel</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Pilih semua</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>Oke</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ya</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Tidak</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Coba lagi</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Buang</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Bantuan</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Terapkan</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Urungkan</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Ul&amp;angi</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Potong</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Salin</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Salin a&amp;lamat tautan</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Tempel</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Pilih semua</translation>
    </message>
  </context>
</TS>
