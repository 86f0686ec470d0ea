"""The words by which roles, header fields and prose are told apart, in Indonesian and English."""

from __future__ import annotations

import re
from functools import lru_cache


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


INTERVIEWER = _set(
    "pewawancara peneliti interviewer researcher moderator fasilitator facilitator penanya "
    "tanya pertanyaan question questioner enumerator asisten penyiar host reporter wartawan "
    "surveyor pewancara notulen"
)
INFORMANT = _set(
    "narasumber informan responden partisipan peserta informant respondent participant "
    "interviewee jawab jawaban penjawab answer subjek subyek terwawancara pendamping penerima "
    "kpm anggota narsum partisipasi"
)
ANSWERS = frozenset({"jawab", "jawaban", "answer"})
INTERVIEWER_CODES = frozenset({"p", "t", "q", "pw", "int", "mod", "pwc"})
INFORMANT_CODES = _set("n j inf res resp nr ns nar if")
EITHER_CODES = frozenset({"i", "r", "a", "m", "iv", "ir"})
RELATIVES = _set("anak istri suami ibu ayah bapak keluarga cucu adik kakak teman tetangga")

HEADER = _set(
    "nama name umur usia age jabatan pekerjaan profesi occupation tempat lokasi location "
    "place waktu time tanggal tgl date hari jam pukul durasi lama duration alamat address "
    "pendidikan education agama religion suku etnis gender jenis kelamin sex status instansi "
    "lembaga organisasi unit desa kelurahan kecamatan kabupaten kota provinsi kode id nomor "
    "no hp telepon telp wa email nik ttl kelas semester prodi jurusan angkatan topik topic "
    "tema judul title hal perihal perekam rekaman recorder recording media alat bahasa "
    "language situasi suasana setting kondisi transkriptor transcriber ditranskrip transkrip "
    "penulis penghasilan pendapatan posisi masa kerja pangkat golongan lembar file berkas "
    "session sesi inisial initials peran role tanda pelaksanaan identitas identity"
)
PROSE = _set(
    "jadi misal misalnya contoh contohnya yaitu yakni catatan artinya seperti antara begini "
    "begitu intinya pertama kedua ketiga keempat kelima lalu terus kemudian maksudnya katanya "
    "kata bilang saya kami kita dia mereka note notes example so then first second third "
    "namely nb ps ini itu tapi tetapi dan atau karena sebab kesimpulan kesimpulannya simpulan "
    "hasil sumber keterangan ket legenda legend rt rw http https ada tanggapan alasan "
    "alasannya tujuan tujuannya pesan gambar tabel lampiran"
)
GREETINGS = _set(
    "selamat assalamualaikum assalamu'alaikum waalaikumsalam wa'alaikumsalam terima baik halo "
    "hallo hai ya iya inggih nggih injih oh oke ok monggo silakan silahkan permisi maaf siap "
    "betul apa bagaimana siapa kapan dimana mengapa kenapa yes no hello good thank thanks "
    "well"
)
TITLES = _set(
    "pak bu ibu bapak mas mbak mba kak bang abang haji hajah h hj dr drs dra prof ustaz "
    "ustadz ustadzah kyai kiai nyai teh kang acil paman julak om tante mr mrs ms miss sdr "
    "sdri"
)
JOINERS = _set("dan and & bin binti van de al el")
LEGEND_HEADS = _set(
    "keterangan ket legenda legend note notes catatan inisial kode key singkatan initials"
)

_WORD = re.compile(r"[^\W\d_][\w'’]*")


REMEMBERED = 2048  # labels: a talk of hundreds of turns has only a few


def words_of(text: str) -> list[str]:
    """Return the words of a short text, lower case, without digits and signs."""
    return [word.lower() for word in _WORD.findall(text[:200])]


@lru_cache(REMEMBERED)
def key_of(label: str) -> str:
    """Return what two spellings of one label have in common."""
    return " ".join(label.casefold().replace("’", "'").split()).strip(" .:")


@lru_cache(REMEMBERED)
def role_of_words(label: str) -> str:
    """Return the role a label spells out ("Pewawancara 1", "Informan"), "" where it is a name."""
    found = words_of(label)
    if not found:
        return ""
    if found[0] in INTERVIEWER:
        return "interviewer"
    if found[0] in INFORMANT:
        return "informant"
    return ""


@lru_cache(REMEMBERED)
def is_header_word(name: str) -> bool:
    """Whether a field's name is one of those that head a transcript."""
    found = words_of(name)
    return bool(found) and found[0] in HEADER
