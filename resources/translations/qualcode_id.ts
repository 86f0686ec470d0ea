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
    <name>BlockList</name>
    <message>
      <source>Contents of the report</source>
      <translation>Isi laporan</translation>
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
      <translation>Tarik transkrip ke sini, atau pilih dari folder. Tabel informan boleh disertakan.</translation>
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
    <name>CheckList</name>
    <message>
      <source>Looking through the study...</source>
      <translation>Memeriksa penelitian...</translation>
    </message>
    <message>
      <source>Nothing is coded yet: the findings will be empty.</source>
      <translation>Belum ada yang dikode, jadi temuannya akan kosong.</translation>
    </message>
    <message numerus="yes">
      <source>%n code(s) without a chosen quote: {names}</source>
      <translation>
        <numerusform>%n kode belum punya kutipan terpilih: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) wait for the [Researcher's interpretation]</source>
      <translation>
        <numerusform>%n tempat menunggu [Tafsiran peneliti]</numerusform>
      </translation>
    </message>
    <message>
      <source>All quotes keep to the text of the transcripts</source>
      <translation>Semua kutipan sama dengan teks asli</translation>
    </message>
    <message>
      <source>The citation form of a quote of {transcript}, turn {turn}, has “{word}”, which nobody said there. The transcript's own words are printed.</source>
      <translation>Bentuk sitasi sebuah kutipan {transcript}, giliran {turn}, memuat “{word}” yang tidak ada di teks asli. Yang dicetak kata-kata aslinya.</translation>
    </message>
    <message numerus="yes">
      <source>and %n more citation form(s)</source>
      <translation>
        <numerusform>dan %n bentuk sitasi lain</numerusform>
      </translation>
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
      <source>Codebooks (*.json)</source>
      <translation>Buku kode (*.json)</translation>
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
      <source>Select a passage first, then give it the code.</source>
      <translation>Pilih dulu satu bagian, lalu beri kodenya.</translation>
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
    <name>Coding</name>
    <message>
      <source>No code has the number key {digit} yet.</source>
      <translation>Belum ada kode dengan tombol angka {digit}.</translation>
    </message>
    <message>
      <source>In vivo</source>
      <translation>In vivo</translation>
    </message>
    <message>
      <source>Code {code} created.</source>
      <translation>Kode {code} dibuat.</translation>
    </message>
    <message>
      <source>Coding {code} removed.</source>
      <translation>Pengodean {code} dihapus.</translation>
    </message>
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
      <source>Remove {code}</source>
      <translation>Lepas {code}</translation>
    </message>
    <message>
      <source>{name}, turn {number}</source>
      <translation>{name}, giliran {number}</translation>
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
    <name>ContentsOptions</name>
    <message>
      <source>With a list of tables</source>
      <translation>Sertakan daftar tabel</translation>
    </message>
  </context>
  <context>
    <name>DocumentPanel</name>
    <message>
      <source>As the project</source>
      <translation>Sama dengan proyek</translation>
    </message>
    <message>
      <source>qualcode's own</source>
      <translation>Templat qualcode</translation>
    </message>
    <message>
      <source>Other...</source>
      <translation>Lainnya...</translation>
    </message>
    <message>
      <source>Choose...</source>
      <translation>Pilih...</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Bahasa</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Templat</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.dotx)</source>
      <translation>Dokumen Word (*.docx *.dotx)</translation>
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
      <source>{file} is there already and will be replaced.</source>
      <translation>{file} sudah ada dan akan diganti.</translation>
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
      <source>No passage has this code yet.</source>
      <translation>Belum ada bagian dengan kode ini.</translation>
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
    <name>FindingsOptions</name>
    <message>
      <source>Each informant in turn</source>
      <translation>Bergantian antarinforman</translation>
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
      <source>Block quote</source>
      <translation>Kutipan blok</translation>
    </message>
    <message>
      <source>words or more</source>
      <translation>kata atau lebih</translation>
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
    <message>
      <source>An example is shown once something is coded.</source>
      <translation>Contohnya muncul setelah ada yang dikode.</translation>
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
    <name>Header</name>
    <message numerus="yes">
      <source>%n coding(s)</source>
      <translation>
        <numerusform>%n pengodean</numerusform>
      </translation>
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
      <source>Show all codings</source>
      <translation>Tampilkan semua pengodean</translation>
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
      <source>Whose codings are shown</source>
      <translation>Pengodean siapa yang tampil</translation>
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
    <name>HereCard</name>
    <message>
      <source>No comment yet.</source>
      <translation>Belum ada komentar.</translation>
    </message>
    <message>
      <source>Comment on {code}</source>
      <translation>Komentar untuk {code}</translation>
    </message>
    <message>
      <source>Remove code</source>
      <translation>Lepas kode</translation>
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
    <name>NoOptions</name>
    <message>
      <source>This block has no settings. Alt+Up and Alt+Down move it.</source>
      <translation>Blok ini tidak punya pengaturan. Alt+Atas dan Alt+Bawah memindahkannya.</translation>
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
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Coding</source>
      <translation>Pengodean</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Colour: {name}</source>
      <translation>Warna: {name}</translation>
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
    <name>ReportDialog</name>
    <message>
      <source>Report</source>
      <translation>Laporan</translation>
    </message>
    <message>
      <source>Report contents</source>
      <translation>Isi laporan</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokumen</translation>
    </message>
    <message>
      <source>{project} results</source>
      <translation>{project} hasil</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Pemeriksaan</translation>
    </message>
    <message>
      <source>Cancel saving</source>
      <translation>Batalkan penyimpanan</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>Save to Word</source>
      <translation>Simpan ke Word</translation>
    </message>
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
      <source>%n transcript(s)</source>
      <translation>
        <numerusform>%n transkrip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n case(s)</source>
      <translation>
        <numerusform>%n informan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n factor(s)</source>
      <translation>
        <numerusform>%n faktor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n kutipan</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the file first</source>
      <translation>Beri nama berkasnya dulu</translation>
    </message>
    <message>
      <source>Stopping. The old file stays as it was.</source>
      <translation>Berhenti. Berkas lama tetap seperti semula.</translation>
    </message>
    <message numerus="yes">
      <source>%n table(s)</source>
      <translation>
        <numerusform>%n tabel</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is saved: {quotes}, {tables}.</source>
      <translation>{file} disimpan: {quotes}, {tables}.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Buka foldernya</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Coba lagi</translation>
    </message>
    <message>
      <source>You can go on writing in Word; the project stays here.</source>
      <translation>Lanjutkan menulis di Word; proyeknya tetap di sini.</translation>
    </message>
    <message>
      <source>Writing quote {done} of {total}</source>
      <translation>Menulis kutipan {done} dari {total}</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Menulis laporan</translation>
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
      <translation>Tidak ditemukan. Coba kata yang lebih sedikit.</translation>
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
      <translation>Lainnya tentang {label}</translation>
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
    <name>TranscriptActions</name>
    <message>
      <source>New folder</source>
      <translation>Folder baru</translation>
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
    <name>TranscriptTree</name>
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
      <source>Rename</source>
      <translation>Ganti nama</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai dikode</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Tidak ada</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>Folder baru</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
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
      <source>Which transcripts are shown</source>
      <translation>Transkrip mana yang tampil</translation>
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
