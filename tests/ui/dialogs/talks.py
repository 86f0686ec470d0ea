"""An invented interview, as lines of a file."""

from __future__ import annotations

TURNS = (
    ("P", "Assalamualaikum, Pak. Terima kasih sudah meluangkan waktu."),
    ("N", "Waalaikumsalam. Inggih, silakan, Bu. Maaf rumahnya sempit."),
    ("P", "Bisa Bapak ceritakan kelompok yang didampingi?"),
    ("N", "Ulun memegang dua kelompok, Bu. Sabuting di Sungai Lulut."),
    ("P", "Siapa yang mengurus pembukuannya?"),
    ("N", "Itu nang ngalih, Bu. Ulun ajari pelan-pelan, buku kas dulu."),
)
HEADER = ("Nama\t: {name}", "Jabatan\t: Pendamping KUBE", "Umur\t: 34 tahun")


def talk(name: str, *, extra: str = "", after: int = 4) -> list[str]:
    """Return the lines of an interview; `extra` stands without a label after so many turns."""
    lines = [line.format(name=name) for line in HEADER]
    for at, (speaker, speech) in enumerate(TURNS):
        if extra and at == after:
            lines.append(extra)
        lines.append(f"{speaker}: {speech}")
    return lines
