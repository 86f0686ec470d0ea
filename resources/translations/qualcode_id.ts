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
    <name>Acts</name>
    <message>
      <source>Coding {code} removed.</source>
      <translation>Pengodean {code} dihapus.</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) removed.</source>
      <translation>
        <numerusform>%n pengodean dihapus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) now have the code {code}.</source>
      <translation>
        <numerusform>%n pengodean kini memakai kode {code}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpt(s) copied.</source>
      <translation>
        <numerusform>%n kutipan disalin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) copied.</source>
      <translation>
        <numerusform>%n baris disalin.</numerusform>
      </translation>
    </message>
    <message>
      <source>New search</source>
      <translation>Pencarian baru</translation>
    </message>
    <message>
      <source>Search {name} deleted.</source>
      <translation>Pencarian {name} dihapus.</translation>
    </message>
  </context>
  <context>
    <name>AttributeDialog</name>
    <message>
      <source>New option</source>
      <translation>Pilihan baru</translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) change type.</source>
      <translation>
        <numerusform>%n nilai berganti jenis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) of another kind will be empty: {values}.</source>
      <translation>
        <numerusform>%n nilai tidak cocok dan akan dikosongkan: {values}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Options of one name become one.</source>
      <translation>Pilihan yang senama menjadi satu.</translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) lose an option that is removed.</source>
      <translation>
        <numerusform>%n nilai kehilangan pilihan yang dihapus.</numerusform>
      </translation>
    </message>
    <message>
      <source>An attribute needs a name.</source>
      <translation>Atribut perlu nama.</translation>
    </message>
    <message>
      <source>This name is already there. Choose another.</source>
      <translation>Nama ini sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
      <source>New attribute</source>
      <translation>Atribut baru</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>Atribut</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Pilihan</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Naikkan</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Turunkan</translation>
    </message>
    <message>
      <source>Remove option</source>
      <translation>Hapus pilihan</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Buat</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
  </context>
  <context>
    <name>AttributeTypes</name>
    <message>
      <source>Text</source>
      <translation>Teks</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Angka</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Ya atau tidak</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Pilihan</translation>
    </message>
    <message>
      <source>Several choices</source>
      <translation>Beberapa pilihan</translation>
    </message>
  </context>
  <context>
    <name>BalancePanel</name>
    <message>
      <source>One case has no chosen excerpt.</source>
      <translation>Satu informan belum punya kutipan terpilih.</translation>
    </message>
    <message>
      <source>{n} cases have no chosen excerpt.</source>
      <translation>{n} informan belum punya kutipan terpilih.</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names}, dan {n} lainnya</translation>
    </message>
    <message>
      <source>{codes}: from one case only.</source>
      <translation>{codes}: hanya dari satu informan.</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Keseimbangan</translation>
    </message>
    <message>
      <source>chosen excerpts</source>
      <translation>kutipan terpilih</translation>
    </message>
    <message>
      <source>Chosen excerpts of every case</source>
      <translation>Kutipan terpilih tiap informan</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>dipilih</translation>
    </message>
    <message>
      <source>maybe</source>
      <translation>mungkin</translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>Perlu dilihat</translation>
    </message>
    <message>
      <source>Who was heard is shown here once there are cases.</source>
      <translation>Bila sudah ada informan, di sini tampak siapa yang suaranya dikutip.</translation>
    </message>
  </context>
  <context>
    <name>BlockList</name>
    <message>
      <source>Contents of the report</source>
      <translation>Isi laporan</translation>
    </message>
  </context>
  <context>
    <name>BookActions</name>
    <message>
      <source>This excerpt is the example of {code} now.</source>
      <translation>Kutipan ini sekarang jadi contoh {code}.</translation>
    </message>
    <message>
      <source>{name}, turn {number}</source>
      <translation>{name}, giliran {number}</translation>
    </message>
    <message numerus="yes">
      <source>{count} codes deleted, with %n coding(s).</source>
      <translation>
        <numerusform>{count} kode dihapus bersama %n pengodean.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Code {code} deleted, with %n coding(s).</source>
      <translation>
        <numerusform>Kode {code} dihapus bersama %n pengodean.</numerusform>
      </translation>
    </message>
    <message>
      <source>Code {code} deleted.</source>
      <translation>Kode {code} dihapus.</translation>
    </message>
    <message numerus="yes">
      <source>{code} is part of {other} now, with %n coding(s).</source>
      <translation>
        <numerusform>{code} digabung ke {other}, %n pengodean ikut pindah.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpt(s) of {code} have another code now.</source>
      <translation>
        <numerusform>%n kutipan {code} sekarang berkode lain.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kind {kind} removed; %n code(s) are “other” now.</source>
      <translation>
        <numerusform>Jenis {kind} dihapus; %n kode sekarang berjenis “lainnya”.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BookDoors</name>
    <message>
      <source>Receive a codebook</source>
      <translation>Terima buku kode</translation>
    </message>
    <message>
      <source>Reading {file}</source>
      <translation>Membaca {file}</translation>
    </message>
    <message>
      <source>Nothing new in {source}: all of it is here already.</source>
      <translation>Tidak ada yang baru di {source}: semuanya sudah ada di sini.</translation>
    </message>
    <message>
      <source>It is not known what both teams last shared: every difference is asked.</source>
      <translation>Versi yang terakhir sama di kedua tim tidak diketahui: setiap perbedaan ditanyakan.</translation>
    </message>
    <message>
      <source>Choose the common version...</source>
      <translation>Pilih versi bersama...</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Versi {version}</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>Dari berkas...</translation>
    </message>
    <message>
      <source>The version that both last shared</source>
      <translation>Versi yang terakhir sama di kedua tim</translation>
    </message>
    <message numerus="yes">
      <source>Merged with {source}: %n change(s).</source>
      <translation>
        <numerusform>Digabungkan dengan {source}: %n perubahan.</numerusform>
      </translation>
    </message>
    <message>
      <source>The decisions are kept. Go on whenever you like.</source>
      <translation>Keputusan disimpan. Lanjutkan kapan saja.</translation>
    </message>
    <message>
      <source>Nothing was merged.</source>
      <translation>Tidak ada yang digabungkan.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Membandingkan</translation>
    </message>
    <message>
      <source>now</source>
      <translation>sekarang</translation>
    </message>
    <message>
      <source>version {version}</source>
      <translation>versi {version}</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>Bandingkan dengan</translation>
    </message>
  </context>
  <context>
    <name>BookExcerpts</name>
    <message>
      <source>Take as example</source>
      <translation>Jadikan contoh</translation>
    </message>
    <message>
      <source>Open in the transcript</source>
      <translation>Buka di transkrip</translation>
    </message>
    <message>
      <source>All excerpts of this code</source>
      <translation>Semua kutipan kode ini</translation>
    </message>
  </context>
  <context>
    <name>BookFaces</name>
    <message>
      <source>The merge with {source} is not finished.</source>
      <translation>Penggabungan dengan {source} belum selesai.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Lanjutkan</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Buang</translation>
    </message>
  </context>
  <context>
    <name>BookModel</name>
    <message>
      <source>No definition yet</source>
      <translation>Belum ada definisi</translation>
    </message>
  </context>
  <context>
    <name>BookPageActions</name>
    <message>
      <source>New code</source>
      <translation>Kode baru</translation>
    </message>
    <message>
      <source>New code below</source>
      <translation>Subkode baru</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Ganti nama</translation>
    </message>
    <message>
      <source>Write definition</source>
      <translation>Tulis definisi</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Naikkan</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Turunkan</translation>
    </message>
    <message>
      <source>Move in</source>
      <translation>Masukkan ke kode di atasnya</translation>
    </message>
    <message>
      <source>Move out</source>
      <translation>Keluarkan satu tingkat</translation>
    </message>
    <message>
      <source>Move below...</source>
      <translation>Pindahkan ke bawah kode...</translation>
    </message>
    <message>
      <source>Merge into...</source>
      <translation>Gabungkan ke...</translation>
    </message>
    <message>
      <source>Split...</source>
      <translation>Pecah...</translation>
    </message>
    <message>
      <source>Delete code</source>
      <translation>Hapus kode</translation>
    </message>
    <message>
      <source>Previous code</source>
      <translation>Kode sebelumnya</translation>
    </message>
    <message>
      <source>Next code</source>
      <translation>Kode berikutnya</translation>
    </message>
    <message>
      <source>Filter codes</source>
      <translation>Saring kode</translation>
    </message>
    <message>
      <source>Only without definition</source>
      <translation>Hanya yang tanpa definisi</translation>
    </message>
    <message>
      <source>Edit kinds...</source>
      <translation>Sunting jenis...</translation>
    </message>
    <message>
      <source>Use a codebook...</source>
      <translation>Pakai buku kode...</translation>
    </message>
    <message>
      <source>Print codebook...</source>
      <translation>Cetak buku kode...</translation>
    </message>
    <message>
      <source>Share codebook...</source>
      <translation>Bagikan buku kode...</translation>
    </message>
    <message>
      <source>Receive a codebook...</source>
      <translation>Terima buku kode...</translation>
    </message>
    <message>
      <source>Versions...</source>
      <translation>Versi...</translation>
    </message>
    <message>
      <source>Compare with...</source>
      <translation>Bandingkan dengan...</translation>
    </message>
  </context>
  <context>
    <name>BookPanel</name>
    <message numerus="yes">
      <source>%n code(s) without a definition. Others can only apply what is defined.</source>
      <translation>
        <numerusform>%n kode tanpa definisi. Orang lain hanya bisa memakai kode yang jelas artinya.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every code has a definition.</source>
      <translation>Semua kode sudah punya definisi.</translation>
    </message>
    <message>
      <source>About this codebook</source>
      <translation>Tentang buku kode ini</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versi</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Keterangan</translation>
    </message>
    <message>
      <source>Name of the codebook</source>
      <translation>Nama buku kode</translation>
    </message>
    <message>
      <source>What is it for, who made it, how should it be used?</source>
      <translation>Untuk apa, siapa penyusunnya, bagaimana memakainya?</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Tampilkan</translation>
    </message>
    <message>
      <source>Edit kinds...</source>
      <translation>Sunting jenis...</translation>
    </message>
  </context>
  <context>
    <name>BookParts</name>
    <message>
      <source>Use a codebook...</source>
      <translation>Pakai buku kode...</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Pratinjau cetak</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Bagikan</translation>
    </message>
  </context>
  <context>
    <name>BookSending</name>
    <message>
      <source>version {version}</source>
      <translation>versi {version}</translation>
    </message>
    <message>
      <source>Share codebook</source>
      <translation>Bagikan buku kode</translation>
    </message>
    <message>
      <source>{file} is saved.</source>
      <translation>{file} tersimpan.</translation>
    </message>
    <message>
      <source>Everything of the codebook is in it.</source>
      <translation>Semua isi buku kode ada di dalamnya.</translation>
    </message>
    <message>
      <source>Saving the codebook</source>
      <translation>Menyimpan buku kode</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Tampilkan di folder</translation>
    </message>
    <message>
      <source>No program was found to open {file}. Open it from its folder.</source>
      <translation>Tidak ada program untuk membuka {file}. Buka dari foldernya.</translation>
    </message>
    <message>
      <source>Codebook changes</source>
      <translation>Perubahan buku kode</translation>
    </message>
    <message>
      <source>Change log for the meeting</source>
      <translation>Catatan perubahan untuk rapat</translation>
    </message>
    <message>
      <source>Word documents (*.docx)</source>
      <translation>Dokumen Word (*.docx)</translation>
    </message>
    <message>
      <source>Saving the change log</source>
      <translation>Menyimpan catatan perubahan</translation>
    </message>
  </context>
  <context>
    <name>CardsModel</name>
    <message>
      <source>folded</source>
      <translation>terlipat</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>terbuka</translation>
    </message>
    <message>
      <source>Without a case</source>
      <translation>Tanpa informan</translation>
    </message>
  </context>
  <context>
    <name>CaseActions</name>
    <message>
      <source>{case} deleted.</source>
      <translation>{case} dihapus.</translation>
    </message>
    <message numerus="yes">
      <source>%n case(s) deleted.</source>
      <translation>
        <numerusform>%n informan dihapus.</numerusform>
      </translation>
    </message>
    <message>
      <source>{attribute} deleted.</source>
      <translation>{attribute} dihapus.</translation>
    </message>
    <message numerus="yes">
      <source>{attribute} deleted, with %n value(s).</source>
      <translation>
        <numerusform>{attribute} dihapus bersama %n nilai.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sort upward</source>
      <translation>Urut naik</translation>
    </message>
    <message>
      <source>Sort downward</source>
      <translation>Urut turun</translation>
    </message>
    <message>
      <source>Sort by number of transcripts</source>
      <translation>Urut menurut jumlah transkrip</translation>
    </message>
    <message>
      <source>Sort by number of codings</source>
      <translation>Urut menurut jumlah pengodean</translation>
    </message>
    <message>
      <source>As they came</source>
      <translation>Urutan semula</translation>
    </message>
    <message>
      <source>Name, type and options...</source>
      <translation>Nama, jenis, dan pilihan...</translation>
    </message>
    <message>
      <source>Move left</source>
      <translation>Geser ke kiri</translation>
    </message>
    <message>
      <source>Move right</source>
      <translation>Geser ke kanan</translation>
    </message>
    <message>
      <source>Delete attribute</source>
      <translation>Hapus atribut</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Potong</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Salin</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Tempel</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Kosongkan</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Isi ke bawah</translation>
    </message>
    <message>
      <source>Attribute “{attribute}”</source>
      <translation>Atribut “{attribute}”</translation>
    </message>
    <message>
      <source>Rename case</source>
      <translation>Ganti nama informan</translation>
    </message>
    <message>
      <source>Merge with...</source>
      <translation>Gabungkan dengan...</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n case(s)</source>
      <translation>
        <numerusform>Hapus %n informan</numerusform>
      </translation>
    </message>
    <message>
      <source>New case</source>
      <translation>Informan baru</translation>
    </message>
  </context>
  <context>
    <name>CaseCard</name>
    <message>
      <source>No case chosen</source>
      <translation>Belum ada yang dipilih</translation>
    </message>
    <message numerus="yes">
      <source>%n excerpt(s)</source>
      <translation>
        <numerusform>%n kutipan</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing of this case is coded yet</source>
      <translation>Belum ada yang dikode dari informan ini</translation>
    </message>
    <message numerus="yes">
      <source>%n memo(s)</source>
      <translation>
        <numerusform>%n memo</numerusform>
      </translation>
    </message>
    <message>
      <source>Write a memo</source>
      <translation>Tulis memo</translation>
    </message>
    <message>
      <source>{name} does not belong to {case} any more.</source>
      <translation>{name} tidak lagi milik {case}.</translation>
    </message>
    <message>
      <source>Transcripts and speakers</source>
      <translation>Transkrip dan penutur</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Nilai</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Keterangan</translation>
    </message>
    <message>
      <source>Who this is, how you met</source>
      <translation>Siapa dia, bagaimana bertemu</translation>
    </message>
    <message>
      <source>Choose a row; here stands all that belongs to it.</source>
      <translation>Pilih satu baris; semua tentangnya muncul di sini.</translation>
    </message>
    <message>
      <source>Link a transcript or speaker</source>
      <translation>Hubungkan transkrip atau penutur</translation>
    </message>
  </context>
  <context>
    <name>CaseCombo</name>
    <message>
      <source>No case</source>
      <translation>Tanpa informan</translation>
    </message>
    <message>
      <source>(new)</source>
      <translation>(baru)</translation>
    </message>
  </context>
  <context>
    <name>CaseModel</name>
    <message>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <source>no</source>
      <translation>tidak</translation>
    </message>
  </context>
  <context>
    <name>CasePreview</name>
    <message>
      <source>Rows of the table</source>
      <translation>Baris tabel</translation>
    </message>
  </context>
  <context>
    <name>CasesModel</name>
    <message>
      <source>Case</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>New attribute</source>
      <translation>Atribut baru</translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transkrip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n pengodean</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CasesPage</name>
    <message>
      <source>write in the cell</source>
      <translation>tulis di sel</translation>
    </message>
    <message>
      <source>next cell, Enter the one below</source>
      <translation>sel berikut, Enter sel di bawahnya</translation>
    </message>
    <message>
      <source>yes or no; tick options</source>
      <translation>ya atau tidak; centang pilihan</translation>
    </message>
    <message>
      <source>empty the selected cells</source>
      <translation>kosongkan sel yang dipilih</translation>
    </message>
    <message>
      <source>copy cells, Ctrl+X cuts</source>
      <translation>salin sel, Ctrl+X memotong</translation>
    </message>
    <message>
      <source>paste cells, also from Excel</source>
      <translation>tempel sel, juga dari Excel</translation>
    </message>
    <message>
      <source>fill down</source>
      <translation>isi ke bawah</translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n informan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n attribute(s)</source>
      <translation>
        <numerusform>%n atribut</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {total}</source>
      <translation>{n} dari {total}</translation>
    </message>
    <message>
      <source>Import a table</source>
      <translation>Impor tabel</translation>
    </message>
    <message>
      <source>Tables (*.xlsx *.xlsm *.csv *.tsv)</source>
      <translation>Tabel (*.xlsx *.xlsm *.csv *.tsv)</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>Atribut</translation>
    </message>
    <message>
      <source>New attribute</source>
      <translation>Atribut baru</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Impor</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Ekspor</translation>
    </message>
    <message>
      <source>Filter cases</source>
      <translation>Saring informan</translation>
    </message>
    <message>
      <source>Table of cases</source>
      <translation>Tabel informan</translation>
    </message>
    <message>
      <source>No cases yet</source>
      <translation>Belum ada informan</translation>
    </message>
    <message>
      <source>One row for each person you talked to. Write names, paste a table from Excel (Ctrl+V), or import one.</source>
      <translation>Satu baris untuk setiap orang yang diwawancarai. Tulis namanya, tempel tabel dari Excel (Ctrl+V), atau impor.</translation>
    </message>
    <message>
      <source>Write the first name</source>
      <translation>Tulis nama pertama</translation>
    </message>
  </context>
  <context>
    <name>CasesPageActions</name>
    <message>
      <source>Import a table of cases...</source>
      <translation>Impor tabel informan...</translation>
    </message>
    <message>
      <source>Export the table of cases...</source>
      <translation>Ekspor tabel informan...</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>Informan baru</translation>
    </message>
    <message>
      <source>New attribute...</source>
      <translation>Atribut baru...</translation>
    </message>
    <message>
      <source>Name, type and options...</source>
      <translation>Nama, jenis, dan pilihan...</translation>
    </message>
    <message>
      <source>Delete case</source>
      <translation>Hapus informan</translation>
    </message>
    <message>
      <source>Merge case...</source>
      <translation>Gabungkan informan...</translation>
    </message>
    <message>
      <source>Filter cases</source>
      <translation>Saring informan</translation>
    </message>
  </context>
  <context>
    <name>CellDelegate</name>
    <message>
      <source>New case</source>
      <translation>Informan baru</translation>
    </message>
  </context>
  <context>
    <name>CellEdits</name>
    <message>
      <source>A case keeps its name. To delete it: Ctrl+-.</source>
      <translation>Nama informan tetap ada. Untuk menghapusnya: Ctrl+-.</translation>
    </message>
    <message>
      <source>There are no cells on the clipboard.</source>
      <translation>Tidak ada sel di papan klip.</translation>
    </message>
    <message>
      <source>The clipboard holds {pasted} rows; up to {most} are pasted at once. Paste a smaller part.</source>
      <translation>Papan klip berisi {pasted} baris; paling banyak {most} sekali tempel. Tempelkan sebagian saja.</translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) beyond the table left out.</source>
      <translation>
        <numerusform>%n kolom di luar tabel tidak ikut.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CentrePanel</name>
    <message>
      <source>Preview, not saved yet</source>
      <translation>Pratinjau, belum disimpan</translation>
    </message>
    <message>
      <source>No file yet</source>
      <translation>Belum ada berkas</translation>
    </message>
    <message>
      <source>Drop transcripts here, or choose them. A table of informants may be among them.</source>
      <translation>Jatuhkan transkrip ke sini, atau pilih dari folder. Tabel informan boleh disertakan.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Pilih berkas</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>Membaca berkas</translation>
    </message>
    <message>
      <source>One moment.</source>
      <translation>Sebentar.</translation>
    </message>
    <message>
      <source>{file} is left out</source>
      <translation>{file} dilewati</translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n informan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n attribute(s)</source>
      <translation>
        <numerusform>%n atribut</numerusform>
      </translation>
    </message>
    <message>
      <source>Is being read.</source>
      <translation>Sedang dibaca.</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n giliran</numerusform>
      </translation>
    </message>
    <message>
      <source>{words} words</source>
      <translation>{words} kata</translation>
    </message>
    <message>
      <source>The same text as {name}, which is there already.</source>
      <translation>Teksnya sama dengan {name} yang sudah ada.</translation>
    </message>
    <message>
      <source>Import all the same</source>
      <translation>Tetap impor</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Lewati</translation>
    </message>
  </context>
  <context>
    <name>ChangeWords</name>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Tempat</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definisi</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>Kapan dipakai</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>Kapan tidak</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Contoh</translation>
    </message>
    <message>
      <source>New codes</source>
      <translation>Kode baru</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Dipecah dari kode lain</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Ganti nama</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Dipindah</translation>
    </message>
    <message>
      <source>Rewritten</source>
      <translation>Isi diubah</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Digabung</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Dihapus</translation>
    </message>
    <message>
      <source>the top level</source>
      <translation>tingkat teratas</translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) changed</source>
      <translation>
        <numerusform>%n bagian berubah</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>removed by them, used %n time(s) here</source>
      <translation>
        <numerusform>dihapus mereka, dipakai %n kali di sini</numerusform>
      </translation>
    </message>
    <message>
      <source>removed by them, changed here</source>
      <translation>dihapus mereka, diubah di sini</translation>
    </message>
    <message>
      <source>they merged both codes</source>
      <translation>mereka menyatukan dua kode</translation>
    </message>
    <message>
      <source>removed here, changed by them</source>
      <translation>dihapus di sini, diubah mereka</translation>
    </message>
    <message>
      <source>{part} differs</source>
      <translation>{part} berbeda</translation>
    </message>
    <message numerus="yes">
      <source>%n differing part(s)</source>
      <translation>
        <numerusform>%n bagian berbeda</numerusform>
      </translation>
    </message>
    <message>
      <source>changed on both sides</source>
      <translation>berubah di kedua pihak</translation>
    </message>
    <message>
      <source>renamed by them</source>
      <translation>nama diganti mereka</translation>
    </message>
    <message>
      <source>moved to {place}</source>
      <translation>dipindah ke {place}</translation>
    </message>
    <message>
      <source>stays in {place}</source>
      <translation>tetap di {place}</translation>
    </message>
    <message numerus="yes">
      <source>%n part(s)</source>
      <translation>
        <numerusform>%n bagian</numerusform>
      </translation>
    </message>
    <message>
      <source>{parts}: ours used</source>
      <translation>{parts}: pakai kita</translation>
    </message>
    <message>
      <source>{parts}: theirs used</source>
      <translation>{parts}: pakai mereka</translation>
    </message>
    <message>
      <source>{parts}: joined</source>
      <translation>{parts}: digabung</translation>
    </message>
    <message>
      <source>{parts}: some ours, some theirs</source>
      <translation>{parts}: sebagian kita, sebagian mereka</translation>
    </message>
    <message>
      <source>new from them, taken</source>
      <translation>baru dari mereka, diterima</translation>
    </message>
    <message>
      <source>new from them, left out</source>
      <translation>baru dari mereka, tidak diambil</translation>
    </message>
    <message>
      <source>becomes part of {code}</source>
      <translation>masuk ke {code}</translation>
    </message>
    <message>
      <source>merged by them, stays apart here</source>
      <translation>disatukan mereka, di sini tetap terpisah</translation>
    </message>
    <message>
      <source>removed by them, goes here</source>
      <translation>dihapus mereka, di sini juga</translation>
    </message>
    <message>
      <source>removed by them, stays</source>
      <translation>dihapus mereka, di sini tetap ada</translation>
    </message>
    <message>
      <source>to decide</source>
      <translation>perlu keputusan</translation>
    </message>
    <message>
      <source>to decide, codings depend on it</source>
      <translation>perlu keputusan, ada pengodean yang terkena</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>sudah diputuskan</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) kept with the code</source>
      <translation>
        <numerusform>%n pengodean tetap pada kode ini</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) moved to {code}</source>
      <translation>
        <numerusform>%n pengodean pindah ke {code}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) removed with {code}</source>
      <translation>
        <numerusform>%n pengodean ikut hilang bersama {code}</numerusform>
      </translation>
    </message>
    <message>
      <source>One code more, no codings yet</source>
      <translation>Bertambah satu kode, belum ada pengodean</translation>
    </message>
    <message>
      <source>Nothing changes</source>
      <translation>Tidak ada yang berubah</translation>
    </message>
    <message>
      <source>It is called {new} from now on</source>
      <translation>Namanya menjadi {new}</translation>
    </message>
    <message>
      <source>It moves to {new}</source>
      <translation>Pindah ke {new}</translation>
    </message>
    <message>
      <source>Name and colour do not change</source>
      <translation>Nama dan warna tidak berubah</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) moved.</source>
      <translation>
        <numerusform>%n pengodean pindah.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) removed.</source>
      <translation>
        <numerusform>%n pengodean hilang.</numerusform>
      </translation>
    </message>
    <message>
      <source>All codings stay.</source>
      <translation>Semua pengodean tetap.</translation>
    </message>
    <message>
      <source>part of {code} now</source>
      <translation>sekarang bagian dari {code}</translation>
    </message>
    <message>
      <source>split off {code}</source>
      <translation>dipecah dari {code}</translation>
    </message>
    <message>
      <source>was in {place}</source>
      <translation>semula di {place}</translation>
    </message>
    <message>
      <source>in {place}</source>
      <translation>di {place}</translation>
    </message>
  </context>
  <context>
    <name>ChangesView</name>
    <message>
      <source>All changes</source>
      <translation>Semua perubahan</translation>
    </message>
    <message>
      <source>Compare codebooks</source>
      <translation>Bandingkan buku kode</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>Per kata</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Utuh</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Perubahan</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Perubahan sebelumnya</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Perubahan berikutnya</translation>
    </message>
    <message>
      <source>List only some changes</source>
      <translation>Saring perubahan</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Sudah diputuskan</translation>
    </message>
    <message>
      <source>Change log for the meeting</source>
      <translation>Catatan perubahan untuk rapat</translation>
    </message>
  </context>
  <context>
    <name>ChecksPanel</name>
    <message>
      <source>Looking through the study...</source>
      <translation>Memeriksa penelitian...</translation>
    </message>
    <message numerus="yes">
      <source>and %n more quote(s) like these</source>
      <translation>
        <numerusform>dan %n kutipan lain seperti itu</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Pilih</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Tulis</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Lihat</translation>
    </message>
    <message>
      <source>A quote of {transcript}, turn {turn}, is not what stands in the transcript now</source>
      <translation>Sebuah kutipan {transcript}, giliran {turn}, berbeda dari isi transkripnya sekarang</translation>
    </message>
    <message>
      <source>The citation form of {transcript}, turn {turn}, has “{word}”, which nobody said there. The transcript's own words are printed.</source>
      <translation>Bentuk sitasi {transcript}, giliran {turn}, memuat “{word}” yang tidak ada di teks asli. Yang dicetak kata-kata aslinya.</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s) without a chosen quote: {names}</source>
      <translation>
        <numerusform>%n kode belum punya kutipan terpilih: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % of the quotes come from {names}</source>
      <translation>{share} % kutipan berasal dari {names}</translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) wait for the [Researcher's interpretation]</source>
      <translation>
        <numerusform>%n tempat menunggu [Tafsiran peneliti]</numerusform>
      </translation>
    </message>
    <message>
      <source>Real names stand in the report: {names}</source>
      <translation>Ada nama asli dalam laporan: {names}</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s) without a definition: {names}</source>
      <translation>
        <numerusform>%n kode belum punya definisi: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n block(s) have nothing to say: {names}</source>
      <translation>
        <numerusform>%n blok tidak berisi apa-apa: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is coded yet: the findings will be empty.</source>
      <translation>Belum ada yang dikode, jadi temuannya akan kosong.</translation>
    </message>
    <message numerus="yes">
      <source>All %n quote(s) are the text of the transcripts</source>
      <translation>
        <numerusform>Semua %n kutipan sama dengan teks asli</numerusform>
      </translation>
    </message>
    <message>
      <source>Every code has a chosen quote</source>
      <translation>Setiap kode punya kutipan terpilih</translation>
    </message>
    <message>
      <source>No single voice takes over a third of the quotes</source>
      <translation>Tidak ada informan yang mengisi lebih dari sepertiga kutipan</translation>
    </message>
    <message>
      <source>Every code has its interpretation</source>
      <translation>Setiap kode sudah punya tafsiran</translation>
    </message>
    <message>
      <source>No real names, only pseudonyms</source>
      <translation>Tidak ada nama asli, hanya nama samaran</translation>
    </message>
    <message>
      <source>Every code in the codebook has a definition</source>
      <translation>Setiap kode dalam buku kode punya definisi</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Pemeriksaan</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Periksa lagi</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Change: Enter. Take out: Delete.</source>
      <translation>Ubah: Enter. Buang: Delete.</translation>
    </message>
  </context>
  <context>
    <name>Chips</name>
    <message>
      <source>Condition</source>
      <translation>Syarat</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Syarat</translation>
    </message>
  </context>
  <context>
    <name>Choice</name>
    <message>
      <source>Chosen</source>
      <translation>Dipilih</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Mungkin</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>Tidak</translation>
    </message>
  </context>
  <context>
    <name>ChoicesEdit</name>
    <message>
      <source>Find, or name a new one</source>
      <translation>Cari, atau tulis yang baru</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Pilihan</translation>
    </message>
  </context>
  <context>
    <name>ChooseCode</name>
    <message>
      <source>Merge codes</source>
      <translation>Gabungkan kode</translation>
    </message>
    <message>
      <source>Find a code</source>
      <translation>Cari kode</translation>
    </message>
    <message>
      <source>Codes that fit</source>
      <translation>Kode yang cocok</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Gabungkan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>All codings and codes below “{code}” go to:</source>
      <translation>Semua pengodean dan subkode “{code}” pindah ke:</translation>
    </message>
  </context>
  <context>
    <name>ChoosePlace</name>
    <message>
      <source>Put the memo on</source>
      <translation>Pindahkan memo ke</translation>
    </message>
    <message>
      <source>Find a code, a case or a transcript</source>
      <translation>Cari kode, informan, atau transkrip</translation>
    </message>
    <message>
      <source>What the memo can be on</source>
      <translation>Tempat untuk memo</translation>
    </message>
    <message>
      <source>Put it there</source>
      <translation>Pindahkan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>A passage gets its memo in the transcript.</source>
      <translation>Memo untuk sebuah bagian ditulis dari transkripnya.</translation>
    </message>
    <message>
      <source>The whole project</source>
      <translation>Seluruh proyek</translation>
    </message>
  </context>
  <context>
    <name>ChooseTranscript</name>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Find a transcript</source>
      <translation>Cari transkrip</translation>
    </message>
    <message>
      <source>Transcripts</source>
      <translation>Transkrip</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>Find a code, or name a new one</source>
      <translation>Cari kode, atau tulis nama kode baru</translation>
    </message>
    <message>
      <source>Find a code</source>
      <translation>Cari kode</translation>
    </message>
    <message>
      <source>Codes that fit</source>
      <translation>Kode yang cocok</translation>
    </message>
  </context>
  <context>
    <name>CitationField</name>
    <message>
      <source>“{word}” does not stand in the passage. Put words of your own in [brackets].</source>
      <translation>“{word}” tidak ada di bagian ini. Tulis kata tambahan dalam [kurung siku].</translation>
    </message>
    <message>
      <source>Citation form</source>
      <translation>Bentuk sitasi</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Kembalikan</translation>
    </message>
    <message>
      <source>Quote the passage letter for letter</source>
      <translation>Kutip bagian ini apa adanya</translation>
    </message>
  </context>
  <context>
    <name>CitationSection</name>
    <message>
      <source>“{word}” is not in the source, or not in this place.</source>
      <translation>“{word}” tidak ada di sumber, atau bukan di tempat ini.</translation>
    </message>
    <message>
      <source>All words outside brackets are in the source</source>
      <translation>Semua kata di luar kurung ada di sumber</translation>
    </message>
    <message>
      <source>explanation</source>
      <translation>penjelasan</translation>
    </message>
    <message>
      <source>Citation form</source>
      <translation>Bentuk sitasi</translation>
    </message>
    <message>
      <source>Edited for the report. The original text does not change.</source>
      <translation>Disunting untuk laporan. Teks asli tidak berubah.</translation>
    </message>
    <message>
      <source>Insert [...]</source>
      <translation>Sisipkan [...]</translation>
    </message>
    <message>
      <source>[explanation]</source>
      <translation>[penjelasan]</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Kembalikan</translation>
    </message>
    <message>
      <source>Show in the transcript</source>
      <translation>Lihat di transkrip</translation>
    </message>
  </context>
  <context>
    <name>CodeActions</name>
    <message>
      <source>New code</source>
      <translation>Kode baru</translation>
    </message>
    <message numerus="yes">
      <source>{code} is part of {other} now, with %n coding(s).</source>
      <translation>
        <numerusform>{code} digabung ke {other}, %n pengodean ikut pindah.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Code {code} deleted, with %n coding(s).</source>
      <translation>
        <numerusform>Kode {code} dihapus bersama %n pengodean.</numerusform>
      </translation>
    </message>
    <message>
      <source>Code {code} deleted.</source>
      <translation>Kode {code} dihapus.</translation>
    </message>
  </context>
  <context>
    <name>CodeBar</name>
    <message>
      <source>create and change</source>
      <translation>buat dan ganti</translation>
    </message>
    <message>
      <source>change code</source>
      <translation>ganti kode</translation>
    </message>
    <message>
      <source>create and apply</source>
      <translation>buat dan beri</translation>
    </message>
    <message>
      <source>apply</source>
      <translation>beri kode</translation>
    </message>
    <message numerus="yes">
      <source>apply %n code(s)</source>
      <translation>
        <numerusform>beri %n kode</numerusform>
      </translation>
    </message>
    <message>
      <source>instead of {code}</source>
      <translation>ganti {code}</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) selected</source>
      <translation>
        <numerusform>%n kata dipilih</numerusform>
      </translation>
    </message>
    <message>
      <source>Find a code, or name a new one</source>
      <translation>Cari kode, atau tulis nama kode baru</translation>
    </message>
    <message>
      <source>Codes that fit</source>
      <translation>Kode yang cocok</translation>
    </message>
    <message>
      <source>Comment on this coding</source>
      <translation>Komentar untuk pengodean ini</translation>
    </message>
    <message>
      <source>Apply codes</source>
      <translation>Beri kode</translation>
    </message>
  </context>
  <context>
    <name>CodeCard</name>
    <message>
      <source>The code you point at is explained here.</source>
      <translation>Kode yang ditunjuk dijelaskan di sini.</translation>
    </message>
    <message numerus="yes">
      <source>%n excerpt(s)</source>
      <translation>
        <numerusform>%n kutipan</numerusform>
      </translation>
    </message>
    <message>
      <source>This code has no definition yet.</source>
      <translation>Kode ini belum punya definisi.</translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n informan</numerusform>
      </translation>
    </message>
    <message>
      <source>Code card</source>
      <translation>Kartu kode</translation>
    </message>
    <message>
      <source>Edit code</source>
      <translation>Sunting kode</translation>
    </message>
    <message>
      <source>Keep this code in sight</source>
      <translation>Sematkan kode ini</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definisi</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>Kapan dipakai</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>Kapan tidak</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Contoh</translation>
    </message>
  </context>
  <context>
    <name>CodeDelegate</name>
    <message>
      <source>Name of the code</source>
      <translation>Nama kode</translation>
    </message>
  </context>
  <context>
    <name>CodeDialog</name>
    <message>
      <source>None</source>
      <translation>Tidak ada</translation>
    </message>
    <message>
      <source>Edit code</source>
      <translation>Sunting kode</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Number key</source>
      <translation>Tombol angka</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definisi</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>Kapan dipakai</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>Kapan tidak</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Contoh</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Taken from {code}</source>
      <translation>Diambil dari {code}</translation>
    </message>
    <message>
      <source>This name is already there. Choose another.</source>
      <translation>Nama ini sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
      <source>Write a name first</source>
      <translation>Tulis dulu namanya</translation>
    </message>
  </context>
  <context>
    <name>CodeDialogs</name>
    <message>
      <source>From a file...</source>
      <translation>Dari berkas...</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Buku kode</translation>
    </message>
    <message>
      <source>Reading {file}</source>
      <translation>Membaca {file}</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s) added.</source>
      <translation>
        <numerusform>%n kode ditambahkan.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CodeMenu</name>
    <message>
      <source>New code</source>
      <translation>Kode baru</translation>
    </message>
    <message>
      <source>Apply to the passage</source>
      <translation>Beri ke bagian terpilih</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Ganti nama</translation>
    </message>
    <message>
      <source>Edit code...</source>
      <translation>Sunting kode...</translation>
    </message>
    <message>
      <source>New code below</source>
      <translation>Subkode baru</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Naikkan</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Turunkan</translation>
    </message>
    <message>
      <source>Merge into...</source>
      <translation>Gabungkan ke...</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Number key</source>
      <translation>Tombol angka</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Tidak ada</translation>
    </message>
  </context>
  <context>
    <name>CodePage</name>
    <message>
      <source>This coding is not there any more.</source>
      <translation>Pengodean ini sudah tidak ada.</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Diurungkan: {step}</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Diulangi: {step}</translation>
    </message>
    <message>
      <source>Transcripts</source>
      <translation>Transkrip</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Kartu</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Di sini</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Transcripts or codes</source>
      <translation>Transkrip atau kode</translation>
    </message>
    <message>
      <source>Card, codings here, or excerpts</source>
      <translation>Kartu, pengodean di sini, atau kutipan</translation>
    </message>
    <message>
      <source>No transcripts yet</source>
      <translation>Belum ada transkrip</translation>
    </message>
    <message>
      <source>Bring in your interviews from Word, PDF or text files, then code them here.</source>
      <translation>Masukkan wawancara dari Word, PDF, atau berkas teks, lalu kode di sini.</translation>
    </message>
    <message>
      <source>Import transcripts</source>
      <translation>Impor transkrip</translation>
    </message>
    <message>
      <source>Coding</source>
      <translation>Pengodean</translation>
    </message>
  </context>
  <context>
    <name>CodePanel</name>
    <message>
      <source>Codes</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Filter codes</source>
      <translation>Saring kode</translation>
    </message>
    <message>
      <source>New code</source>
      <translation>Kode baru</translation>
    </message>
    <message>
      <source>What can be done with the code</source>
      <translation>Pilihan untuk kode ini</translation>
    </message>
    <message>
      <source>There are no codes yet. Make one, or bring in a codebook you already have.</source>
      <translation>Belum ada kode. Buat satu, atau pakai buku kode yang sudah ada.</translation>
    </message>
    <message>
      <source>Create code</source>
      <translation>Buat kode</translation>
    </message>
    <message>
      <source>Use a codebook...</source>
      <translation>Pakai buku kode...</translation>
    </message>
  </context>
  <context>
    <name>CodebookFiles</name>
    <message>
      <source>Word document</source>
      <translation>Dokumen Word</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Buku kerja Excel</translation>
    </message>
    <message>
      <source>Table of text (CSV)</source>
      <translation>Tabel teks (CSV)</translation>
    </message>
    <message>
      <source>For other programs (REFI-QDA)</source>
      <translation>Untuk program lain (REFI-QDA)</translation>
    </message>
    <message>
      <source>Complete, for other qualcode projects</source>
      <translation>Lengkap, untuk proyek qualcode lain</translation>
    </message>
  </context>
  <context>
    <name>CodebookPage</name>
    <message>
      <source>Take the excerpt as example</source>
      <translation>Jadikan kutipan sebagai contoh</translation>
    </message>
    <message>
      <source>Write the definition, or open the excerpt</source>
      <translation>Tulis definisi, atau buka kutipan</translation>
    </message>
    <message>
      <source>Back from merging, splitting or printing</source>
      <translation>Kembali dari menggabung, memecah, atau mencetak</translation>
    </message>
    <message>
      <source>version {version}</source>
      <translation>versi {version}</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s)</source>
      <translation>
        <numerusform>%n kode</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without definition</source>
      <translation>
        <numerusform>%n tanpa definisi</numerusform>
      </translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Buku kode</translation>
    </message>
    <message>
      <source>Name, version and description</source>
      <translation>Nama, versi, dan keterangan</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Pemakaian</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Use or excerpts</source>
      <translation>Pemakaian atau kutipan</translation>
    </message>
    <message>
      <source>No codes yet</source>
      <translation>Belum ada kode</translation>
    </message>
    <message>
      <source>Make your own at the left, or begin with a codebook that is there already.</source>
      <translation>Buat sendiri di sebelah kiri, atau mulai dari buku kode yang sudah ada.</translation>
    </message>
    <message>
      <source>Use a codebook...</source>
      <translation>Pakai buku kode...</translation>
    </message>
  </context>
  <context>
    <name>CoderDialog</name>
    <message>
      <source>Write a name first</source>
      <translation>Tulis dulu sebuah nama</translation>
    </message>
    <message>
      <source>Change coder</source>
      <translation>Ganti pengode</translation>
    </message>
    <message>
      <source>Who codes from now on? Choose, or write a new name.</source>
      <translation>Siapa yang mengode mulai sekarang? Pilih, atau tulis nama baru.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Pakai</translation>
    </message>
  </context>
  <context>
    <name>CoderList</name>
    <message>
      <source>{name} (you)</source>
      <translation>{name} (Anda)</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>belum ada</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n pengodean</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n transcript(s)</source>
      <translation>
        <numerusform>di %n transkrip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n memo(s)</source>
      <translation>
        <numerusform>%n memo</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoderPart</name>
    <message>
      <source>Who codes</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Inisial</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Warna</translation>
    </message>
  </context>
  <context>
    <name>Coding</name>
    <message>
      <source>No code has the number key {digit} yet.</source>
      <translation>Belum ada kode dengan tombol angka {digit}.</translation>
    </message>
    <message>
      <source>{code} is given already.</source>
      <translation>{code} sudah diberikan.</translation>
    </message>
    <message>
      <source>In vivo</source>
      <translation>In vivo</translation>
    </message>
    <message>
      <source>Code {code} created.</source>
      <translation>Kode {code} dibuat.</translation>
    </message>
  </context>
  <context>
    <name>CodingMenu</name>
    <message>
      <source>Copy</source>
      <translation>Salin</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Salin dengan acuan</translation>
    </message>
    <message>
      <source>Apply code...</source>
      <translation>Beri kode...</translation>
    </message>
    <message>
      <source>In vivo code</source>
      <translation>Kode in vivo</translation>
    </message>
    <message>
      <source>Memo on this passage</source>
      <translation>Memo untuk bagian ini</translation>
    </message>
    <message>
      <source>Change {code}...</source>
      <translation>Ganti {code}...</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Komentar</translation>
    </message>
    <message>
      <source>Citation form...</source>
      <translation>Bentuk sitasi...</translation>
    </message>
    <message>
      <source>Use as the code's example</source>
      <translation>Jadikan contoh kode</translation>
    </message>
    <message>
      <source>Excerpts of this code</source>
      <translation>Kutipan kode ini</translation>
    </message>
    <message>
      <source>Split here</source>
      <translation>Pecah di sini</translation>
    </message>
    <message>
      <source>Join with its neighbours</source>
      <translation>Satukan dengan yang bersambung</translation>
    </message>
    <message>
      <source>Remove {code}</source>
      <translation>Lepas {code}</translation>
    </message>
    <message numerus="yes">
      <source>Change the code of all %n codings here...</source>
      <translation>
        <numerusform>Ganti kode semua %n pengodean di sini...</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remove all %n codings here</source>
      <translation>
        <numerusform>Lepas semua %n pengodean di sini</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ColumnList</name>
    <message>
      <source>Columns</source>
      <translation>Kolom</translation>
    </message>
    <message>
      <source>what they become</source>
      <translation>menjadi apa</translation>
    </message>
    <message>
      <source>Name of the case</source>
      <translation>Nama informan</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Lewati</translation>
    </message>
    <message>
      <source>New: {type}</source>
      <translation>Baru: {type}</translation>
    </message>
    <message>
      <source>A row whose name is that of a transcript fills the case of that transcript. Empty cells change nothing.</source>
      <translation>Baris yang namanya sama dengan transkrip mengisi informan transkrip itu. Sel kosong tidak mengubah apa pun.</translation>
    </message>
  </context>
  <context>
    <name>ColumnPanel</name>
    <message>
      <source>Columns</source>
      <translation>Kolom</translation>
    </message>
    <message>
      <source>types guessed from the cells</source>
      <translation>jenis ditebak dari isi sel</translation>
    </message>
    <message>
      <source>Name of the case</source>
      <translation>Nama informan</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Lewati</translation>
    </message>
    <message>
      <source>A row whose name is that of a transcript fills the case of that transcript. Cells that are empty change nothing.</source>
      <translation>Baris yang namanya sama dengan sebuah transkrip mengisi informan transkrip itu. Sel kosong tidak mengubah apa pun.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Teks</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Angka</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Ya atau tidak</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Pilihan</translation>
    </message>
    <message>
      <source>Several choices</source>
      <translation>Beberapa pilihan</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Find a command, page, transcript, code, or case</source>
      <translation>Cari perintah, halaman, transkrip, kode, atau informan</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Perintah</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Yang cocok</translation>
    </message>
    <message>
      <source>Nothing has this name. Try fewer letters.</source>
      <translation>Tidak ada yang bernama begitu. Coba kurangi hurufnya.</translation>
    </message>
    <message>
      <source>do it, or go there</source>
      <translation>jalankan, atau buka</translation>
    </message>
    <message>
      <source>cancel</source>
      <translation>batal</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Before</source>
      <translation>Sebelum</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Sesudah</translation>
    </message>
    <message numerus="yes">
      <source>%n difference(s)</source>
      <translation>
        <numerusform>%n perbedaan</numerusform>
      </translation>
    </message>
    <message>
      <source>From {old} to {new}</source>
      <translation>Dari {old} ke {new}</translation>
    </message>
    <message numerus="yes">
      <source>%n differing code(s)</source>
      <translation>
        <numerusform>%n kode berbeda</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the codebook</source>
      <translation>Kembali ke buku kode</translation>
    </message>
    <message>
      <source>Both are the same</source>
      <translation>Keduanya sama</translation>
    </message>
    <message>
      <source>Same codes at the same places, word for word.</source>
      <translation>Kodenya sama, tempatnya sama, kata demi kata.</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Now</source>
      <translation>Sekarang</translation>
    </message>
    <message>
      <source>In the corrected file</source>
      <translation>Di berkas yang dikoreksi</translation>
    </message>
    <message>
      <source>Comparing with the text before...</source>
      <translation>Membandingkan dengan teks sebelumnya...</translation>
    </message>
    <message>
      <source>The file says exactly the same. There is nothing to replace.</source>
      <translation>Isi berkas sama persis. Tidak ada yang perlu diganti.</translation>
    </message>
    <message numerus="yes">
      <source>%n difference(s)</source>
      <translation>
        <numerusform>%n perbedaan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) and memo(s) move along</source>
      <translation>
        <numerusform>%n pengodean dan memo ikut pindah</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to look at</source>
      <translation>
        <numerusform>%n perlu dilihat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n kept in the list, as the text is gone</source>
      <translation>
        <numerusform>%n disimpan di daftar karena teksnya hilang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} is corrected; %n passage(s) to look at.</source>
      <translation>
        <numerusform>{name} sudah dikoreksi; %n bagian perlu dilihat.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is corrected; everything moved along.</source>
      <translation>{name} sudah dikoreksi; semua ikut pindah.</translation>
    </message>
    <message>
      <source>Replace with a corrected file</source>
      <translation>Ganti dengan berkas yang dikoreksi</translation>
    </message>
    <message>
      <source>will say what {file} says</source>
      <translation>akan berisi {file}</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Perbedaan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ganti</translation>
    </message>
  </context>
  <context>
    <name>ConditionWords</name>
    <message>
      <source>AND</source>
      <translation>DAN</translation>
    </message>
    <message>
      <source>OR</source>
      <translation>ATAU</translation>
    </message>
    <message>
      <source>NOT</source>
      <translation>TANPA</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transkrip</translation>
    </message>
    <message>
      <source>Coder</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Penilaian</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Komentar</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Teks</translation>
    </message>
    <message>
      <source>(deleted)</source>
      <translation>(dihapus)</translation>
    </message>
    <message>
      <source>present</source>
      <translation>ada</translation>
    </message>
  </context>
  <context>
    <name>ContentsOptions</name>
    <message>
      <source>With a list of tables</source>
      <translation>Sertakan daftar tabel</translation>
    </message>
  </context>
  <context>
    <name>ContentsPanel</name>
    <message>
      <source>{on} of {all} blocks</source>
      <translation>{on} dari {all} blok</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>belum ada</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s)</source>
      <translation>
        <numerusform>%n kode</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n kutipan</numerusform>
      </translation>
    </message>
    <message>
      <source>Tables {first}–{last}</source>
      <translation>Tabel {first}–{last}</translation>
    </message>
    <message>
      <source>Table {number}</source>
      <translation>Tabel {number}</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n kata</numerusform>
      </translation>
    </message>
    <message>
      <source>All blocks</source>
      <translation>Semua blok</translation>
    </message>
    <message>
      <source>Usual order and settings</source>
      <translation>Urutan dan pengaturan semula</translation>
    </message>
    <message>
      <source>Report contents</source>
      <translation>Isi laporan</translation>
    </message>
    <message>
      <source>More on the contents</source>
      <translation>Pilihan lain untuk isi laporan</translation>
    </message>
  </context>
  <context>
    <name>ContextSection</name>
    <message>
      <source>Context</source>
      <translation>Konteks</translation>
    </message>
    <message>
      <source>Show in the transcript</source>
      <translation>Lihat di transkrip</translation>
    </message>
  </context>
  <context>
    <name>CorrectedFile</name>
    <message>
      <source>The corrected file of {name}</source>
      <translation>Berkas koreksi untuk {name}</translation>
    </message>
    <message>
      <source>Interviews ({pattern})</source>
      <translation>Wawancara ({pattern})</translation>
    </message>
    <message>
      <source>{file} was imported already, as {name}.</source>
      <translation>{file} sudah pernah diimpor, sebagai {name}.</translation>
    </message>
    <message>
      <source>Replace the text...</source>
      <translation>Ganti teksnya...</translation>
    </message>
    <message>
      <source>Import once more</source>
      <translation>Impor lagi</translation>
    </message>
  </context>
  <context>
    <name>Describing</name>
    <message>
      <source>Description</source>
      <translation>Keterangan</translation>
    </message>
    <message>
      <source>When, where and with whom? What was it like?</source>
      <translation>Kapan, di mana, dengan siapa? Bagaimana suasananya?</translation>
    </message>
    <message>
      <source>Its first line stands in the head of the transcript.</source>
      <translation>Baris pertamanya tampil di kepala transkrip.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Text corrected.</source>
      <translation>Teks dikoreksi.</translation>
    </message>
    <message numerus="yes">
      <source>Text corrected. %n coding(s) moved along</source>
      <translation>
        <numerusform>Teks dikoreksi. %n pengodean ikut pindah</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>, %n passage(s) to look at.</source>
      <translation>
        <numerusform>, %n bagian perlu dilihat.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you were typing in {transcript} was kept when you closed.</source>
      <translation>Yang Anda ketik di {transcript} tersimpan saat proyek ditutup.</translation>
    </message>
    <message>
      <source>Edit text</source>
      <translation>Sunting teks</translation>
    </message>
    <message>
      <source>Split turn here</source>
      <translation>Pecah giliran di sini</translation>
    </message>
    <message>
      <source>Join with the turn before</source>
      <translation>Gabung ke giliran sebelumnya</translation>
    </message>
    <message>
      <source>Speakers...</source>
      <translation>Penutur...</translation>
    </message>
    <message>
      <source>Describe</source>
      <translation>Beri keterangan</translation>
    </message>
    <message>
      <source>Replace with a corrected file...</source>
      <translation>Ganti dengan berkas koreksi...</translation>
    </message>
    <message>
      <source>Passages to look at</source>
      <translation>Bagian yang perlu dilihat</translation>
    </message>
    <message>
      <source>Coded transcript to Word...</source>
      <translation>Transkrip berkode ke Word...</translation>
    </message>
    <message>
      <source>Comments of its file...</source>
      <translation>Komentar di berkasnya...</translation>
    </message>
  </context>
  <context>
    <name>DocumentHead</name>
    <message>
      <source>qualcode's own</source>
      <translation>Templat qualcode</translation>
    </message>
    <message>
      <source>Other...</source>
      <translation>Lainnya...</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Templat</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.dotx)</source>
      <translation>Dokumen Word (*.docx *.dotx)</translation>
    </message>
    <message>
      <source>Results and discussion</source>
      <translation>Hasil dan Pembahasan</translation>
    </message>
    <message>
      <source>Language of the document</source>
      <translation>Bahasa dokumen</translation>
    </message>
    <message>
      <source>Save to Word</source>
      <translation>Simpan ke Word</translation>
    </message>
  </context>
  <context>
    <name>Doors</name>
    <message>
      <source>Open project</source>
      <translation>Buka proyek</translation>
    </message>
    <message>
      <source>Projects (*.qualcode)</source>
      <translation>Proyek (*.qualcode)</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Simpan salinan cadangan</translation>
    </message>
    <message>
      <source>{name} (backup {date})</source>
      <translation>{name} (cadangan {date})</translation>
    </message>
    <message>
      <source>A copy is saved as {file}.</source>
      <translation>Salinan tersimpan sebagai {file}.</translation>
    </message>
    <message>
      <source>Saving a copy</source>
      <translation>Menyimpan salinan</translation>
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation>Pulihkan dari salinan cadangan</translation>
    </message>
    <message>
      <source>Where the project goes</source>
      <translation>Tempat proyek ini disimpan</translation>
    </message>
    <message>
      <source>Restoring</source>
      <translation>Memulihkan</translation>
    </message>
  </context>
  <context>
    <name>Drawer</name>
    <message>
      <source>Hide the side panel</source>
      <translation>Sembunyikan panel samping</translation>
    </message>
    <message>
      <source>Show the side panel</source>
      <translation>Tampilkan panel samping</translation>
    </message>
  </context>
  <context>
    <name>EditingBar</name>
    <message>
      <source>Comparing with the text before...</source>
      <translation>Membandingkan dengan teks sebelumnya...</translation>
    </message>
    <message numerus="yes">
      <source>Throw away %n change(s)?</source>
      <translation>
        <numerusform>Buang %n perubahan?</numerusform>
      </translation>
    </message>
    <message>
      <source>Editing the text. Codings move along.</source>
      <translation>Menyunting teks. Pengodean ikut pindah.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Go on editing</source>
      <translation>Lanjut menyunting</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Buang</translation>
    </message>
  </context>
  <context>
    <name>Errands</name>
    <message>
      <source>{file} is saved.</source>
      <translation>{file} sudah disimpan.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Tampilkan di folder</translation>
    </message>
  </context>
  <context>
    <name>ExcerptCounts</name>
    <message numerus="yes">
      <source>%n excerpt(s)</source>
      <translation>
        <numerusform>%n kutipan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n informan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen excerpt(s) in this search</source>
      <translation>
        <numerusform>%n kutipan terpilih di pencarian ini</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExcerptModel</name>
    <message>
      <source>{name} · turn {number}</source>
      <translation>{name} · giliran {number}</translation>
    </message>
  </context>
  <context>
    <name>ExcerptTable</name>
    <message>
      <source>Case</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Giliran</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Excerpt</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Penilaian</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Komentar</translation>
    </message>
    <message>
      <source>Coder</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transkrip</translation>
    </message>
  </context>
  <context>
    <name>ExcerptWords</name>
    <message>
      <source>Turn {number}</source>
      <translation>Giliran {number}</translation>
    </message>
    <message>
      <source>{case}, turn {number}</source>
      <translation>{case}, giliran {number}</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Dipilih</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Mungkin</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Tidak</translation>
    </message>
    <message>
      <source>Not judged</source>
      <translation>Belum dinilai</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <source>no</source>
      <translation>tidak</translation>
    </message>
    <message>
      <source>{age} years</source>
      <translation>{age} tahun</translation>
    </message>
  </context>
  <context>
    <name>ExcerptsPage</name>
    <message>
      <source>Choose the excerpt</source>
      <translation>Pilih kutipan (Ya)</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Mungkin</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Tidak dipakai</translation>
    </message>
    <message>
      <source>Show in the transcript, or fold a group</source>
      <translation>Lihat di transkrip, atau lipat kelompok</translation>
    </message>
    <message>
      <source>Show the context under the card</source>
      <translation>Tampilkan konteks di bawah kartu</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Salin dengan acuan</translation>
    </message>
    <message>
      <source>Remove coding</source>
      <translation>Lepas kode</translation>
    </message>
    <message>
      <source>The excerpt before</source>
      <translation>Kutipan sebelumnya</translation>
    </message>
    <message>
      <source>The excerpt after</source>
      <translation>Kutipan berikutnya</translation>
    </message>
    <message>
      <source>Fold the group</source>
      <translation>Lipat kelompok</translation>
    </message>
    <message>
      <source>Unfold the group</source>
      <translation>Buka kelompok</translation>
    </message>
    <message>
      <source>Filter these excerpts</source>
      <translation>Saring kutipan ini</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Sebagai tabel</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Simpan pencarian</translation>
    </message>
    <message>
      <source>Add a condition...</source>
      <translation>Tambah syarat...</translation>
    </message>
    <message>
      <source>Export excerpts...</source>
      <translation>Ekspor kutipan...</translation>
    </message>
    <message>
      <source>Give another code...</source>
      <translation>Ganti kode...</translation>
    </message>
    <message>
      <source>Show in the transcript</source>
      <translation>Lihat di transkrip</translation>
    </message>
  </context>
  <context>
    <name>ExcerptsPanel</name>
    <message>
      <source>{n} of {total}</source>
      <translation>{n} dari {total}</translation>
    </message>
    <message>
      <source>Excerpts of this code</source>
      <translation>Kutipan kode ini</translation>
    </message>
    <message>
      <source>All excerpts of this code</source>
      <translation>Semua kutipan kode ini</translation>
    </message>
    <message>
      <source>No passage has this code yet.</source>
      <translation>Belum ada bagian dengan kode ini.</translation>
    </message>
  </context>
  <context>
    <name>ExcerptsParts</name>
    <message>
      <source>Sort</source>
      <translation>Urut</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Tampilkan</translation>
    </message>
    <message>
      <source>judge</source>
      <translation>menilai</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Ekspor</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Sebagai tabel</translation>
    </message>
    <message>
      <source>Filter these excerpts</source>
      <translation>Saring kutipan ini</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Pencarian</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Imbang</translation>
    </message>
  </context>
  <context>
    <name>ExportCases</name>
    <message>
      <source>cases</source>
      <translation>informan</translation>
    </message>
    <message>
      <source>Export the table of cases</source>
      <translation>Ekspor tabel informan</translation>
    </message>
    <message>
      <source>Excel (*.xlsx);;Text table (*.csv)</source>
      <translation>Excel (*.xlsx);;Tabel teks (*.csv)</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <source>Word document...</source>
      <translation>Dokumen Word...</translation>
    </message>
    <message>
      <source>Excel workbook...</source>
      <translation>Buku kerja Excel...</translation>
    </message>
    <message>
      <source>CSV file...</source>
      <translation>Berkas CSV...</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Dokumen Word</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Buku kerja Excel</translation>
    </message>
    <message>
      <source>CSV file</source>
      <translation>Berkas CSV</translation>
    </message>
    <message>
      <source>Export excerpts</source>
      <translation>Ekspor kutipan</translation>
    </message>
  </context>
  <context>
    <name>Extras</name>
    <message>
      <source>Everything is saved.</source>
      <translation>Semua sudah tersimpan.</translation>
    </message>
    <message>
      <source>Everything is saved at {time}.</source>
      <translation>Semua sudah tersimpan pukul {time}.</translation>
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
    <name>FactsPanel</name>
    <message>
      <source>Use</source>
      <translation>Pemakaian</translation>
    </message>
    <message>
      <source>Codings</source>
      <translation>Pengodean</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Transcripts</source>
      <translation>Transkrip</translation>
    </message>
    <message>
      <source>Coders</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>Coded</source>
      <translation>Dikode</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Dibuat</translation>
    </message>
  </context>
  <context>
    <name>FileList</name>
    <message>
      <source>Files</source>
      <translation>Berkas</translation>
    </message>
  </context>
  <context>
    <name>FileModel</name>
    <message>
      <source>reading...</source>
      <translation>sedang dibaca...</translation>
    </message>
    <message>
      <source>skipped, same text as {name}</source>
      <translation>dilewati, teksnya sama dengan {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n hal perlu dilihat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n informan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n attribute(s)</source>
      <translation>
        <numerusform>%n atribut</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n giliran</numerusform>
      </translation>
    </message>
    <message>
      <source>{turns}, times read</source>
      <translation>{turns}, waktu ikut dibaca</translation>
    </message>
    <message numerus="yes">
      <source>%n speaker(s)</source>
      <translation>
        <numerusform>%n penutur</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FilePanel</name>
    <message>
      <source>Add</source>
      <translation>Tambah</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>Take out of the import</source>
      <translation>Keluarkan dari impor</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n berkas</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is left out</source>
      <translation>{file} dilewati</translation>
    </message>
  </context>
  <context>
    <name>FileWatch</name>
    <message>
      <source>Save a copy...</source>
      <translation>Simpan salinan...</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Cari lagi</translation>
    </message>
  </context>
  <context>
    <name>FilterList</name>
    <message>
      <source>All memos</source>
      <translation>Semua memo</translation>
    </message>
    <message>
      <source>On what</source>
      <translation>Pada</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Coder</source>
      <translation>Pengode</translation>
    </message>
  </context>
  <context>
    <name>FilterPanel</name>
    <message>
      <source>Filter memos</source>
      <translation>Saring memo</translation>
    </message>
  </context>
  <context>
    <name>FindingsOptions</name>
    <message>
      <source>Each informant in turn</source>
      <translation>Informan bergantian</translation>
    </message>
    <message>
      <source>As in the transcripts</source>
      <translation>Seperti di transkrip</translation>
    </message>
    <message>
      <source>Greatest weight first</source>
      <translation>Bobot terbesar dulu</translation>
    </message>
    <message>
      <source>Shortest first</source>
      <translation>Terpendek dulu</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Urutan</translation>
    </message>
    <message>
      <source>Only the chosen ones</source>
      <translation>Yang dipilih saja</translation>
    </message>
    <message>
      <source>The first of every code</source>
      <translation>Yang pertama dari tiap kode</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Paling banyak</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Acuan</translation>
    </message>
    <message>
      <source>words or more</source>
      <translation>kata atau lebih</translation>
    </message>
    <message>
      <source>Block quote</source>
      <translation>Kutipan blok</translation>
    </message>
    <message>
      <source>Open with a sentence that counts the informants</source>
      <translation>Awali dengan kalimat jumlah informan</translation>
    </message>
    <message>
      <source>Leave a place for the [Researcher's interpretation]</source>
      <translation>Beri tempat [Tafsiran peneliti]</translation>
    </message>
    <message>
      <source>where none is chosen</source>
      <translation>bila belum ada yang dipilih</translation>
    </message>
    <message>
      <source>quotes a code</source>
      <translation>kutipan tiap kode</translation>
    </message>
  </context>
  <context>
    <name>FooterBar</name>
    <message>
      <source>Nothing is saved yet. After the import, one Ctrl+Z undoes all of it.</source>
      <translation>Belum ada yang disimpan. Setelah diimpor, satu Ctrl+Z mengurungkan semuanya.</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Berhenti membaca</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Reading {done} of {total} files</source>
      <translation>Membaca {done} dari {total} berkas</translation>
    </message>
    <message numerus="yes">
      <source>Import %n table(s)</source>
      <translation>
        <numerusform>Impor %n tabel</numerusform>
      </translation>
    </message>
    <message>
      <source>Import {transcripts} and {tables}</source>
      <translation>Impor {transcripts} dan {tables}</translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transkrip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s)</source>
      <translation>
        <numerusform>%n tabel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n transcript(s)</source>
      <translation>
        <numerusform>Impor %n transkrip</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing to import yet</source>
      <translation>Belum ada yang bisa diimpor</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <source>Case</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transkrip</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Panjang</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Terbaru</translation>
    </message>
    <message>
      <source>Groups by case</source>
      <translation>Kelompok per informan</translation>
    </message>
    <message>
      <source>Groups by code</source>
      <translation>Kelompok per kode</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Tanpa kelompok</translation>
    </message>
    <message>
      <source>Exporting excerpts</source>
      <translation>Mengekspor kutipan</translation>
    </message>
    <message>
      <source>{file} is saved: {excerpts}.</source>
      <translation>{file} tersimpan: {excerpts}.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Buka foldernya</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n pengodean</numerusform>
      </translation>
    </message>
    <message>
      <source>interviewed {date}</source>
      <translation>wawancara {date}</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n giliran</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>selesai</translation>
    </message>
    <message>
      <source>Find in transcript</source>
      <translation>Cari di transkrip</translation>
    </message>
    <message>
      <source>Previous transcript</source>
      <translation>Transkrip sebelumnya</translation>
    </message>
    <message>
      <source>Next transcript</source>
      <translation>Transkrip berikutnya</translation>
    </message>
    <message>
      <source>Which codings are shown</source>
      <translation>Pengodean mana yang tampil</translation>
    </message>
    <message>
      <source>More for this transcript</source>
      <translation>Pilihan lain untuk transkrip ini</translation>
    </message>
  </context>
  <context>
    <name>HeaderBox</name>
    <message>
      <source>File header</source>
      <translation>Kepala berkas</translation>
    </message>
    <message>
      <source>becomes attributes of the informant, not speech</source>
      <translation>menjadi atribut informan, bukan ucapan</translation>
    </message>
    <message>
      <source>stays text: there is not one informant to own it</source>
      <translation>tetap teks, karena informannya bukan satu orang</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Help</source>
      <translation>Bantuan</translation>
    </message>
    <message>
      <source>Find in the help</source>
      <translation>Cari di bantuan</translation>
    </message>
    <message>
      <source>Contents of the help</source>
      <translation>Isi bantuan</translation>
    </message>
    <message>
      <source>No page has these words. Try another word, or fewer.</source>
      <translation>Tidak ada halaman dengan kata itu. Coba kata lain, atau kurangi katanya.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Maju</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Perkecil teks</translation>
    </message>
    <message>
      <source>Bigger text</source>
      <translation>Perbesar teks</translation>
    </message>
  </context>
  <context>
    <name>HereCard</name>
    <message>
      <source>No comment yet.</source>
      <translation>Belum ada komentar.</translation>
    </message>
    <message>
      <source>Comment on {code}</source>
      <translation>Komentar untuk {code}</translation>
    </message>
  </context>
  <context>
    <name>HerePanel</name>
    <message>
      <source>turn {number}</source>
      <translation>giliran {number}</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Di sini</translation>
    </message>
    <message>
      <source>Remove code</source>
      <translation>Lepas kode</translation>
    </message>
    <message>
      <source>More for this coding</source>
      <translation>Pilihan lain untuk pengodean ini</translation>
    </message>
    <message>
      <source>Nothing is coded in this turn yet.</source>
      <translation>Belum ada kode di giliran ini.</translation>
    </message>
  </context>
  <context>
    <name>HitModel</name>
    <message>
      <source>Create new code “{name}”</source>
      <translation>Buat kode baru “{name}”</translation>
    </message>
    <message>
      <source>{name} · turn {number}</source>
      <translation>{name} · giliran {number}</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import transcripts</source>
      <translation>Impor transkrip</translation>
    </message>
    <message>
      <source>Choose transcripts</source>
      <translation>Pilih transkrip</translation>
    </message>
    <message>
      <source>Transcripts and tables ({endings})</source>
      <translation>Transkrip dan tabel ({endings})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Semua berkas (*)</translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s) imported.</source>
      <translation>
        <numerusform>%n transkrip diimpor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s) read from the table.</source>
      <translation>
        <numerusform>%n informan dibaca dari tabel.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportTableDialog</name>
    <message>
      <source>Reading the file...</source>
      <translation>Membaca berkas...</translation>
    </message>
    <message>
      <source>More than {most} values. Leave some columns out.</source>
      <translation>Lebih dari {most} nilai. Kurangi kolomnya.</translation>
    </message>
    <message numerus="yes">
      <source>%n value(s)</source>
      <translation>
        <numerusform>%n nilai</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new case(s)</source>
      <translation>
        <numerusform>%n informan baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known case(s)</source>
      <translation>
        <numerusform>%n informan lama</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new attribute(s)</source>
      <translation>
        <numerusform>%n atribut baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) of another type left out</source>
      <translation>
        <numerusform>%n nilai tidak cocok, tidak ikut</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without a name left out</source>
      <translation>
        <numerusform>%n baris tanpa nama, tidak ikut</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) stand there already and differ:</source>
      <translation>
        <numerusform>%n nilai sudah ada dan berbeda:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) imported from {file}.</source>
      <translation>
        <numerusform>%n nilai diimpor dari {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a table</source>
      <translation>Impor tabel</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Lembar</translation>
    </message>
    <message>
      <source>The first row holds names</source>
      <translation>Baris pertama berisi judul</translation>
    </message>
    <message>
      <source>Rows of the table</source>
      <translation>Baris tabel</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Biarkan</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ganti</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Impor</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
  </context>
  <context>
    <name>JoinView</name>
    <message>
      <source>To decide</source>
      <translation>Perlu keputusan</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Sudah diputuskan</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%n perubahan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decided</source>
      <translation>
        <numerusform>%n sudah diputuskan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge (%n undecided)</source>
      <translation>
        <numerusform>Gabungkan (%n belum diputuskan)</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Gabungkan</translation>
    </message>
    <message>
      <source>Decide the rest first</source>
      <translation>Putuskan sisanya dulu</translation>
    </message>
    <message>
      <source>All decisions are made as one step and can be undone.</source>
      <translation>Semua keputusan diterapkan sebagai satu langkah dan bisa diurungkan.</translation>
    </message>
    <message>
      <source>Our version {ours} and {source} {theirs}</source>
      <translation>Versi kita {ours} dan {source} {theirs}</translation>
    </message>
    <message>
      <source>, never shared before</source>
      <translation>, belum pernah dibagikan: dua arah</translation>
    </message>
    <message>
      <source>, branched from version {base}</source>
      <translation>, bercabang dari versi {base}</translation>
    </message>
    <message>
      <source>version {version}</source>
      <translation>versi {version}</translation>
    </message>
    <message>
      <source>Base</source>
      <translation>Dasar</translation>
    </message>
    <message>
      <source>version {version}, changed by {coder}, {day}</source>
      <translation>versi {version}, diubah {coder} {day}</translation>
    </message>
    <message>
      <source>Ours</source>
      <translation>Kita</translation>
    </message>
    <message>
      <source>version {version}, changed since</source>
      <translation>versi {version}, diubah sesudahnya</translation>
    </message>
    <message>
      <source>version {version}, {source}</source>
      <translation>versi {version}, {source}</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Mereka</translation>
    </message>
    <message>
      <source>Take all of ours</source>
      <translation>Ambil semua dari kita</translation>
    </message>
    <message>
      <source>Choose the common version...</source>
      <translation>Pilih versi bersama...</translation>
    </message>
    <message>
      <source>Leave without merging</source>
      <translation>Tinggalkan tanpa menggabungkan</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Perubahan sebelumnya</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Perubahan berikutnya</translation>
    </message>
    <message>
      <source>Use ours</source>
      <translation>Pakai kita</translation>
    </message>
    <message>
      <source>Use theirs</source>
      <translation>Pakai mereka</translation>
    </message>
    <message>
      <source>Join, edit yourself</source>
      <translation>Gabung, sunting sendiri</translation>
    </message>
    <message>
      <source>Part before</source>
      <translation>Bagian sebelumnya</translation>
    </message>
    <message>
      <source>Part after</source>
      <translation>Bagian berikutnya</translation>
    </message>
    <message>
      <source>Next change to decide</source>
      <translation>Perubahan berikutnya yang perlu keputusan</translation>
    </message>
    <message>
      <source>Save, go on later</source>
      <translation>Simpan dulu, lanjut nanti</translation>
    </message>
    <message>
      <source>Take all of theirs</source>
      <translation>Ambil semua dari mereka</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Lainnya</translation>
    </message>
  </context>
  <context>
    <name>Judging</name>
    <message>
      <source>Coding {code} removed.</source>
      <translation>Pengodean {code} dihapus.</translation>
    </message>
    <message>
      <source>{code} is {other} now.</source>
      <translation>{code} sekarang menjadi {other}.</translation>
    </message>
    <message>
      <source>Coding {code} split in two.</source>
      <translation>Pengodean {code} dipecah menjadi dua.</translation>
    </message>
    <message>
      <source>No other coding of {code} touches this one.</source>
      <translation>Tidak ada pengodean {code} lain yang bersambung dengan ini.</translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) of {code} joined.</source>
      <translation>
        <numerusform>%n pengodean {code} disatukan.</numerusform>
      </translation>
    </message>
    <message>
      <source>This passage is the example of {code} now.</source>
      <translation>Bagian ini sekarang menjadi contoh kode {code}.</translation>
    </message>
    <message>
      <source>{name}, turn {number}</source>
      <translation>{name}, giliran {number}</translation>
    </message>
  </context>
  <context>
    <name>KeyField</name>
    <message>
      <source>Take the number key away</source>
      <translation>Lepas tombol angka</translation>
    </message>
    <message>
      <source>{digit} is the key of {code} now</source>
      <translation>{digit} sekarang tombol {code}</translation>
    </message>
    <message>
      <source>{digit} is free</source>
      <translation>{digit} belum dipakai</translation>
    </message>
    <message>
      <source>Number key: {key}</source>
      <translation>Tombol angka: {key}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>tidak ada</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>Space</source>
      <translation>Spasi</translation>
    </message>
  </context>
  <context>
    <name>KeysSheet</name>
    <message>
      <source>Keys of this page</source>
      <translation>Tombol di halaman ini</translation>
    </message>
    <message>
      <source>Find a key</source>
      <translation>Cari tombol</translation>
    </message>
    <message>
      <source>Open the help</source>
      <translation>Buka bantuan</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>No key does this.</source>
      <translation>Tidak ada tombol untuk ini.</translation>
    </message>
  </context>
  <context>
    <name>KindField</name>
    <message>
      <source>New kind...</source>
      <translation>Jenis baru...</translation>
    </message>
    <message>
      <source>Edit kinds...</source>
      <translation>Sunting jenis...</translation>
    </message>
    <message>
      <source>Several kinds</source>
      <translation>Beberapa jenis</translation>
    </message>
    <message>
      <source>Name of the new kind</source>
      <translation>Nama jenis baru</translation>
    </message>
  </context>
  <context>
    <name>KindRow</name>
    <message>
      <source>Remove kind {kind}</source>
      <translation>Hapus jenis {kind}</translation>
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>Role</source>
      <translation>Peran</translation>
    </message>
    <message>
      <source>Supporting factor</source>
      <translation>Faktor pendukung</translation>
    </message>
    <message>
      <source>Inhibiting factor</source>
      <translation>Faktor penghambat</translation>
    </message>
    <message>
      <source>Aspect</source>
      <translation>Aspek</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Lainnya</translation>
    </message>
  </context>
  <context>
    <name>KindsPanel</name>
    <message numerus="yes">
      <source>%n code(s)</source>
      <translation>
        <numerusform>%n kode</numerusform>
      </translation>
    </message>
    <message>
      <source>This kind is already there.</source>
      <translation>Jenis ini sudah ada.</translation>
    </message>
    <message>
      <source>Own kinds belong to this project. The first five are always there.</source>
      <translation>Jenis sendiri milik proyek ini. Lima yang pertama selalu ada.</translation>
    </message>
    <message>
      <source>Kinds of codes</source>
      <translation>Jenis kode</translation>
    </message>
    <message>
      <source>Name of a new kind</source>
      <translation>Nama jenis baru</translation>
    </message>
    <message>
      <source>Add kind</source>
      <translation>Tambah jenis</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
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
    <name>Legend</name>
    <message>
      <source>added</source>
      <translation>ditambah</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>dihapus</translation>
    </message>
  </context>
  <context>
    <name>LineLimits</name>
    <message>
      <source>There is room for {most} characters here; what is longer was left out.</source>
      <translation>Di sini muat {most} karakter; selebihnya tidak ikut ditempelkan.</translation>
    </message>
  </context>
  <context>
    <name>Link</name>
    <message>
      <source>Switch between AND, OR and NOT</source>
      <translation>Ganti antara DAN, ATAU, dan TANPA</translation>
    </message>
  </context>
  <context>
    <name>LinkPicker</name>
    <message>
      <source>Find a transcript or speaker</source>
      <translation>Cari transkrip atau penutur</translation>
    </message>
    <message>
      <source>Transcripts and speakers</source>
      <translation>Transkrip dan penutur</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>now {case}</source>
      <translation>kini {case}</translation>
    </message>
  </context>
  <context>
    <name>LinkRows</name>
    <message>
      <source>No transcript and no speaker yet.</source>
      <translation>Belum ada transkrip atau penutur.</translation>
    </message>
    <message>
      <source>Open {transcript}</source>
      <translation>Buka {transcript}</translation>
    </message>
    <message>
      <source>Unlink {name}</source>
      <translation>Lepas {name}</translation>
    </message>
  </context>
  <context>
    <name>LostDialog</name>
    <message>
      <source>What is not in {file}</source>
      <translation>Yang tidak ikut di {file}</translation>
    </message>
    <message>
      <source>The format cannot hold it. In this project it stays as it is.</source>
      <translation>Bentuk berkasnya tidak bisa memuatnya. Di proyek ini semuanya tetap ada.</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Salin daftar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
  </context>
  <context>
    <name>ManyPanel</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>dan %n lagi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n pengodean</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} codes selected · {codings}</source>
      <translation>{count} kode dipilih · {codings}</translation>
    </message>
    <message>
      <source>Kind of all</source>
      <translation>Jenis semuanya</translation>
    </message>
    <message>
      <source>Colour of all</source>
      <translation>Warna semuanya</translation>
    </message>
    <message>
      <source>Move...</source>
      <translation>Pindahkan...</translation>
    </message>
    <message>
      <source>Merge...</source>
      <translation>Gabungkan...</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
  </context>
  <context>
    <name>MemoDelegate</name>
    <message>
      <source>Nothing written yet</source>
      <translation>Belum ada isinya</translation>
    </message>
  </context>
  <context>
    <name>MemoInHand</name>
    <message>
      <source>This memo is not saved yet, so it stays open.</source>
      <translation>Memo ini belum tersimpan, jadi tetap terbuka.</translation>
    </message>
    <message>
      <source>The whole project</source>
      <translation>Seluruh proyek</translation>
    </message>
    <message>
      <source>On: {place}</source>
      <translation>Pada: {place}</translation>
    </message>
    <message>
      <source>new, not written yet</source>
      <translation>baru, belum ditulis</translation>
    </message>
    <message>
      <source>goes into the report</source>
      <translation>masuk ke laporan</translation>
    </message>
    <message>
      <source>Not saved yet, your words stay here. {reason}</source>
      <translation>Belum tersimpan, kata-kata Anda tetap di sini. {reason}</translation>
    </message>
    <message>
      <source>Too long for a memo: {pasted} characters, a memo holds {most}. Nothing was pasted; it is still on the clipboard.</source>
      <translation>Terlalu panjang untuk satu memo: {pasted} huruf, memo memuat {most}. Tidak ada yang ditempel; isinya masih ada di papan klip.</translation>
    </message>
    <message>
      <source>The memo is on {place} now.</source>
      <translation>Memo sekarang ada pada {place}.</translation>
    </message>
    <message>
      <source>The memo “{memo}” is deleted.</source>
      <translation>Memo “{memo}” dihapus.</translation>
    </message>
  </context>
  <context>
    <name>MemoPaper</name>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n kata</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Tersimpan {time}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Judul</translation>
    </message>
    <message>
      <source>Kind of memo</source>
      <translation>Jenis memo</translation>
    </message>
    <message>
      <source>Kind of memo. Choose one, or write your own word.</source>
      <translation>Jenis memo. Pilih, atau tulis kata sendiri.</translation>
    </message>
    <message>
      <source>Write here. It saves itself.</source>
      <translation>Tulis di sini. Tersimpan sendiri.</translation>
    </message>
    <message>
      <source>Text of the memo</source>
      <translation>Isi memo</translation>
    </message>
    <message>
      <source>The passage this memo is on</source>
      <translation>Bagian yang diberi memo ini</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Pindahkan</translation>
    </message>
    <message>
      <source>Put this memo on something else</source>
      <translation>Pindahkan memo ini ke tempat lain</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Coba lagi</translation>
    </message>
    <message>
      <source>Delete memo</source>
      <translation>Hapus memo</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Buka tempatnya</translation>
    </message>
  </context>
  <context>
    <name>MemoWords</name>
    <message>
      <source>Note</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <source>Interpretation</source>
      <translation>Tafsiran</translation>
    </message>
    <message>
      <source>Field note</source>
      <translation>Catatan lapangan</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Metode</translation>
    </message>
    <message>
      <source>Theory</source>
      <translation>Teori</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Proyek</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transkrip</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Bagian</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>The whole project</source>
      <translation>Seluruh proyek</translation>
    </message>
    <message>
      <source>{name}, turn {number}</source>
      <translation>{name}, giliran {number}</translation>
    </message>
  </context>
  <context>
    <name>MemosPage</name>
    <message>
      <source>Write on in the memo that is marked</source>
      <translation>Lanjutkan menulis di memo yang ditandai</translation>
    </message>
    <message>
      <source>Delete the memo that is marked</source>
      <translation>Hapus memo yang ditandai</translation>
    </message>
    <message>
      <source>From the text back to the list</source>
      <translation>Dari teks kembali ke daftar</translation>
    </message>
    <message>
      <source>New memo</source>
      <translation>Memo baru</translation>
    </message>
    <message>
      <source>Find in memos</source>
      <translation>Cari di memo</translation>
    </message>
    <message>
      <source>Delete memo</source>
      <translation>Hapus memo</translation>
    </message>
  </context>
  <context>
    <name>MemosParts</name>
    <message>
      <source>Memos</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>New memo</source>
      <translation>Memo baru</translation>
    </message>
    <message>
      <source>Find in memos</source>
      <translation>Cari di memo</translation>
    </message>
    <message>
      <source>No memo fits. Take a filter away, or try fewer words.</source>
      <translation>Tidak ada memo yang cocok. Lepas saringannya, atau kurangi katanya.</translation>
    </message>
    <message>
      <source>No memo is open</source>
      <translation>Belum ada memo yang dibuka</translation>
    </message>
    <message>
      <source>Choose one from the list, or write a new one.</source>
      <translation>Pilih dari daftar, atau tulis yang baru.</translation>
    </message>
    <message>
      <source>No memos yet</source>
      <translation>Belum ada memo</translation>
    </message>
    <message>
      <source>Write down what strikes you while you read: on the study, an interview, a case, a code. The interpretation of a code goes into the report.</source>
      <translation>Tulis apa yang terpikir selagi membaca: tentang penelitian, wawancara, informan, atau kode. Tafsiran sebuah kode masuk ke laporan.</translation>
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
      <source>&amp;Analysis</source>
      <translation>&amp;Analisis</translation>
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
      <source>Coded transcript to Word...</source>
      <translation>Transkrip berkode ke Word...</translation>
    </message>
    <message>
      <source>Project for another program (.qdpx)...</source>
      <translation>Proyek untuk program lain (.qdpx)...</translation>
    </message>
    <message>
      <source>Work package for a coder...</source>
      <translation>Paket kerja untuk pengode...</translation>
    </message>
    <message>
      <source>Codebook...</source>
      <translation>Buku kode...</translation>
    </message>
    <message>
      <source>Another coder's project or work package...</source>
      <translation>Proyek atau paket kerja pengode lain...</translation>
    </message>
    <message>
      <source>Word document with comments...</source>
      <translation>Dokumen Word berkomentar...</translation>
    </message>
    <message>
      <source>Project of another program...</source>
      <translation>Proyek dari program lain...</translation>
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
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <source>See when it was saved</source>
      <translation>Lihat kapan tersimpan</translation>
    </message>
    <message>
      <source>Save a copy...</source>
      <translation>Simpan salinan cadangan...</translation>
    </message>
    <message>
      <source>Title and description...</source>
      <translation>Judul dan keterangan...</translation>
    </message>
    <message>
      <source>Settings...</source>
      <translation>Pengaturan...</translation>
    </message>
    <message>
      <source>Find a command...</source>
      <translation>Cari perintah...</translation>
    </message>
    <message>
      <source>Keys of this page</source>
      <translation>Tombol di halaman ini</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Bantuan</translation>
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
    <message>
      <source>Share</source>
      <translation>Bagikan</translation>
    </message>
    <message>
      <source>Receive</source>
      <translation>Terima</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message numerus="yes">
      <source>%n value(s) differ. Choose which to keep:</source>
      <translation>
        <numerusform>%n nilai berbeda. Pilih yang dipakai:</numerusform>
      </translation>
    </message>
    <message>
      <source>Their values go together without loss.</source>
      <translation>Nilai keduanya menyatu tanpa ada yang hilang.</translation>
    </message>
    <message>
      <source>{case} is part of {other} now.</source>
      <translation>{case} digabung ke {other}.</translation>
    </message>
    <message>
      <source>Merge cases</source>
      <translation>Gabungkan informan</translation>
    </message>
    <message>
      <source>Transcripts, speakers, memos and values of “{case}” go to:</source>
      <translation>Transkrip, penutur, memo, dan nilai “{case}” pindah ke:</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Gabungkan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
  </context>
  <context>
    <name>MergePanel</name>
    <message numerus="yes">
      <source>%n coding(s) to {target}</source>
      <translation>
        <numerusform>%n pengodean pindah ke {target}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them double: same coder, same passage</source>
      <translation>
        <numerusform>%n di antaranya menyatu: pengode dan bagiannya sama</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sub-code(s) to {target}: {names}</source>
      <translation>
        <numerusform>%n subkode pindah ke {target}: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sub-code(s) into one of the same name: {names}</source>
      <translation>
        <numerusform>%n subkode menyatu dengan yang senama: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n memo(s) to {target}</source>
      <translation>
        <numerusform>%n memo pindah ke {target}</numerusform>
      </translation>
    </message>
    <message>
      <source>Number key {key} is taken over</source>
      <translation>Tombol angka {key} ikut pindah</translation>
    </message>
    <message>
      <source>{part} of {code} is taken over</source>
      <translation>{part} dari {code} dipakai</translation>
    </message>
    <message>
      <source>{part} of {code} is put below that of {target}</source>
      <translation>{part} dari {code} ditaruh di bawah milik {target}</translation>
    </message>
    <message>
      <source>{part} of {code} is left out: {target} has its own</source>
      <translation>{part} dari {code} ditinggalkan: {target} sudah punya</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definisi</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>Kapan dipakai</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>Kapan tidak</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Contoh</translation>
    </message>
    <message>
      <source>Merge {codes}</source>
      <translation>Gabungkan {codes}</translation>
    </message>
    <message>
      <source>Into which code? Nothing is done before you press Merge.</source>
      <translation>Ke kode mana? Belum ada yang berubah sebelum Gabungkan ditekan.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Akibatnya</translation>
    </message>
    <message>
      <source>Keep these texts too, below those that are there</source>
      <translation>Simpan juga teks ini, di bawah yang sudah ada</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Gabungkan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>What the file would bring</source>
      <translation>Yang akan dibawa berkas ini</translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n pertanyaan</numerusform>
      </translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Ringkasan</translation>
    </message>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n sudah dijawab</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge into this project</source>
      <translation>Gabungkan ke proyek ini</translation>
    </message>
    <message numerus="yes">
      <source>Merge (%n to decide)</source>
      <translation>
        <numerusform>Gabungkan (%n belum diputuskan)</numerusform>
      </translation>
    </message>
    <message>
      <source>Working out what would come...</source>
      <translation>Menghitung apa yang akan masuk...</translation>
    </message>
    <message>
      <source>Nothing has changed yet. Merging is one step and can be undone.</source>
      <translation>Belum ada yang berubah. Penggabungan adalah satu langkah dan bisa diurungkan.</translation>
    </message>
    <message>
      <source>{file}, the work package of {coder}</source>
      <translation>{file}, paket kerja {coder}</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Perlu keputusan</translation>
    </message>
    <message>
      <source>What would come</source>
      <translation>Yang akan masuk</translation>
    </message>
    <message>
      <source>What stays as it is</source>
      <translation>Yang tetap</translation>
    </message>
    <message>
      <source>{share} like {name}</source>
      <translation>{share} mirip {name}</translation>
    </message>
    <message>
      <source>the same as {name}</source>
      <translation>sama dengan {name}</translation>
    </message>
    <message>
      <source>another interview than {name}</source>
      <translation>wawancara lain, bukan {name}</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) that cannot be kept</source>
      <translation>
        <numerusform>%n hal tidak bisa disimpan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to check</source>
      <translation>
        <numerusform>%n hal perlu diperiksa</numerusform>
      </translation>
    </message>
    <message>
      <source>From the other program</source>
      <translation>Dari program asal</translation>
    </message>
    <message>
      <source>There is nothing new in it.</source>
      <translation>Tidak ada yang baru di dalamnya.</translation>
    </message>
  </context>
  <context>
    <name>MergeWords</name>
    <message numerus="yes">
      <source>%n new transcript(s)</source>
      <translation>
        <numerusform>%n transkrip baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new coding(s)</source>
      <translation>
        <numerusform>%n pengodean baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new code(s)</source>
      <translation>
        <numerusform>%n kode baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new coder(s)</source>
      <translation>
        <numerusform>%n pengode baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new case(s)</source>
      <translation>
        <numerusform>%n informan baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new attribute(s)</source>
      <translation>
        <numerusform>%n atribut baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new value(s) of cases</source>
      <translation>
        <numerusform>%n nilai informan baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new memo(s)</source>
      <translation>
        <numerusform>%n memo baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) changed</source>
      <translation>
        <numerusform>%n pengodean berubah</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) completed</source>
      <translation>
        <numerusform>%n pengodean dilengkapi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) removed</source>
      <translation>
        <numerusform>%n pengodean dihapus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) to look at</source>
      <translation>
        <numerusform>%n bagian perlu dilihat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s) here already</source>
      <translation>
        <numerusform>%n transkrip sudah ada</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed text(s)</source>
      <translation>
        <numerusform>%n teks berubah</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) carried over</source>
      <translation>
        <numerusform>%n pengodean dipindahkan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s) here already</source>
      <translation>
        <numerusform>%n pengodean sudah ada</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n difference(s), ours stay</source>
      <translation>
        <numerusform>%n perbedaan, milik kita tetap</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) left out</source>
      <translation>
        <numerusform>%n nilai tidak diambil</numerusform>
      </translation>
    </message>
    <message>
      <source>They are added with their speakers and codings.</source>
      <translation>Ditambahkan beserta penutur dan pengodeannya.</translation>
    </message>
    <message>
      <source>They are added beside yours, under the name of their coder. Code · transcript · number:</source>
      <translation>Ditambahkan di samping milik Anda, atas nama pengodenya. Kode · transkrip · jumlah:</translation>
    </message>
    <message>
      <source>They are added to the codebook where they stand there. Codes with the same path are one code.</source>
      <translation>Ditambahkan ke buku kode di tempat yang sama seperti di sana. Kode dengan jalur yang sama menjadi satu kode.</translation>
    </message>
    <message>
      <source>They become coders of this project.</source>
      <translation>Menjadi pengode di proyek ini.</translation>
    </message>
    <message>
      <source>They are added. Cases of the same name are one case.</source>
      <translation>Ditambahkan. Informan dengan nama yang sama menjadi satu.</translation>
    </message>
    <message>
      <source>They are added to the table of cases.</source>
      <translation>Ditambahkan ke tabel informan.</translation>
    </message>
    <message>
      <source>They fill cells that are empty here. Case · attribute · value:</source>
      <translation>Mengisi sel yang di sini masih kosong. Informan · atribut · nilai:</translation>
    </message>
    <message>
      <source>They are added with the name of who wrote them.</source>
      <translation>Ditambahkan dengan nama penulisnya.</translation>
    </message>
    <message>
      <source>The coder of the work package changed these codings, and nobody touched them here meanwhile: the change is taken over.</source>
      <translation>Pengode paket kerja mengubah pengodean ini, dan di sini sementara itu tidak ada yang menyentuhnya: perubahannya diambil.</translation>
    </message>
    <message>
      <source>These codings are here already, but had no comment, weight or choice: they get what they lack.</source>
      <translation>Pengodean ini sudah ada, tetapi belum punya komentar, bobot, atau pilihan: kekurangannya diisi.</translation>
    </message>
    <message>
      <source>The coder of the work package removed these codings, and nobody touched them here meanwhile: they are removed here too.</source>
      <translation>Pengode paket kerja menghapus pengodean ini, dan di sini sementara itu tidak ada yang menyentuhnya: di sini juga dihapus.</translation>
    </message>
    <message>
      <source>The text differs so much that their place is not certain. They wait in the review list of the Coding page, nothing of them is lost.</source>
      <translation>Teksnya begitu berbeda sehingga letaknya belum pasti. Semuanya menunggu di daftar yang perlu dilihat di halaman Pengodean, tidak ada yang hilang.</translation>
    </message>
    <message>
      <source>Their codings come into the transcript that is here.</source>
      <translation>Pengodeannya masuk ke transkrip yang ada di sini.</translation>
    </message>
    <message>
      <source>The text was changed in one of the projects. Ours stays; the codings are carried over to it.</source>
      <translation>Teksnya diubah di salah satu proyek. Teks kita tetap; pengodeannya dipindahkan ke sana.</translation>
    </message>
    <message>
      <source>Their passage was found again in our text.</source>
      <translation>Bagiannya ditemukan lagi di teks kita.</translation>
    </message>
    <message>
      <source>Nothing changes there.</source>
      <translation>Tidak ada yang berubah di sana.</translation>
    </message>
    <message>
      <source>Both have them, but not alike. Ours stay; a memo that differs comes beside ours.</source>
      <translation>Ada di kedua proyek, tetapi tidak sama. Milik kita tetap; memo yang berbeda ditambahkan di sampingnya.</translation>
    </message>
    <message>
      <source>They contradict a value that is here, or do not fit the attribute. Ours stay.</source>
      <translation>Bertentangan dengan nilai di sini, atau tidak cocok dengan atributnya. Milik kita tetap.</translation>
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
    <name>Messages</name>
    <message>
      <source>Try again</source>
      <translation>Coba lagi</translation>
    </message>
    <message>
      <source>Something in the program broke. Your work is saved. Send us the details, please.</source>
      <translation>Ada bagian program yang rusak. Pekerjaan Anda sudah tersimpan. Tolong kirimkan rinciannya kepada kami.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Salin rincian</translation>
    </message>
  </context>
  <context>
    <name>MisfitBar</name>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>Make it a text</source>
      <translation>Jadikan teks</translation>
    </message>
    <message>
      <source>Make them texts</source>
      <translation>Jadikan teks</translation>
    </message>
    <message>
      <source>“{value}” is no value of {attribute}</source>
      <translation>“{value}” tidak cocok untuk {attribute}</translation>
    </message>
    <message>
      <source>the name “{value}” is too long</source>
      <translation>nama “{value}” terlalu panjang</translation>
    </message>
    <message>
      <source>the name “{value}” is taken</source>
      <translation>nama “{value}” sudah dipakai</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n lagi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) not written:</source>
      <translation>
        <numerusform>%n nilai tidak ditulis:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MovePanel</name>
    <message>
      <source>Move {codes}</source>
      <translation>Pindahkan {codes}</translation>
    </message>
    <message>
      <source>Below which code?</source>
      <translation>Ke bawah kode mana?</translation>
    </message>
    <message>
      <source>To the top level</source>
      <translation>Ke tingkat teratas</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Pindahkan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
  </context>
  <context>
    <name>NameSheet</name>
    <message>
      <source>Type a name</source>
      <translation>Ketik nama</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>Baru: {name}</translation>
    </message>
  </context>
  <context>
    <name>Names</name>
    <message>
      <source>Names of the cases</source>
      <translation>Nama informan</translation>
    </message>
  </context>
  <context>
    <name>NewProject</name>
    <message>
      <source>Empty, codes grow while coding</source>
      <translation>Kosong, kode dibuat sambil membaca</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Proyek baru</translation>
    </message>
    <message>
      <source>Title of the study</source>
      <translation>Judul penelitian</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>Codebook to start with</source>
      <translation>Buku kode awal</translation>
    </message>
    <message>
      <source>Who codes</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>For example: Roles of social guides in Banjarmasin</source>
      <translation>Misalnya: Peran pendamping Kube di Banjarmasin</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Nama Anda</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Pilih folder...</translation>
    </message>
    <message>
      <source>From a file...</source>
      <translation>Dari berkas...</translation>
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
      <source>The codebook is being read</source>
      <translation>Buku kode sedang dibaca</translation>
    </message>
    <message>
      <source>Choose folder</source>
      <translation>Pilih folder</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Buku kode</translation>
    </message>
  </context>
  <context>
    <name>NoOptions</name>
    <message>
      <source>This block has no settings. Alt+Up and Alt+Down move it.</source>
      <translation>Blok ini tidak punya pengaturan. Alt+Atas dan Alt+Bawah memindahkannya.</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Coders</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>Comments from {file}</source>
      <translation>Komentar dari {file}</translation>
    </message>
    <message numerus="yes">
      <source>%n of {total} decided, nothing taken over yet.</source>
      <translation>
        <numerusform>%n dari {total} sudah diputuskan, belum ada yang diambil.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) to look at</source>
      <translation>
        <numerusform>%n bagian perlu dilihat</numerusform>
      </translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Tim</translation>
    </message>
    <message>
      <source>Receive</source>
      <translation>Terima</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Bagikan</translation>
    </message>
    <message>
      <source>Received from other programs</source>
      <translation>Diterima dari program lain</translation>
    </message>
    <message>
      <source>After a merge or a corrected text, their place is not certain.</source>
      <translation>Sesudah penggabungan atau perbaikan teks, letaknya belum pasti.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Lanjutkan</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Lihat</translation>
    </message>
    <message>
      <source>Merge another coder's project</source>
      <translation>Gabungkan proyek pengode lain</translation>
    </message>
    <message>
      <source>A project or a work package (.qualcode). A report comes first.</source>
      <translation>Proyek atau paket kerja (.qualcode). Ringkasannya ditampilkan dulu.</translation>
    </message>
    <message>
      <source>Choose file...</source>
      <translation>Pilih berkas...</translation>
    </message>
    <message>
      <source>Word document with comments</source>
      <translation>Dokumen Word berkomentar</translation>
    </message>
    <message>
      <source>Comments in the margin become codings and memos, one by one.</source>
      <translation>Komentar di tepi menjadi pengodean dan memo, satu per satu.</translation>
    </message>
    <message>
      <source>Project of another program</source>
      <translation>Proyek dari program lain</translation>
    </message>
    <message>
      <source>REFI-QDA (.qdpx), QualCoder (.qda), Taguette (.sqlite3).</source>
      <translation>REFI-QDA (.qdpx), QualCoder (.qda), Taguette (.sqlite3).</translation>
    </message>
    <message>
      <source>Work package for one coder</source>
      <translation>Paket kerja untuk satu pengode</translation>
    </message>
    <message>
      <source>Chosen transcripts and the codebook, without others' codings.</source>
      <translation>Transkrip pilihan dan buku kode, tanpa pengodean orang lain.</translation>
    </message>
    <message>
      <source>Choose transcripts...</source>
      <translation>Pilih transkrip...</translation>
    </message>
    <message>
      <source>Coded transcript to Word</source>
      <translation>Transkrip berkode ke Word</translation>
    </message>
    <message>
      <source>For a supervisor: every coding stands as a comment in the margin.</source>
      <translation>Untuk pembimbing: setiap pengodean menjadi komentar di tepi.</translation>
    </message>
    <message>
      <source>Choose transcript...</source>
      <translation>Pilih transkrip...</translation>
    </message>
    <message>
      <source>Project for another program</source>
      <translation>Proyek untuk program lain</translation>
    </message>
    <message>
      <source>REFI-QDA (.qdpx), for MAXQDA, ATLAS.ti, NVivo and others.</source>
      <translation>REFI-QDA (.qdpx), untuk MAXQDA, ATLAS.ti, NVivo, dan lainnya.</translation>
    </message>
    <message>
      <source>Save as...</source>
      <translation>Simpan sebagai...</translation>
    </message>
  </context>
  <context>
    <name>OwnRow</name>
    <message>
      <source>Join, edit yourself</source>
      <translation>Gabung, sunting sendiri</translation>
    </message>
    <message>
      <source>Effect on this project</source>
      <translation>Akibatnya di proyek ini</translation>
    </message>
  </context>
  <context>
    <name>PackageNote</name>
    <message>
      <source>Work package for {coder}, from “{project}”</source>
      <translation>Paket kerja untuk {coder}, dari “{project}”</translation>
    </message>
    <message>
      <source>Send back</source>
      <translation>Kirim balik</translation>
    </message>
    <message>
      <source>Show the file in its folder: it is sent as it is</source>
      <translation>Tampilkan berkas di foldernya: kirim apa adanya</translation>
    </message>
  </context>
  <context>
    <name>PackagePanel</name>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transkrip</numerusform>
      </translation>
    </message>
    <message>
      <source>of {total}</source>
      <translation>dari {total}</translation>
    </message>
    <message>
      <source>the coder</source>
      <translation>pengode itu</translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s), with speakers and cases</source>
      <translation>
        <numerusform>%n transkrip, dengan penutur dan informan</numerusform>
      </translation>
    </message>
    <message>
      <source>The whole codebook</source>
      <translation>Seluruh buku kode</translation>
    </message>
    <message>
      <source>The codings and memos of {name}, if there are any</source>
      <translation>Pengodean dan memo {name}, kalau ada</translation>
    </message>
    <message>
      <source>Nobody else's codings: whoever codes does not see them</source>
      <translation>Pengodean orang lain tidak ikut: pengode tidak melihatnya</translation>
    </message>
    <message>
      <source>Tick transcripts first</source>
      <translation>Centang transkrip dulu</translation>
    </message>
    <message>
      <source>Say first who gets it</source>
      <translation>Isi dulu untuk siapa</translation>
    </message>
    <message>
      <source>Send the file as you like. It comes back with “Merge another coder's project”.</source>
      <translation>Kirim berkasnya lewat apa saja. Kembalinya lewat “Gabungkan proyek pengode lain”.</translation>
    </message>
    <message>
      <source>Make a work package</source>
      <translation>Buat paket kerja</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Centang semua</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>Kosongkan</translation>
    </message>
    <message>
      <source>Transcripts for the package</source>
      <translation>Transkrip untuk paket</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Untuk siapa</translation>
    </message>
    <message>
      <source>Choose a coder, or type a new name</source>
      <translation>Pilih pengode, atau ketik nama baru</translation>
    </message>
    <message>
      <source>Whoever opens the package codes under this name.</source>
      <translation>Yang membuka paket ini mengode atas nama ini.</translation>
    </message>
    <message>
      <source>What goes along</source>
      <translation>Yang ikut dikirim</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Save the package...</source>
      <translation>Simpan paket...</translation>
    </message>
  </context>
  <context>
    <name>PageActions</name>
    <message>
      <source>Find in transcript</source>
      <translation>Cari di transkrip</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Hasil berikutnya</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Hasil sebelumnya</translation>
    </message>
    <message>
      <source>Find in project</source>
      <translation>Cari di proyek</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Salin dengan acuan</translation>
    </message>
    <message>
      <source>Previous transcript</source>
      <translation>Transkrip sebelumnya</translation>
    </message>
    <message>
      <source>Next transcript</source>
      <translation>Transkrip berikutnya</translation>
    </message>
    <message>
      <source>Rename transcript</source>
      <translation>Ganti nama transkrip</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai dikode</translation>
    </message>
    <message>
      <source>Apply code...</source>
      <translation>Beri kode...</translation>
    </message>
    <message>
      <source>In vivo code</source>
      <translation>Kode in vivo</translation>
    </message>
    <message>
      <source>Remove code</source>
      <translation>Lepas kode</translation>
    </message>
    <message>
      <source>Change code...</source>
      <translation>Ganti kode...</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Komentar</translation>
    </message>
    <message>
      <source>Citation form...</source>
      <translation>Bentuk sitasi...</translation>
    </message>
    <message>
      <source>Split here</source>
      <translation>Pecah di sini</translation>
    </message>
    <message>
      <source>Join with its neighbours</source>
      <translation>Satukan dengan yang bersambung</translation>
    </message>
    <message>
      <source>Heavier</source>
      <translation>Tambah bobot</translation>
    </message>
    <message>
      <source>Lighter</source>
      <translation>Kurangi bobot</translation>
    </message>
    <message>
      <source>Chosen for the report</source>
      <translation>Dipilih untuk laporan</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Mungkin</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Tidak dipakai</translation>
    </message>
    <message>
      <source>Use as the code's example</source>
      <translation>Jadikan contoh kode</translation>
    </message>
    <message>
      <source>Memo on this passage</source>
      <translation>Memo untuk bagian ini</translation>
    </message>
    <message>
      <source>Excerpts of this code</source>
      <translation>Kutipan kode ini</translation>
    </message>
    <message>
      <source>Show only this code</source>
      <translation>Hanya tampilkan kode ini</translation>
    </message>
    <message>
      <source>Show all codings</source>
      <translation>Tampilkan semua pengodean</translation>
    </message>
    <message>
      <source>New code</source>
      <translation>Kode baru</translation>
    </message>
    <message>
      <source>Edit code...</source>
      <translation>Sunting kode...</translation>
    </message>
    <message>
      <source>Merge into...</source>
      <translation>Gabungkan ke...</translation>
    </message>
    <message>
      <source>Filter codes</source>
      <translation>Saring kode</translation>
    </message>
    <message>
      <source>Use a codebook...</source>
      <translation>Pakai buku kode...</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Perbesar teks</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Perkecil teks</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Ukuran teks biasa</translation>
    </message>
    <message>
      <source>This coding</source>
      <translation>Pengodean ini</translation>
    </message>
  </context>
  <context>
    <name>PageCodings</name>
    <message>
      <source>Coded: {code}</source>
      <translation>Diberi kode: {code}</translation>
    </message>
    <message>
      <source>Select a passage first, then give it the code.</source>
      <translation>Pilih dulu satu bagian, lalu beri kodenya.</translation>
    </message>
  </context>
  <context>
    <name>PageKeys</name>
    <message>
      <source>Select a sentence, then one more</source>
      <translation>Sorot satu kalimat, lalu tambah satu lagi</translation>
    </message>
    <message>
      <source>Select one sentence less</source>
      <translation>Kurangi satu kalimat</translation>
    </message>
    <message>
      <source>Select the next sentence of an answer</source>
      <translation>Sorot kalimat jawaban berikutnya</translation>
    </message>
    <message>
      <source>Select the sentence before</source>
      <translation>Sorot kalimat sebelumnya</translation>
    </message>
    <message>
      <source>Select the whole turn</source>
      <translation>Sorot seluruh giliran</translation>
    </message>
    <message>
      <source>To the turn before</source>
      <translation>Ke giliran sebelumnya</translation>
    </message>
    <message>
      <source>To the next turn</source>
      <translation>Ke giliran berikutnya</translation>
    </message>
    <message>
      <source>Give the code with this number key to the selection (0 to 9)</source>
      <translation>Beri kode bertombol angka ini pada bagian yang disorot (0 sampai 9)</translation>
    </message>
    <message>
      <source>Open the code bar; typing a letter opens it too</source>
      <translation>Buka bilah kode; mengetik huruf juga membukanya</translation>
    </message>
    <message>
      <source>In the code bar: tick a code</source>
      <translation>Di bilah kode: centang kode</translation>
    </message>
    <message>
      <source>In the code bar: give the code with a comment</source>
      <translation>Di bilah kode: beri kode dengan komentar</translation>
    </message>
    <message>
      <source>Remove the coding at the cursor</source>
      <translation>Lepas pengodean di kursor</translation>
    </message>
    <message>
      <source>Move the end of the coding by a word (Left: back)</source>
      <translation>Geser akhir pengodean satu kata (Kiri: mundur)</translation>
    </message>
    <message>
      <source>Move the end of the coding by a sentence (Up: back)</source>
      <translation>Geser akhir pengodean satu kalimat (Atas: mundur)</translation>
    </message>
    <message>
      <source>Move the start of the coding by a word (Left: back)</source>
      <translation>Geser awal pengodean satu kata (Kiri: mundur)</translation>
    </message>
    <message>
      <source>Move the start of the coding by a sentence (Up: back)</source>
      <translation>Geser awal pengodean satu kalimat (Atas: mundur)</translation>
    </message>
    <message>
      <source>Drop the selection, then the coding</source>
      <translation>Lepas sorotan, lalu pengodean</translation>
    </message>
    <message>
      <source>Rename the code or transcript in the list</source>
      <translation>Ganti nama kode atau transkrip di daftar</translation>
    </message>
    <message>
      <source>In the list: move the transcripts up (Down: down)</source>
      <translation>Di daftar: naikkan transkrip (Bawah: turunkan)</translation>
    </message>
    <message>
      <source>In the list to look at: right as it is (D: drop it)</source>
      <translation>Di daftar perlu dilihat: sudah benar (D: buang)</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Coding</source>
      <translation>Pengodean</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <translation>Kutipan</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Buku kode</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Memos</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Laporan</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Tim</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>{colour}: {codes}</source>
      <translation>{colour}: {codes}</translation>
    </message>
    <message>
      <source>Colour: {name}</source>
      <translation>Warna: {name}</translation>
    </message>
  </context>
  <context>
    <name>PaletteEntries</name>
    <message>
      <source>Recent projects</source>
      <translation>Terakhir dibuka</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transkrip</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Memo</source>
      <translation>Memo</translation>
    </message>
  </context>
  <context>
    <name>PasteBar</name>
    <message numerus="yes">
      <source>%n row(s) on the clipboard</source>
      <translation>
        <numerusform>%n baris di papan klip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new attribute(s)</source>
      <translation>
        <numerusform>%n atribut baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new case(s)</source>
      <translation>
        <numerusform>%n informan baru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known case(s) get values</source>
      <translation>
        <numerusform>%n informan lama mendapat nilai</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) replaced</source>
      <translation>
        <numerusform>%n nilai diganti</numerusform>
      </translation>
    </message>
    <message>
      <source>The first row holds the names of the attributes</source>
      <translation>Baris pertama berisi nama atribut</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Tempel</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>Nothing of that name. Type another word.</source>
      <translation>Tidak ada nama itu. Ketik kata lain.</translation>
    </message>
  </context>
  <context>
    <name>PlainText</name>
    <message>
      <source>The clipboard holds {pasted} characters; a field takes up to {most}. Paste a smaller part, or write it as a memo.</source>
      <translation>Papan klip berisi {pasted} karakter; satu kolom memuat paling banyak {most}. Tempelkan sebagian saja, atau tulis sebagai memo.</translation>
    </message>
  </context>
  <context>
    <name>Portrait</name>
    <message>
      <source>Portrait of the codings</source>
      <translation>Potret pengodean</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n halaman</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Tersimpan sebagai {file}.</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Pratinjau cetak</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>Susunan</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Jumlah</translation>
    </message>
    <message>
      <source>Excerpts per code</source>
      <translation>Kutipan per kode</translation>
    </message>
    <message>
      <source>none</source>
      <translation>tanpa</translation>
    </message>
    <message>
      <source>Back to the codebook</source>
      <translation>Kembali ke buku kode</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Perkecil</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Perbesar</translation>
    </message>
    <message>
      <source>Print...</source>
      <translation>Cetak...</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Halaman</translation>
    </message>
  </context>
  <context>
    <name>ProjectDialog</name>
    <message>
      <source>Write the title of the study first</source>
      <translation>Tulis dulu judul penelitian</translation>
    </message>
    <message>
      <source>Title of the study</source>
      <translation>Judul penelitian</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>Tentang apa</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>Title and description</source>
      <translation>Judul dan keterangan</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
  </context>
  <context>
    <name>ProposalView</name>
    <message>
      <source>Select another passage in the text first</source>
      <translation>Pilih dulu bagian lain di teks</translation>
    </message>
    <message>
      <source>Memo</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>tanpa nama</translation>
    </message>
    <message>
      <source>The text was changed in Word, and this passage was not found for certain. Select it below and put it there, or leave it.</source>
      <translation>Teksnya diubah di Word, dan bagian ini tidak ditemukan dengan pasti. Pilih bagiannya di bawah dan letakkan di sana, atau biarkan.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Terima</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Biarkan</translation>
    </message>
    <message>
      <source>Put on the selection</source>
      <translation>Letakkan di pilihan</translation>
    </message>
    <message>
      <source>new code</source>
      <translation>kode baru</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ditambah</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>diubah</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>dihapus</translation>
    </message>
    <message>
      <source>memo</source>
      <translation>memo</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Bagian</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Komentar</translation>
    </message>
  </context>
  <context>
    <name>QuestionBar</name>
    <message>
      <source>This is a question of the interviewer.</source>
      <translation>Ini pertanyaan pewawancara.</translation>
    </message>
    <message>
      <source>Don't ask again</source>
      <translation>Jangan tanya lagi</translation>
    </message>
    <message>
      <source>Code it</source>
      <translation>Kode saja</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
  </context>
  <context>
    <name>QuestionView</name>
    <message>
      <source>Is “{theirs}” the interview “{ours}”?</source>
      <translation>“{theirs}” itu wawancara “{ours}”?</translation>
    </message>
    <message>
      <source>{share} of the words are the same. These are their first lines.</source>
      <translation>{share} katanya sama. Ini baris-baris pertamanya.</translation>
    </message>
    <message>
      <source>Here: {name}</source>
      <translation>Di sini: {name}</translation>
    </message>
    <message>
      <source>In the file: {name}</source>
      <translation>Di berkas: {name}</translation>
    </message>
    <message>
      <source>The same interview</source>
      <translation>Wawancara yang sama</translation>
    </message>
    <message>
      <source>Another interview</source>
      <translation>Wawancara lain</translation>
    </message>
    <message>
      <source>Its codings come into the transcript that is here</source>
      <translation>Pengodeannya masuk ke transkrip yang ada di sini</translation>
    </message>
    <message>
      <source>It is added as a transcript of its own</source>
      <translation>Ditambahkan sebagai transkrip tersendiri</translation>
    </message>
  </context>
  <context>
    <name>ReaderPanel</name>
    <message>
      <source>Back to the versions</source>
      <translation>Kembali ke daftar versi</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Buku kode</translation>
    </message>
    <message>
      <source>Version {version}, as it was frozen</source>
      <translation>Versi {version}, seperti saat diterbitkan</translation>
    </message>
  </context>
  <context>
    <name>Receiving</name>
    <message>
      <source>Projects and work packages ({pattern})</source>
      <translation>Proyek dan paket kerja ({pattern})</translation>
    </message>
    <message>
      <source>Merge another coder's project</source>
      <translation>Gabungkan proyek pengode lain</translation>
    </message>
    <message>
      <source>There is nothing new in {file}.</source>
      <translation>Tidak ada yang baru di {file}.</translation>
    </message>
    <message>
      <source>Reading {file}</source>
      <translation>Membaca {file}</translation>
    </message>
    <message numerus="yes">
      <source>{file} is merged, with %n new coding(s).</source>
      <translation>
        <numerusform>{file} sudah digabungkan, dengan %n pengodean baru.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) of {file} to look at.</source>
      <translation>
        <numerusform>%n bagian dari {file} perlu dilihat.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Lihat</translation>
    </message>
    <message>
      <source>Projects of other programs ({pattern})</source>
      <translation>Proyek dari program lain ({pattern})</translation>
    </message>
    <message>
      <source>Project of another program</source>
      <translation>Proyek dari program lain</translation>
    </message>
    <message>
      <source>{file} is a project of another program.</source>
      <translation>{file} adalah proyek dari program lain.</translation>
    </message>
    <message>
      <source>Add to this project</source>
      <translation>Tambahkan ke proyek ini</translation>
    </message>
    <message>
      <source>Make a new project</source>
      <translation>Buat proyek baru</translation>
    </message>
    <message>
      <source>Where the new project goes</source>
      <translation>Tempat proyek baru</translation>
    </message>
    <message>
      <source>Projects ({pattern})</source>
      <translation>Proyek ({pattern})</translation>
    </message>
    <message>
      <source>Making {file}</source>
      <translation>Membuat {file}</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) in {file} could not be kept, or should be checked.</source>
      <translation>
        <numerusform>%n hal di {file} tidak bisa disimpan atau perlu diperiksa.</numerusform>
      </translation>
    </message>
    <message>
      <source>See the list</source>
      <translation>Lihat daftarnya</translation>
    </message>
    <message>
      <source>Word documents ({pattern})</source>
      <translation>Dokumen Word ({pattern})</translation>
    </message>
    <message>
      <source>Word documents with comments</source>
      <translation>Dokumen Word berkomentar</translation>
    </message>
    <message numerus="yes">
      <source>%n more document(s) with comments. Next: {file}.</source>
      <translation>
        <numerusform>Masih ada %n dokumen berkomentar. Berikutnya: {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open the next</source>
      <translation>Buka berikutnya</translation>
    </message>
    <message>
      <source>{file} has no comments.</source>
      <translation>{file} tidak punya komentar.</translation>
    </message>
    <message>
      <source>Which transcript is {file}?</source>
      <translation>{file} itu transkrip yang mana?</translation>
    </message>
    <message>
      <source>This one</source>
      <translation>Yang ini</translation>
    </message>
    <message numerus="yes">
      <source>Reading %n file(s)</source>
      <translation>
        <numerusform>Membaca %n berkas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n komentar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transkrip</numerusform>
      </translation>
    </message>
    <message>
      <source>{comments} came with {transcripts}.</source>
      <translation>{comments} ikut datang bersama {transcripts}.</translation>
    </message>
    <message>
      <source>Make codings of the comments in</source>
      <translation>Jadikan pengodean: komentar di</translation>
    </message>
    <message>
      <source>Make codings of them...</source>
      <translation>Jadikan pengodean...</translation>
    </message>
    <message>
      <source>Reading the comments</source>
      <translation>Membaca komentar</translation>
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
    <name>ReferenceField</name>
    <message>
      <source>Pattern of the reference</source>
      <translation>Pola acuan</translation>
    </message>
    <message>
      <source>In braces: case, turn, speaker, transcript, timestamp, date, coder, or the name of an attribute; with a question mark it may be missing.</source>
      <translation>Dalam kurung kurawal: informan, giliran, penutur, transkrip, waktu, tanggal, pengode, atau nama atribut; dengan tanda tanya boleh kosong.</translation>
    </message>
    <message>
      <source>Own pattern...</source>
      <translation>Pola sendiri...</translation>
    </message>
    <message>
      <source>An example is shown once something is coded.</source>
      <translation>Contohnya muncul setelah ada yang dikode.</translation>
    </message>
  </context>
  <context>
    <name>ReferenceSection</name>
    <message>
      <source>Reference</source>
      <translation>Acuan</translation>
    </message>
    <message>
      <source>Pattern of the reference</source>
      <translation>Pola acuan</translation>
    </message>
    <message>
      <source>Holds for the whole report. In braces: case, turn, date, or the name of an attribute; with a question mark it may be missing.</source>
      <translation>Berlaku untuk seluruh laporan. Dalam kurung kurawal: informan, giliran, tanggal, atau nama atribut; dengan tanda tanya boleh kosong.</translation>
    </message>
  </context>
  <context>
    <name>ReportBlocks</name>
    <message>
      <source>Title and authors</source>
      <translation>Judul dan penulis</translation>
    </message>
    <message>
      <source>Table of contents</source>
      <translation>Daftar isi</translation>
    </message>
    <message>
      <source>Method paragraph</source>
      <translation>Paragraf metode</translation>
    </message>
    <message>
      <source>Characteristics of the sources</source>
      <translation>Karakteristik sumber data</translation>
    </message>
    <message>
      <source>Findings by code</source>
      <translation>Temuan per kode</translation>
    </message>
    <message>
      <source>Table code × case</source>
      <translation>Tabel kode × informan</translation>
    </message>
    <message>
      <source>Table kind × case</source>
      <translation>Tabel jenis × informan</translation>
    </message>
    <message>
      <source>Supporting, inhibiting factors</source>
      <translation>Pendukung dan penghambat</translation>
    </message>
    <message>
      <source>Appendix: remaining quotes</source>
      <translation>Lampiran: kutipan lain</translation>
    </message>
    <message>
      <source>Appendix: codebook</source>
      <translation>Lampiran: buku kode</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Switch the block on or off</source>
      <translation>Pakai atau lepas blok</translation>
    </message>
    <message>
      <source>Move the block up</source>
      <translation>Naikkan blok</translation>
    </message>
    <message>
      <source>Move the block down</source>
      <translation>Turunkan blok</translation>
    </message>
    <message>
      <source>Previous page of the preview</source>
      <translation>Halaman pratinjau sebelumnya</translation>
    </message>
    <message>
      <source>Next page of the preview</source>
      <translation>Halaman pratinjau berikutnya</translation>
    </message>
    <message>
      <source>Use qualcode's template</source>
      <translation>Pakai templat qualcode</translation>
    </message>
    <message>
      <source>Bigger</source>
      <translation>Perbesar</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Perkecil</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Sesuaikan dengan jendela</translation>
    </message>
    <message>
      <source>Look at the report again</source>
      <translation>Periksa laporan lagi</translation>
    </message>
  </context>
  <context>
    <name>ReportParts</name>
    <message>
      <source>Report</source>
      <translation>Laporan</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Isi</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Pengaturan</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Pemeriksaan</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Halaman</translation>
    </message>
    <message>
      <source>Contents or settings</source>
      <translation>Isi atau pengaturan</translation>
    </message>
    <message>
      <source>Checks or pages</source>
      <translation>Pemeriksaan atau halaman</translation>
    </message>
    <message>
      <source>Preview of the document</source>
      <translation>Pratinjau dokumen</translation>
    </message>
    <message>
      <source>Preparing the preview...</source>
      <translation>Menyiapkan pratinjau...</translation>
    </message>
    <message>
      <source>Nothing to report yet</source>
      <translation>Belum ada yang dilaporkan</translation>
    </message>
    <message>
      <source>Code your interviews first: the report grows with every passage.</source>
      <translation>Beri kode pada wawancara dulu. Laporan terisi dari setiap bagian yang dikode.</translation>
    </message>
    <message>
      <source>Go to coding</source>
      <translation>Ke halaman Pengodean</translation>
    </message>
    <message>
      <source>{page} of {count}</source>
      <translation>{page} dari {count}</translation>
    </message>
  </context>
  <context>
    <name>ReportStatus</name>
    <message>
      <source>Smaller</source>
      <translation>Perkecil</translation>
    </message>
    <message>
      <source>Bigger</source>
      <translation>Perbesar</translation>
    </message>
    <message>
      <source>Preview {percent} %</source>
      <translation>Pratinjau {percent} %</translation>
    </message>
    <message>
      <source>Laying out page {number}</source>
      <translation>Menata halaman {number}</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n halaman</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n kata</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RescuedMemo</name>
    <message>
      <source>The memo “{memo}” could not be saved last time. Its words were kept.</source>
      <translation>Memo “{memo}” tidak sempat tersimpan waktu itu. Kata-katanya masih ada.</translation>
    </message>
    <message>
      <source>Write on</source>
      <translation>Lanjutkan menulis</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Buang</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message numerus="yes">
      <source>%n passage(s) to look at since the text changed.</source>
      <translation>
        <numerusform>%n bagian perlu dilihat sejak teksnya berubah.</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Lihat</translation>
    </message>
  </context>
  <context>
    <name>ReviewPanel</name>
    <message>
      <source>from {file}</source>
      <translation>dari {file}</translation>
    </message>
    <message>
      <source>Select where it belongs first</source>
      <translation>Pilih dulu tempatnya di teks</translation>
    </message>
    <message>
      <source>Now: not found in the text</source>
      <translation>Sekarang: tidak ditemukan di teks</translation>
    </message>
    <message>
      <source>Select the passage where it belongs.</source>
      <translation>Pilih bagian tempatnya di teks.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Sekarang</translation>
    </message>
    <message>
      <source>Now: gone, perhaps here</source>
      <translation>Sekarang: hilang, mungkin di sini</translation>
    </message>
    <message>
      <source>Memo deleted.</source>
      <translation>Memo dihapus.</translation>
    </message>
    <message>
      <source>Coding deleted.</source>
      <translation>Pengodean dihapus.</translation>
    </message>
    <message numerus="yes">
      <source>%n passage(s) accepted where they stand.</source>
      <translation>
        <numerusform>%n bagian diterima di tempatnya.</numerusform>
      </translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Perlu dilihat</translation>
    </message>
    <message>
      <source>Passages to look at</source>
      <translation>Bagian yang perlu dilihat</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Sebelumnya</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Berikutnya</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Sebelumnya</translation>
    </message>
    <message>
      <source>Right as it is</source>
      <translation>Sudah benar</translation>
    </message>
    <message>
      <source>Put on the selection</source>
      <translation>Pindah ke pilihan</translation>
    </message>
    <message>
      <source>Drop it</source>
      <translation>Buang</translation>
    </message>
    <message>
      <source>Accept all where they stand</source>
      <translation>Terima semua di tempatnya</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>Terima semua</translation>
    </message>
    <message>
      <source>Nothing is left to look at.</source>
      <translation>Tidak ada lagi yang perlu dilihat.</translation>
    </message>
  </context>
  <context>
    <name>RowMaker</name>
    <message>
      <source>not there</source>
      <translation>tidak ada</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>tidak berubah</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>belum ada</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>tidak diambil</translation>
    </message>
    <message>
      <source>take it, in {place}</source>
      <translation>diambil, di {place}</translation>
    </message>
    <message>
      <source>stays a code of its own</source>
      <translation>tetap kode sendiri</translation>
    </message>
    <message>
      <source>becomes part of {code}</source>
      <translation>masuk ke {code}</translation>
    </message>
    <message>
      <source>stays in {place}</source>
      <translation>tetap di {place}</translation>
    </message>
    <message numerus="yes">
      <source>is removed, with %n coding(s)</source>
      <translation>
        <numerusform>dihapus, bersama %n pengodean</numerusform>
      </translation>
    </message>
    <message>
      <source>in {place}</source>
      <translation>di {place}</translation>
    </message>
  </context>
  <context>
    <name>SavedPanel</name>
    <message>
      <source>All excerpts</source>
      <translation>Semua kutipan</translation>
    </message>
    <message>
      <source>Chosen excerpts</source>
      <translation>Kutipan terpilih</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Ganti nama</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Pencarian tersimpan</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Simpan pencarian ini</translation>
    </message>
  </context>
  <context>
    <name>Saver</name>
    <message>
      <source>{project} results</source>
      <translation>{project} hasil</translation>
    </message>
    <message>
      <source>Save to Word</source>
      <translation>Simpan ke Word</translation>
    </message>
    <message>
      <source>Word documents (*.docx)</source>
      <translation>Dokumen Word (*.docx)</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Coba lagi</translation>
    </message>
    <message>
      <source>Saving to Word</source>
      <translation>Menyimpan ke Word</translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n kutipan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s)</source>
      <translation>
        <numerusform>%n tabel</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is saved: {quotes}, {tables}.</source>
      <translation>{file} tersimpan: {quotes}, {tables}.</translation>
    </message>
    <message>
      <source>Open in Word</source>
      <translation>Buka di Word</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Tampilkan di folder</translation>
    </message>
    <message>
      <source>No program was found to open {file}. Open it from its folder.</source>
      <translation>Tidak ada program untuk membuka {file}. Bukalah dari foldernya.</translation>
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <source>Words are found in all their forms: motivasi, memotivasi.</source>
      <translation>Semua bentuk kata ikut dicari: motivasi, memotivasi.</translation>
    </message>
    <message>
      <source>Nothing found. Try fewer words.</source>
      <translation>Tidak ditemukan. Coba kurangi katanya.</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s) found</source>
      <translation>
        <numerusform>%n giliran ditemukan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n transcript(s)</source>
      <translation>
        <numerusform>di %n transkrip</numerusform>
      </translation>
    </message>
    <message>
      <source>Find in project</source>
      <translation>Cari di proyek</translation>
    </message>
    <message>
      <source>Exactly these words</source>
      <translation>Persis kata ini</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Hasil pencarian</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
  </context>
  <context>
    <name>Searching</name>
    <message>
      <source>Save the change</source>
      <translation>Simpan perubahan</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Simpan pencarian ini</translation>
    </message>
    <message>
      <source>{excerpts} from {cases}</source>
      <translation>{excerpts} dari {cases}</translation>
    </message>
    <message>
      <source>All {n}</source>
      <translation>Semua {n}</translation>
    </message>
    <message>
      <source>Chosen {n}</source>
      <translation>Dipilih {n}</translation>
    </message>
    <message>
      <source>Maybe {n}</source>
      <translation>Mungkin {n}</translation>
    </message>
    <message>
      <source>Not judged {n}</source>
      <translation>Belum dinilai {n}</translation>
    </message>
    <message>
      <source>Open {n}</source>
      <translation>Belum {n}</translation>
    </message>
    <message>
      <source>There is nothing to export.</source>
      <translation>Tidak ada yang bisa diekspor.</translation>
    </message>
    <message>
      <source>New search</source>
      <translation>Pencarian baru</translation>
    </message>
    <message>
      <source>No excerpts yet</source>
      <translation>Belum ada kutipan</translation>
    </message>
    <message>
      <source>Give a passage of a transcript a code, and its excerpt appears here.</source>
      <translation>Beri kode pada satu bagian transkrip, kutipannya muncul di sini.</translation>
    </message>
    <message>
      <source>Open transcripts</source>
      <translation>Buka transkrip</translation>
    </message>
    <message>
      <source>No excerpt meets all conditions</source>
      <translation>Tidak ada kutipan yang memenuhi semua syarat</translation>
    </message>
    <message>
      <source>Take out a condition, or show excerpts of every judgement.</source>
      <translation>Buang satu syarat, atau tampilkan kutipan dengan penilaian apa pun.</translation>
    </message>
    <message>
      <source>Show all excerpts</source>
      <translation>Tampilkan semua kutipan</translation>
    </message>
    <message>
      <source>Code, case, attribute, or words of the text</source>
      <translation>Kode, informan, atribut, atau kata dalam teks</translation>
    </message>
    <message>
      <source>Give another code</source>
      <translation>Ganti kode</translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>REFI-QDA projects ({pattern})</source>
      <translation>Proyek REFI-QDA ({pattern})</translation>
    </message>
    <message>
      <source>Project for another program</source>
      <translation>Proyek untuk program lain</translation>
    </message>
    <message numerus="yes">
      <source>What is not in it (%n)</source>
      <translation>
        <numerusform>Yang tidak ikut (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>Saving {file}</source>
      <translation>Menyimpan {file}</translation>
    </message>
    <message>
      <source>{project} for {coder}</source>
      <translation>{project} untuk {coder}</translation>
    </message>
    <message>
      <source>Work packages ({pattern})</source>
      <translation>Paket kerja ({pattern})</translation>
    </message>
    <message>
      <source>Save the work package</source>
      <translation>Simpan paket kerja</translation>
    </message>
    <message>
      <source>Coded transcript to Word</source>
      <translation>Transkrip berkode ke Word</translation>
    </message>
    <message>
      <source>Save as...</source>
      <translation>Simpan sebagai...</translation>
    </message>
    <message>
      <source>Word documents ({pattern})</source>
      <translation>Dokumen Word ({pattern})</translation>
    </message>
    <message>
      <source>{name} coded</source>
      <translation>{name} berkode</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Choose folder</source>
      <translation>Pilih folder</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Pengaturan</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Tampilan</translation>
    </message>
    <message>
      <source>Who codes</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Bahasa</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Text of transcripts</source>
      <translation>Huruf transkrip</translation>
    </message>
    <message>
      <source>New projects go to</source>
      <translation>Tempat proyek baru</translation>
    </message>
    <message>
      <source>Log of the program</source>
      <translation>Log program</translation>
    </message>
    <message>
      <source>Usual size</source>
      <translation>Ukuran biasa</translation>
    </message>
    <message>
      <source>Choose folder...</source>
      <translation>Pilih folder...</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Buka folder</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
  </context>
  <context>
    <name>ShareModel</name>
    <message>
      <source>{case}: {chosen} chosen, {maybe} maybe</source>
      <translation>{case}: {chosen} dipilih, {maybe} mungkin</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>{file} is a project. Open it, or merge it into this one?</source>
      <translation>{file} adalah proyek. Buka, atau gabungkan ke proyek ini?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Merge...</source>
      <translation>Gabungkan...</translation>
    </message>
  </context>
  <context>
    <name>Showing</name>
    <message>
      <source>Showing only {name}</source>
      <translation>Hanya menampilkan {name}</translation>
    </message>
    <message>
      <source>without the codings of {name}</source>
      <translation>tanpa pengodean {name}</translation>
    </message>
    <message>
      <source>Show all codings</source>
      <translation>Tampilkan semua pengodean</translation>
    </message>
    <message>
      <source>Coders</source>
      <translation>Pengode</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Kode</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Hanya {name}</translation>
    </message>
    <message>
      <source>One code of this interview</source>
      <translation>Satu kode di wawancara ini</translation>
    </message>
    <message>
      <source>One branch</source>
      <translation>Satu cabang</translation>
    </message>
    <message>
      <source>One kind</source>
      <translation>Satu jenis</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tampilkan semua</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Speakers</source>
      <translation>Penutur</translation>
    </message>
    <message>
      <source>guessed from the file</source>
      <translation>ditebak dari berkas</translation>
    </message>
    <message>
      <source>Label of another speaker, e.g. MR</source>
      <translation>Label penutur lain, misalnya MR</translation>
    </message>
    <message>
      <source>Label of another speaker</source>
      <translation>Label penutur lain</translation>
    </message>
    <message>
      <source>A speaker is missing</source>
      <translation>Ada penutur yang terlewat</translation>
    </message>
    <message>
      <source>Keep bold, italics and headings</source>
      <translation>Tebal, miring, dan judul ikut dibawa</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>Yang dikenali</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>Tanpa folder</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n giliran</numerusform>
      </translation>
    </message>
    <message>
      <source>No speaker was recognised.</source>
      <translation>Tidak ada penutur yang dikenali.</translation>
    </message>
    <message numerus="yes">
      <source>Use these speakers for %n other file(s) with the same labels</source>
      <translation>
        <numerusform>Pakai penutur ini untuk %n berkas lain yang labelnya sama</numerusform>
      </translation>
    </message>
    <message>
      <source>none in this file</source>
      <translation>tidak ada di berkas ini</translation>
    </message>
    <message numerus="yes">
      <source>Keep the %n Word comment(s)</source>
      <translation>
        <numerusform>%n komentar Word ikut dibawa</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep Word comments</source>
      <translation>Komentar Word ikut dibawa</translation>
    </message>
    <message>
      <source>Times of the turns read</source>
      <translation>Waktu tiap giliran terbaca</translation>
    </message>
    <message>
      <source>All {words} words read, none lost</source>
      <translation>Semua {words} kata terbaca, tidak ada yang hilang</translation>
    </message>
  </context>
  <context>
    <name>SourcesOptions</name>
    <message>
      <source>Table of informants</source>
      <translation>Tabel informan</translation>
    </message>
    <message>
      <source>Which attributes are counted, and how numbers are grouped:</source>
      <translation>Atribut yang dihitung, dan cara mengelompokkan angka:</translation>
    </message>
    <message>
      <source>5, or 21-25, 26-30</source>
      <translation>5, atau 21-25, 26-30</translation>
    </message>
    <message>
      <source>Groups of {name}</source>
      <translation>Kelompok {name}</translation>
    </message>
    <message>
      <source>No attribute can be counted yet. Import a table of informants.</source>
      <translation>Belum ada atribut yang bisa dihitung. Impor tabel informan dulu.</translation>
    </message>
    <message>
      <source>The groups of {name} are not clear. Write 5, or 21-25, 26-30.</source>
      <translation>Kelompok {name} belum jelas. Tulis 5, atau 21-25, 26-30.</translation>
    </message>
  </context>
  <context>
    <name>SpeakerCard</name>
    <message>
      <source>More about {label}</source>
      <translation>Pilihan lain untuk {label}</translation>
    </message>
    <message>
      <source>Case of {label}</source>
      <translation>Informan untuk {label}</translation>
    </message>
    <message>
      <source>Interviewer</source>
      <translation>Pewawancara</translation>
    </message>
    <message>
      <source>Informant</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Lain</translation>
    </message>
    <message>
      <source>“{label}” is no speaker, but part of the text</source>
      <translation>“{label}” bukan penutur, melainkan bagian teks</translation>
    </message>
  </context>
  <context>
    <name>SpeakerRow</name>
    <message>
      <source>Label of {label}</source>
      <translation>Label {label}</translation>
    </message>
    <message>
      <source>Renames the label in the text too</source>
      <translation>Label di dalam teks ikut berganti</translation>
    </message>
    <message>
      <source>More for {label}</source>
      <translation>Pilihan lain untuk {label}</translation>
    </message>
    <message>
      <source>Case of {label}</source>
      <translation>Informan {label}</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s)</source>
      <translation>
        <numerusform>%n giliran</numerusform>
      </translation>
    </message>
    <message>
      <source>Says nothing</source>
      <translation>Tidak berbicara</translation>
    </message>
    <message>
      <source>Interviewer</source>
      <translation>Pewawancara</translation>
    </message>
    <message>
      <source>Informant</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Lain</translation>
    </message>
    <message>
      <source>No case</source>
      <translation>Tanpa informan</translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>Gabungkan ke</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Hapus</translation>
    </message>
  </context>
  <context>
    <name>SpeakersDialog</name>
    <message>
      <source>Nobody is marked as speaking yet.</source>
      <translation>Belum ada penutur yang ditandai.</translation>
    </message>
    <message>
      <source>What {label} said is {into}'s now.</source>
      <translation>Ucapan {label} sekarang milik {into}.</translation>
    </message>
    <message numerus="yes">
      <source>%n turn(s) found.</source>
      <translation>
        <numerusform>%n giliran ditemukan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Speakers in {name}</source>
      <translation>Penutur di {name}</translation>
    </message>
    <message>
      <source>Saved at once; a new label is written into the text too. Ctrl+Z takes it back.</source>
      <translation>Langsung tersimpan; label baru juga ditulis di teks. Ctrl+Z mengurungkan.</translation>
    </message>
    <message>
      <source>Find speakers again</source>
      <translation>Cari ulang penutur</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
  </context>
  <context>
    <name>SplitPanel</name>
    <message numerus="yes">
      <source>Apply (%n)</source>
      <translation>
        <numerusform>Terapkan (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n excerpt(s) seen</source>
      <translation>
        <numerusform>Semua %n kutipan sudah dilihat</numerusform>
      </translation>
    </message>
    <message>
      <source>That was the last one. Apply, or go back with Backspace.</source>
      <translation>Itu yang terakhir. Terapkan, atau mundur dengan Backspace.</translation>
    </message>
    <message>
      <source>Reading the excerpts ...</source>
      <translation>Membaca kutipan ...</translation>
    </message>
    <message>
      <source>Excerpt {number} of {total}</source>
      <translation>Kutipan {number} dari {total}</translation>
    </message>
    <message>
      <source>goes to {code}</source>
      <translation>masuk ke {code}</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>tetap</translation>
    </message>
    <message>
      <source>Nothing is written before you press Apply.</source>
      <translation>Belum ada yang berubah sebelum Terapkan ditekan.</translation>
    </message>
    <message>
      <source>Choose or name up to four codes. Then the excerpts pass one by one, and a digit says where each belongs. New codes are put below this one.</source>
      <translation>Pilih atau tulis paling banyak empat kode. Lalu kutipan tampil satu per satu, dan satu angka menentukan tempatnya. Kode baru ditaruh di bawah kode ini.</translation>
    </message>
    <message>
      <source>Split {code}</source>
      <translation>Pecah {code}</translation>
    </message>
    <message numerus="yes">
      <source>Walk through %n excerpt(s)</source>
      <translation>
        <numerusform>Telusuri %n kutipan</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Mundur</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Biarkan</translation>
    </message>
    <message>
      <source>1-4 give the excerpt to a code, 0 or Space leaves it, Backspace goes back.</source>
      <translation>1-4 memberi kutipan ke kode, 0 atau Spasi membiarkannya, Backspace mundur.</translation>
    </message>
    <message>
      <source>How far you are</source>
      <translation>Kemajuan</translation>
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
      <source>From a .qualcode file</source>
      <translation>Dari berkas .qualcode</translation>
    </message>
    <message>
      <source>Drop Word transcripts here</source>
      <translation>Jatuhkan transkrip Word ke sini</translation>
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation>Pulihkan dari salinan cadangan</translation>
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
    <message>
      <source>10-minute guide</source>
      <translation>Panduan 10 menit</translation>
    </message>
    <message>
      <source>From another program</source>
      <translation>Ambil dari program lain</translation>
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
      <source>Back to {page}</source>
      <translation>Kembali ke {page}</translation>
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
      <source>No interviews yet</source>
      <translation>Belum ada wawancara</translation>
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
    <name>TableView</name>
    <message>
      <source>Excerpts as a table</source>
      <translation>Kutipan sebagai tabel</translation>
    </message>
  </context>
  <context>
    <name>TargetRow</name>
    <message>
      <source>new</source>
      <translation>baru</translation>
    </message>
    <message>
      <source>Take {code} off the list</source>
      <translation>Lepas {code} dari daftar</translation>
    </message>
  </context>
  <context>
    <name>TeamPage</name>
    <message>
      <source>The same interview</source>
      <translation>Wawancara yang sama</translation>
    </message>
    <message>
      <source>Another interview</source>
      <translation>Wawancara lain</translation>
    </message>
    <message>
      <source>Leave without merging</source>
      <translation>Tinggalkan tanpa menggabungkan</translation>
    </message>
    <message>
      <source>Accept the comment and go on</source>
      <translation>Terima komentar, lalu lanjut</translation>
    </message>
    <message>
      <source>Leave the comment and go on</source>
      <translation>Biarkan komentar, lalu lanjut</translation>
    </message>
    <message>
      <source>Put it on the selected passage</source>
      <translation>Letakkan di bagian yang dipilih</translation>
    </message>
    <message>
      <source>Back to the team</source>
      <translation>Kembali ke tim</translation>
    </message>
    <message>
      <source>Tick the transcript or folder</source>
      <translation>Centang transkrip atau folder</translation>
    </message>
  </context>
  <context>
    <name>TextPage</name>
    <message>
      <source>Text of {name}</source>
      <translation>Teks {name}</translation>
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
    <name>TranscriptActions</name>
    <message>
      <source>New folder</source>
      <translation>Folder baru</translation>
    </message>
    <message numerus="yes">
      <source>The folder {folder} is gone; its %n transcript(s) stayed.</source>
      <translation>
        <numerusform>Folder {folder} dihapus; %n transkripnya tetap ada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transkrip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{transcript} deleted, with %n coding(s).</source>
      <translation>
        <numerusform>{transcript} dihapus bersama %n pengodean.</numerusform>
      </translation>
    </message>
    <message>
      <source>{transcript} deleted.</source>
      <translation>{transcript} dihapus.</translation>
    </message>
  </context>
  <context>
    <name>TranscriptDelegate</name>
    <message>
      <source>New name</source>
      <translation>Nama baru</translation>
    </message>
  </context>
  <context>
    <name>TranscriptMenus</name>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Ganti nama</translation>
    </message>
    <message>
      <source>Describe</source>
      <translation>Beri keterangan</translation>
    </message>
    <message>
      <source>Edit text</source>
      <translation>Sunting teks</translation>
    </message>
    <message>
      <source>Speakers...</source>
      <translation>Penutur...</translation>
    </message>
    <message>
      <source>Replace with a corrected file...</source>
      <translation>Ganti dengan berkas koreksi...</translation>
    </message>
    <message>
      <source>Coded transcript to Word...</source>
      <translation>Transkrip berkode ke Word...</translation>
    </message>
    <message numerus="yes">
      <source>Look at %n passage(s)</source>
      <translation>
        <numerusform>Lihat %n bagian</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to folder</source>
      <translation>Pindah ke folder</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>Tanpa folder</translation>
    </message>
    <message>
      <source>New folder...</source>
      <translation>Folder baru...</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Naikkan</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Turunkan</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>No case</source>
      <translation>Tanpa informan</translation>
    </message>
    <message>
      <source>Another case...</source>
      <translation>Informan lain...</translation>
    </message>
    <message>
      <source>Mark all as done</source>
      <translation>Tandai semua selesai</translation>
    </message>
    <message>
      <source>Delete folder, keep transcripts</source>
      <translation>Hapus folder, transkrip tetap</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Urut nama</translation>
    </message>
    <message>
      <source>Sort by import</source>
      <translation>Urut impor</translation>
    </message>
    <message>
      <source>Sort by number of codings</source>
      <translation>Urut jumlah pengodean</translation>
    </message>
  </context>
  <context>
    <name>TranscriptTree</name>
    <message numerus="yes">
      <source>%n passage(s) to look at</source>
      <translation>
        <numerusform>%n bagian perlu dilihat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n pengodean</numerusform>
      </translation>
    </message>
    <message>
      <source>done</source>
      <translation>selesai</translation>
    </message>
  </context>
  <context>
    <name>TranscriptView</name>
    <message>
      <source>Transcript {name}</source>
      <translation>Transkrip {name}</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transkrip</translation>
    </message>
  </context>
  <context>
    <name>TranscriptsPanel</name>
    <message>
      <source>No folder</source>
      <translation>Tanpa folder</translation>
    </message>
    <message>
      <source>All transcripts</source>
      <translation>Semua transkrip</translation>
    </message>
    <message>
      <source>Only those not done</source>
      <translation>Yang belum selesai saja</translation>
    </message>
    <message>
      <source>Whose transcript is it?</source>
      <translation>Transkrip siapa ini?</translation>
    </message>
    <message>
      <source>Transcripts</source>
      <translation>Transkrip</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Informan</translation>
    </message>
    <message>
      <source>Transcripts or cases</source>
      <translation>Transkrip atau informan</translation>
    </message>
    <message>
      <source>Import transcripts</source>
      <translation>Impor transkrip</translation>
    </message>
    <message>
      <source>By case</source>
      <translation>Menurut informan</translation>
    </message>
    <message>
      <source>What is shown, in which order</source>
      <translation>Yang ditampilkan dan urutannya</translation>
    </message>
    <message>
      <source>There are no transcripts yet.</source>
      <translation>Belum ada transkrip.</translation>
    </message>
    <message>
      <source>No transcript belongs to a case yet.</source>
      <translation>Belum ada transkrip yang punya informan.</translation>
    </message>
  </context>
  <context>
    <name>TranslationSection</name>
    <message>
      <source>Translation</source>
      <translation>Terjemahan</translation>
    </message>
    <message>
      <source>for a paper in English</source>
      <translation>untuk naskah berbahasa Inggris</translation>
    </message>
    <message>
      <source>No translation yet. Write it here.</source>
      <translation>Belum ada. Tulis di sini bila perlu.</translation>
    </message>
  </context>
  <context>
    <name>TreePanel</name>
    <message numerus="yes">
      <source>%n without definition</source>
      <translation>
        <numerusform>%n tanpa definisi</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all codes</source>
      <translation>Tampilkan semua kode</translation>
    </message>
    <message>
      <source>Show only these</source>
      <translation>Tampilkan hanya ini</translation>
    </message>
  </context>
  <context>
    <name>TurnActions</name>
    <message>
      <source>Turn {number}</source>
      <translation>Giliran {number}</translation>
    </message>
    <message>
      <source>Another speaker...</source>
      <translation>Penutur lain...</translation>
    </message>
    <message>
      <source>Link to a case...</source>
      <translation>Hubungkan dengan informan...</translation>
    </message>
    <message>
      <source>Who speaks turn {number}?</source>
      <translation>Siapa yang berbicara di giliran {number}?</translation>
    </message>
    <message>
      <source>Whose words is turn {number}?</source>
      <translation>Giliran {number} ucapan siapa?</translation>
    </message>
    <message>
      <source>Put the cursor where the second part begins.</source>
      <translation>Letakkan kursor di awal bagian kedua.</translation>
    </message>
    <message>
      <source>Who speaks from here on?</source>
      <translation>Mulai dari sini, siapa yang berbicara?</translation>
    </message>
  </context>
  <context>
    <name>TurnList</name>
    <message>
      <source>Preview</source>
      <translation>Pratinjau</translation>
    </message>
    <message>
      <source>No label, joined to turn {number}?</source>
      <translation>Tanpa label, digabung ke giliran {number}?</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Gabungkan</translation>
    </message>
    <message>
      <source>Make it a turn</source>
      <translation>Pisahkan</translation>
    </message>
  </context>
  <context>
    <name>VersionModel</name>
    <message>
      <source>Version {version}</source>
      <translation>Versi {version}</translation>
    </message>
    <message>
      <source>received by {coder}, {day}, from {source}</source>
      <translation>diterima {coder}, {day}, dari {source}</translation>
    </message>
    <message>
      <source>published by {coder}, {day}</source>
      <translation>diterbitkan {coder}, {day}</translation>
    </message>
  </context>
  <context>
    <name>VersionsPanel</name>
    <message>
      <source>Version {version} is published. It stays as it is now.</source>
      <translation>Versi {version} diterbitkan dan tidak berubah lagi.</translation>
    </message>
    <message>
      <source>The codebook as it is now</source>
      <translation>Buku kode sekarang</translation>
    </message>
    <message>
      <source>A file or project...</source>
      <translation>Berkas atau proyek...</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versi</translation>
    </message>
    <message>
      <source>Publish a version before you send the codebook out. It stays as it is: what each team changes afterwards can be told apart.</source>
      <translation>Terbitkan versi sebelum buku kode dikirim. Versi itu tidak berubah lagi, jadi terlihat apa yang kemudian diubah tiap tim.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nomor</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <source>Number of the version</source>
      <translation>Nomor versi</translation>
    </message>
    <message>
      <source>For example: after the meeting in Banjarmasin</source>
      <translation>Misalnya: sesudah rapat di Banjarmasin</translation>
    </message>
    <message>
      <source>No version has been published or received yet.</source>
      <translation>Belum ada versi yang diterbitkan atau diterima.</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Baca</translation>
    </message>
    <message>
      <source>Compare with...</source>
      <translation>Bandingkan dengan...</translation>
    </message>
    <message>
      <source>Save as file...</source>
      <translation>Simpan ke berkas...</translation>
    </message>
    <message>
      <source>Publish version</source>
      <translation>Terbitkan versi</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
  </context>
  <context>
    <name>Weight</name>
    <message>
      <source>Weight {number} of 3</source>
      <translation>Bobot {number} dari 3</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Bobot</translation>
    </message>
  </context>
  <context>
    <name>WordPanel</name>
    <message>
      <source>Select the passage where it belongs first.</source>
      <translation>Pilih dulu bagian tempatnya.</translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s) taken over from {file}.</source>
      <translation>
        <numerusform>%n komentar diambil dari {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments of the document</source>
      <translation>Komentar di dokumen</translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n komentar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decided</source>
      <translation>
        <numerusform>%n sudah diputuskan</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments from Word</source>
      <translation>Komentar dari Word</translation>
    </message>
    <message>
      <source>Accept all</source>
      <translation>Terima semua</translation>
    </message>
    <message>
      <source>Short comments become codes</source>
      <translation>Komentar pendek jadi kode</translation>
    </message>
    <message>
      <source>For who has always coded in Word: a comment on one line that names no code of the codebook makes a new one</source>
      <translation>Untuk yang selama ini mengode di Word: komentar satu baris yang tidak menyebut kode di buku kode menjadi kode baru</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message numerus="yes">
      <source>Take over %n</source>
      <translation>
        <numerusform>Ambil %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Ambil</translation>
    </message>
    <message>
      <source>What you accept is taken over as one step and can be undone.</source>
      <translation>Yang diterima diambil sebagai satu langkah dan bisa diurungkan.</translation>
    </message>
    <message>
      <source>There is nothing new in it</source>
      <translation>Tidak ada yang baru di dalamnya</translation>
    </message>
    <message>
      <source>Every comment of the document is in the project already.</source>
      <translation>Semua komentar di dokumen sudah ada di proyek.</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Belum ada tempatnya</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Ditambah</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Diubah</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Dihapus</translation>
    </message>
    <message>
      <source>Memos</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>not decided</source>
      <translation>belum diputuskan</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>diterima</translation>
    </message>
    <message>
      <source>left</source>
      <translation>dibiarkan</translation>
    </message>
  </context>
  <context>
    <name>WordSection</name>
    <message>
      <source>in a block of its own</source>
      <translation>dalam blok sendiri</translation>
    </message>
    <message>
      <source>in the sentence</source>
      <translation>dalam kalimat</translation>
    </message>
    <message>
      <source>letter for letter</source>
      <translation>huruf demi huruf</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n kata</numerusform>
      </translation>
    </message>
    <message>
      <source>In Word it looks like</source>
      <translation>Di Word akan tampil</translation>
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message numerus="yes">
      <source>%n more memo(s) on the Memos page</source>
      <translation>
        <numerusform>%n memo lain di halaman Memo</numerusform>
      </translation>
    </message>
    <message>
      <source>A code needs a name.</source>
      <translation>Kode perlu nama.</translation>
    </message>
    <message>
      <source>This name is already there. Choose another.</source>
      <translation>Nama ini sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Number key</source>
      <translation>Tombol angka</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definisi</translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>Kapan dipakai</translation>
    </message>
    <message>
      <source>When not to use</source>
      <translation>Kapan tidak</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Contoh</translation>
    </message>
    <message>
      <source>Researcher's interpretation</source>
      <translation>Tafsiran peneliti</translation>
    </message>
    <message>
      <source>What does this code stand for?</source>
      <translation>Apa arti kode ini?</translation>
    </message>
    <message>
      <source>Give it when ...</source>
      <translation>Pakai bila ...</translation>
    </message>
    <message>
      <source>Do not give it when ...</source>
      <translation>Jangan pakai bila ...</translation>
    </message>
    <message>
      <source>A typical passage: press E on an excerpt to take it.</source>
      <translation>Bagian yang khas: tekan E pada kutipan untuk memakainya.</translation>
    </message>
    <message>
      <source>What you read out of these excerpts; it goes into the report.</source>
      <translation>Apa yang Anda baca dari kutipan ini; ikut masuk laporan.</translation>
    </message>
    <message>
      <source>Merge into another code</source>
      <translation>Gabungkan ke kode lain</translation>
    </message>
    <message>
      <source>Split by walking through the excerpts</source>
      <translation>Pecah dengan menelusuri kutipan</translation>
    </message>
    <message>
      <source>Delete code</source>
      <translation>Hapus kode</translation>
    </message>
    <message>
      <source>Previous code</source>
      <translation>Kode sebelumnya</translation>
    </message>
    <message>
      <source>Next code</source>
      <translation>Kode berikutnya</translation>
    </message>
  </context>
  <context>
    <name>_Arrived</name>
    <message>
      <source>From {file}, {day}: what could not be kept, and what to check</source>
      <translation>Dari {file}, {day}: yang tidak bisa disimpan dan yang perlu diperiksa</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Salin daftar</translation>
    </message>
  </context>
  <context>
    <name>_Foot</name>
    <message>
      <source>tick</source>
      <translation>centang</translation>
    </message>
    <message>
      <source>with comment</source>
      <translation>dengan komentar</translation>
    </message>
    <message>
      <source>cancel</source>
      <translation>batal</translation>
    </message>
  </context>
  <context>
    <name>_Names</name>
    <message>
      <source>Copy list</source>
      <translation>Salin daftar</translation>
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
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Geser ke kiri</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Geser ke kanan</translation>
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
