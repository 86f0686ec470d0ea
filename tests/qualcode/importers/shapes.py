"""The twenty shapes in which interviews arrive, each as a file we made; words invented."""

from __future__ import annotations

from tests.qualcode.importers.make import (
    docx,
    numbering,
    odt,
    p,
    page,
    pdf,
    rtf,
    run,
    table,
)

DECIMAL = numbering(("decimal|%1.", "lowerLetter|%2)"), ("decimal|%1.",))
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/>'
    '<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>'
)
BOLD = "<w:b/>"

FILES: dict[str, tuple[str, bytes]] = {
    "1": (
        "I-05 Pak Rifani.docx",
        docx(
            p("TRANSKRIP WAWANCARA"),
            p("Nama\t: Rifani"),
            p("Jabatan\t: Pendamping KUBE"),
            p("Waktu Pelaksanaan\t: Jumat, 13 September 2018"),
            p(""),
            p("P: Assalamualaikum, Pak. Apa peran Bapak di kelompok?"),
            p("Y: Waalaikumsalam. Saya mendampingi rapat, mencatat kas."),
            p("P: Jam berapa biasanya?"),
            p("Y: Pukul 10:30. Jadi begini: kami mulai setelah panen."),
        ),
    ),
    "2": (
        "wawancara.docx",
        docx(
            p("I : Berapa anggota kelompoknya, Bu?", number="1"),
            p("N :Ada sepuluh orang\nDua orang pindah ke Martapura.", number="1"),
            p("Yang baru belum ada.", number="1"),
            p("I : Siapa ketuanya?\nN: Bu Masnah, dari dulu.", number="1"),
            numbering=DECIMAL,
        ),
    ),
    "3": (
        "tanya-jawab.docx",
        docx(
            p("Pedoman wawancara"),
            p("Bagaimana awal mula kelompok?", number="1"),
            p("Siapa yang mengajak?", number="1"),
            p("Jawaban :"),
            p("Awalnya arisan biasa", number="2"),
            p("Kepala desa yang mengajak", number="2"),
            numbering=DECIMAL,
        ),
    ),
    "4": (
        "tabel.docx",
        docx(
            p("A. Peran pendamping"),
            table(
                ("No", "Pertanyaan", "Jawaban"),
                (
                    "1",
                    "Apa tugas Bapak sehari-hari di kelompok?",
                    "Mendampingi usaha.\nMencatat kas.",
                ),
                ("2", "Seberapa sering datang?", "Dua minggu sekali."),
            ),
            p("B. Hambatan"),
            table(
                ("No", "Pertanyaan", "Jawaban"),
                ("1", "Apa yang menghambat pekerjaan Bapak selama ini?", "Jalan rusak, Pak."),
            ),
            p("Banjarmasin, Maret 2025"),
        ),
    ),
    "5": (
        "formulir.docx",
        docx(
            table(
                ("Hari/Tanggal", ": Selasa / 09-09-2025"),
                ("Tempat", ": Balai desa Sungai Lulut"),
            ),
            p("P: Silakan perkenalkan diri, Bu. Siapa nama Ibu?"),
            p("N: Saya Hamidah."),
            p("P: Sudah lama ikut?"),
            p("N: Tiga tahun."),
        ),
    ),
    "6": (
        "rekaman.docx",
        docx(
            p("[00:02 - 01:02]"),
            p("02 Sari:"),
            p("Bisa diceritakan dari awal?"),
            p("[01:02 - 02:40]"),
            p("01 Budi:"),
            p("Waktu itu saya masih honorer."),
            p("Lalu diangkat jadi pendamping."),
            p("[02:40 - 02:55]"),
            p("02 Sari:"),
            p("Tahun berapa itu?"),
        ),
    ),
    "6-txt": (
        "rekaman.txt",
        "\r\n".join(
            (
                "[00:02 - 01:02]",
                "02 Sari:",
                "Bisa diceritakan dari awal?",
                "",
                "[01:02 - 02:40]",
                "01 Budi:",
                "Waktu itu saya masih honorer.",
            )
        ).encode(),
    ),
    "7": (
        "legenda.docx",
        docx(
            p("Keterangan: P: Pewawancara N: Narasumber A: Anak narasumber"),
            p("P : Sejak kapan Ibu menerima bantuan?"),
            p("N : Sejak 2019, waktu anak saya masuk SD."),
            p("A : Kelas dua, Bu."),
            p("P : Dipakai untuk apa?"),
            p("N : Beli seragam, sisanya modal warung."),
        ),
    ),
    "7-pdf": (
        "legenda.pdf",
        pdf(
            page(
                "Keterangan:",
                "P : Pewawancara",
                "N : Narasumber",
                "",
                "P : Sejak kapan Ibu menerima bantuan dari program ini, dan siapa yang pertama "
                "kali",
                "memberi tahu Ibu soal itu?",
                "N : Sejak 2019, waktu anak saya masuk SD. Yang memberi tahu itu pendamping desa,",
                "namanya Pak Rifani.",
                "P : Dipakai untuk apa?",
                "N : Beli seragam.",
            )
        ),
    ),
    "8": (
        "kode.docx",
        docx(
            p("ME “Kados pundi kabare, Bu?”"),
            p("LAN “Sae, alhamdulillah. Nembe mawon panen.”"),
            p("ME “Hasilnya bagaimana?”"),
            p("LAN “Lumayan, cekap kangge anak sekolah.”"),
        ),
    ),
    "8-pdf": (
        "kode.pdf",
        pdf(
            page(
                'ME "Kados pundi kabare, Bu?"',
                'LAN "Sae, alhamdulillah."',
                'ME "Hasilnya bagaimana?"',
                'LAN "Lumayan, cekap."',
            )
        ),
    ),
    "9": (
        "fgd.txt",
        (
            b"FS: Siapa yang mulai duluan?\n"
            b"SN: Saya dulu (tertawa).\n"
            b"MR: [hening] Silakan.\n"
            b"FS: Semua setuju?\n"
            b"SN dan MR: Setuju!\n"
            b"FS: Kenapa?\n"
            b"SN: Karena dekat pasar.\n"
            b"MR: Iya, dekat.\n"
        ),
    ),
    "10": (
        "waktu.txt",
        (
            b"[00:01:30] Kami mulai dari arisan.\n"
            b"[00:02:10] Lalu ada bantuan modal.\n"
            b"Modalnya bergulir.\n"
            b"[01:00:05] Sekarang sudah mandiri."
        ),
    ),
    "11": (
        "kutipan.pdf",
        pdf(
            page(
                '"Bagaimana perasaan Ibu waktu itu?"',
                '"Senang sekali, akhirnya ada yang menengok kami."',
                '"Siapa yang datang?"',
                '"Pendamping dari kecamatan."',
                '"Berapa kali?"',
                '"Dua kali sebulan."',
            )
        ),
    ),
    "12": (
        "jawab.docx",
        docx(
            p("Apa yang Bapak kerjakan?", number="1"),
            p("Jawab : Mendampingi kelompok ternak itik."),
            p("Kadang juga mengurus surat."),
            p("Apa hambatannya?", number="1"),
            p("Jawab : Jaraknya jauh."),
            numbering=DECIMAL,
        ),
    ),
    "12-html": (
        "jawab.html",
        (
            b"<html><head><meta charset='utf-8'><title>Judul "
            b"tab</title><style>p{}</style></head><body>"
            b"<p>1. Apa yang <b>Bapak</b>\n kerjakan?</p><p>Jawab : Mendampingi&nbsp;kelompok.</p>"
            b"<ol start='2'><li>Apa hambatannya?</li></ol><p>Jawab : Jaraknya jauh.<br>Jalannya "
            b"rusak.</p>"
            b"</body></html>"
        ),
    ),
    "13": (
        "lepas.pdf",
        pdf(
            [(72, 780 - 30 * row, label) for row, label in enumerate("PNPN")]
            + [
                (100, 780 - 30 * row, text)
                for row, text in enumerate(
                    (
                        ": Apa kabar, Pak?",
                        ": Baik.",
                        ": Masih mendampingi?",
                        ": Masih, dua kelompok.",
                    )
                )
            ]
        ),
    ),
    "13-txt": (
        "lepas.txt",
        b"P\nN\nP\nN\n: Apa kabar, Pak?\n: Baik.\n: Masih mendampingi?\n: Masih, dua kelompok.\n",
    ),
    "14": (
        "moderator.docx",
        docx(
            p("MODERATOR:\tSilakan Ibu mulai. (00:05)"),
            p("Narasumber:\tTerima kasih. Saya guru. (03:15)"),
            p("Researcher 1:\tSince when?"),
            p("Narasumber:\tSejak 2010."),
        ),
    ),
    "14-odt": (
        "moderator.odt",
        odt(
            "<text:p>Interviewer: Silakan  <text:s/>Ibu mulai.</text:p>"
            "<text:p>Narasumber: Terima kasih,<text:line-break/>saya guru. (03:15)</text:p>"
            "<text:p>Interviewer:<text:tab/>Sejak kapan?</text:p>"
            "<text:p>Narasumber: Sejak 2010.</text:p>"
        ),
    ),
    "15": (
        "otter.md",
        (
            b"# Rapat kelompok\n\n"
            b"Dina Lestari  0:21\nApa kabar semuanya? Sudah **siap**?\n\n"
            b"Pak Hairul  0:35\nSiap. Kita mulai dari kas.\n\nKas bulan lalu cukup.\n\n"
            b"Dina Lestari  1:02:03\nBerapa?\n"
        ),
    ),
    "16-zoom": (
        "zoom.vtt",
        (
            b"WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nDina Lestari: Apa kabar, Pak?\n\n"
            b"2\n00:00:04.500 --> 00:00:07.000\nPak Hairul: Baik.\n\n"
            b"3\n00:00:07.000 --> 00:00:09.000\nSaya baru pulang.\n\n"
            b"4\n00:00:10.250 --> 00:00:12.000\nDina Lestari: Dari mana?\n"
        ),
    ),
    "16-whisper": (
        "whisper.vtt",
        (
            b"WEBVTT\r\n\r\n00:00.000 --> 00:02.500\r\nKami mulai dari arisan.\r\n\r\n"
            b"00:02.500 --> 00:05.000\r\nLalu ada bantuan modal.\r\n"
        ),
    ),
    "16-srt": (
        "rekaman.srt",
        (
            b"1\n00:00:01,000 --> 00:00:02,500\n<i>Kami mulai</i> dari arisan.\n\n"
            b"2\n00:00:02,500 --> 00:00:05,000\nLalu ada\nbantuan modal.\n"
        ),
    ),
    "16-tsv": (
        "rekaman.tsv",
        (
            b"start\tend\ttext\n0\t2500\tKami mulai dari arisan.\n"
            b"2500\t5000\tLalu ada bantuan modal.\n"
        ),
    ),
    "17-bold": (
        "tebal.docx",
        docx(
            p(run("Peneliti ", BOLD), run("Apa peran Ibu?")),
            p(run("Bu Masnah ", BOLD), run("Saya ketua kelompok.")),
            p("Sudah lima tahun."),
            p(run("Peneliti ", BOLD), run("Siapa bendaharanya?")),
            p(run("Bu Masnah ", BOLD), run("Bu Siti.")),
        ),
    ),
    "17-heading": (
        "judul.docx",
        docx(
            p("Apa peran Ibu?", style="Judul2"),
            p("Saya ketua kelompok."),
            p("Sudah lima tahun."),
            p("Siapa bendaharanya?", style="Judul2"),
            p("Bu Siti."),
            styles=STYLES,
        ),
    ),
    "17-odt": (
        "judul.odt",
        odt(
            '<text:h text:outline-level="2">Peneliti</text:h><text:p>Apa peran Ibu?</text:p>'
            '<text:h text:outline-level="2">Bu Masnah</text:h><text:p>Saya ketua.</text:p>'
            '<text:h text:outline-level="2">Peneliti</text:h><text:p>Sejak kapan?</text:p>'
            '<text:h text:outline-level="2">Bu Masnah</text:h><text:p>Sejak 2019.</text:p>'
        ),
    ),
    "17-rtf": (
        "tebal.rtf",
        rtf(
            r"\pard {\b Peneliti} Apa peran Ibu?\par "
            r"{\b Bu Masnah} Saya ketua \'93kelompok\'94.\par "
            r"\b Peneliti\b0  Sejak kapan?\par "
            r"{\b Bu Masnah} Sejak 2019.\line Sampai sekarang.\par "
        ),
    ),
    "18": (
        "komentar.docx",
        docx(
            p(
                run("P: Apa yang "),
                '<w:ins w:id="1" w:author="Dina">' + run("paling ") + "</w:ins>",
                '<w:del w:id="2" w:author="Dina"><w:r><w:delText>kurang </w:delText></w:r></w:del>',
                run("berat?"),
            ),
            p(
                run("N: "),
                '<w:commentRangeStart w:id="0"/>',
                run("Jalannya rusak", "<w:highlight w:val='yellow'/>"),
                '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
                '<w:r><w:footnoteReference w:id="2"/></w:r>',
                run(", jadi lambat."),
            ),
            p(run("P: Lalu?")),
            p(
                run("N: "),
                '<w:commentRangeStart w:id="1"/>',
                run("Dibantu warga."),
                '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
            ),
            comments=(
                '<w:comment w:id="0" w:author="Dina" w:date="2025-03-14T10:00:00Z">'
                + p("faktor penghambat")
                + '</w:comment><w:comment w:id="1" w:author="Rahmat" w:date="2025-03-15T09:00:00Z">'
                + p("faktor pendukung")
                + "</w:comment>"
            ),
            footnotes='<w:footnote w:id="2">' + p("Jalan desa sepanjang 3 km.") + "</w:footnote>",
        ),
    ),
    "20-1252": ("lama.txt", "P: Apa itu “kas”?\nN: Uang – milik bersama…\n".encode("cp1252")),
    "20-utf16": ("lama16.txt", "\ufeffP: Apa kabar?\r\nN: Baik".encode("utf-16-le")),
    "20-nul": ("nol.txt", b"\xef\xbb\xbfP: Apa\x00 kabar?\nN: Baik\x0b sekali"),
    "20-rtf": (
        "lama.rtf",
        rtf(r"P: Apa kabar, Bu \u8220\'93Ani\u8221\'94?\par N: Baik\'85 sekali.\par "),
    ),
}
