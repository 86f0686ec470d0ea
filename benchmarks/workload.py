"""A synthetic study, the same at every run: interviews in Indonesian-like words, codes, codings.

It is the study the other programs were measured with: two transcripts of M and L hold exactly 100
and 1,000 codings, densely overlapping; the text is ASCII.
"""

from __future__ import annotations

import random
from typing import NamedTuple

SIZES = {
    "S": (10, 5000, 30, 500),
    "M": (100, 8000, 100, 10000),
    "L": (500, 10000, 300, 100000),
}  # transcripts, words each, codes, codings
VOCABULARY = """saya kami kita dia mereka anda ibu bapak anak keluarga guru murid siswa sekolah
kelas kepala desa kota pasar rumah dapur kamar jalan sawah ladang kebun sungai laut gunung hutan
pagi siang sore malam hari minggu bulan tahun kemarin besok sekarang dulu nanti tadi selalu
sering kadang jarang pernah belum sudah sedang akan masih lagi juga hanya saja bahkan hampir
cukup sangat sekali lebih kurang paling agak terlalu seperti karena sebab jadi tetapi namun
kalau jika maka supaya agar meskipun walaupun sambil sejak sampai hingga ketika waktu setelah
sebelum selama dengan tanpa untuk kepada dari dalam luar atas bawah depan belakang samping
antara bagi oleh tentang terhadap menurut yang ini itu sini situ sana begitu begini bagaimana
mengapa apa siapa kapan mana berapa ada tidak bukan jangan boleh bisa harus perlu mau ingin
suka senang sedih marah takut malu bangga bingung capek lelah sehat sakit obat dokter bidan
perawat puskesmas klinik biaya uang gaji harga murah mahal bayar beli jual pinjam utang
tabungan bank koperasi bantuan program pemerintah dinas camat lurah warga tetangga teman
sahabat saudara kakak adik nenek kakek suami istri menantu cucu menikah cerai lahir meninggal
kerja bekerja petani nelayan pedagang buruh pegawai sopir tukang pembantu usaha warung toko
modal untung rugi pelanggan pesanan barang produk kualitas pelatihan belajar mengajar membaca
menulis menghitung ujian nilai lulus gagal biasiswa kuliah universitas jurusan buku tas seragam
telepon internet sinyal aplikasi pesan grup berita informasi televisi radio koran gambar foto
video masalah kesulitan tantangan hambatan solusi pilihan keputusan rencana harapan mimpi
tujuan cara proses hasil pengaruh dampak perubahan perbedaan persamaan hubungan komunikasi
kepercayaan dukungan kerjasama gotong royong rapat musyawarah pendapat usul kritik saran
keluhan pertanyaan jawaban cerita pengalaman kenangan adat budaya agama masjid gereja doa
puasa lebaran natal pesta upacara makanan nasi sayur ikan ayam daging tempe tahu air minum
teh kopi gula garam minyak gas listrik banjir gempa kering panas dingin hujan angin musim
panen pupuk bibit tanah lahan sertifikat hukum polisi hakim hak kewajiban aturan kebijakan
pelayanan antre menunggu datang pergi pulang pindah tinggal menginap naik turun masuk keluar
membuka menutup mulai selesai berhenti melanjutkan mencoba membantu meminta memberi menerima
menolak mengambil membawa mengirim membuat memakai mencari menemukan kehilangan melihat
mendengar merasa berpikir percaya ragu yakin mengerti memahami menjelaskan menceritakan
mengatakan berkata bertanya menjawab berbicara mengobrol tertawa menangis berharap bersyukur
pusing hamil imunisasi gizi posyandu kader remaja dewasa lansia perempuan laki kampung dusun
""".split()  # noqa: SIM905
THEMES = (
    "Akses", "Ekonomi", "Pendidikan", "Kesehatan", "Keluarga", "Teknologi", "Budaya", "Pemerintah",
    "Emosi", "Harapan", "Konflik", "Kerja", "Lingkungan", "Identitas", "Dukungan",
)  # fmt: skip


class Workload(NamedTuple):
    """`documents` (name, text); `codes` paths; `codings` (document, start, end, code)."""

    documents: list[tuple[str, str]]
    codes: list[tuple[str, ...]]
    codings: list[tuple[int, int, int, int]]


def make(size: str, seed: int = 7) -> Workload:
    """Return the study of a size; spans in code points, end exclusive."""
    documents_wanted, words_wanted, codes_wanted, codings_wanted = SIZES[size]
    rng = random.Random(f"{seed}-{size}")  # noqa: S311
    cumulative = _word_weights()
    documents: list[tuple[str, str]] = []
    sentences: list[list[tuple[int, int]]] = []
    for number in range(1, documents_wanted + 1):
        text, spans = _document(rng, cumulative, words_wanted)
        documents.append((f"wawancara_{number:03d}", text))
        sentences.append(spans)
    codes = _codes(rng, codes_wanted)
    codings = _codings(rng, documents, sentences, codes_wanted, codings_wanted)
    return Workload(documents, codes, codings)


def _word_weights() -> list[float]:
    weights = [1.0 / (i + 5) for i in range(len(VOCABULARY))]  # Zipf-like
    order = list(range(len(VOCABULARY)))
    random.Random(1).shuffle(order)  # noqa: S311
    cumulative, total = [], 0.0
    for i in order:
        total += weights[i]
        cumulative.append(total)
    return cumulative


def _sentence(rng: random.Random, cumulative: list[float]) -> tuple[str, int]:
    count = rng.randint(5, 18)
    words = rng.choices(VOCABULARY, cum_weights=cumulative, k=count)
    if count > 9 and rng.random() < 0.5:
        words[count // 2] += ","
    text = " ".join(words)
    return text[0].upper() + text[1:] + rng.choices(".?!", weights=(90, 7, 3))[0], count


def _document(
    rng: random.Random, cumulative: list[float], wanted: int
) -> tuple[str, list[tuple[int, int]]]:
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    at = words = turn = 0
    while words < wanted:
        parts = ["P: " if turn % 2 == 0 else "R: "]
        here = at + 3
        for i in range(rng.randint(1, 2) if turn % 2 == 0 else rng.randint(2, 9)):
            sentence, count = _sentence(rng, cumulative)
            if i:
                parts.append(" ")
                here += 1
            if turn % 2:
                spans.append((here, here + len(sentence)))
            parts.append(sentence)
            here += len(sentence)
            words += count
        parts.append("\n\n")
        paragraph = "".join(parts)
        out.append(paragraph)
        at += len(paragraph)
        turn += 1
    return "".join(out)[:-2] + "\n", spans


def _codes(rng: random.Random, wanted: int) -> list[tuple[str, ...]]:
    tops = max(2, min(len(THEMES), wanted // 8))
    codes: list[tuple[str, ...]] = []
    for i in range(wanted):
        theme = THEMES[i % tops]
        first = VOCABULARY[(i * 37 + 11) % len(VOCABULARY)].capitalize()
        leaf = f"{first} {VOCABULARY[(i * 53 + 29) % len(VOCABULARY)]} {i + 1:03d}"
        group = f"{theme} bagian {(i // tops) % 3 + 1}"
        codes.append((theme, leaf) if i % 3 == 0 else (theme, group, leaf))
        if i % 2:
            rng.choices(VOCABULARY, k=12)  # a memo in the peers' study; drawn to stay in step
    return codes


def _codings(
    rng: random.Random,
    documents: list[tuple[str, str]],
    sentences: list[list[tuple[int, int]]],
    codes: int,
    wanted: int,
) -> list[tuple[int, int, int, int]]:
    quota = [0] * len(documents)
    quota[0] = min(100, wanted)
    quota[1] = min(1000, wanted - quota[0], max(wanted // 10, 1))
    for i in range(wanted - quota[0] - quota[1]):
        quota[2 + i % (len(documents) - 2)] += 1
    cumulative, total = [], 0.0
    for i in range(codes):
        total += 1.0 / (i + 3)  # some codes are used far more
        cumulative.append(total)
    found: list[tuple[int, int, int, int]] = []
    seen: set[tuple[int, int, int, int]] = set()
    for document, count in enumerate(quota):
        got = 0
        while got < count:
            text = documents[document][1]
            start, end = _span(rng, sentences[document], text)
            code = rng.choices(range(codes), cum_weights=cumulative)[0]
            coding = (document, start, end, code)
            if coding not in seen:
                seen.add(coding)
                found.append(coding)
                got += 1
    return found


def _span(rng: random.Random, spans: list[tuple[int, int]], text: str) -> tuple[int, int]:
    i, kind = rng.randrange(len(spans)), rng.random()
    start, end = spans[i]
    if kind < 0.25:  # part of a sentence
        middle = text.find(" ", start + (end - start) // 3, end)
        if middle > 0:
            start = middle + 1
    elif kind < 0.85:  # one to three sentences
        end = spans[min(len(spans) - 1, i + rng.randint(0, 2))][1]
    else:  # a long passage over turns
        end = spans[min(len(spans) - 1, i + rng.randint(4, 8))][1]
    return start, end
