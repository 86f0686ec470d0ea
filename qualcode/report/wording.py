"""The sentences of a report in both languages; a third language is one more Wording."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """Everything a report says by itself; places in braces are filled by the blocks."""

    proofing: str
    # headings
    contents: str
    list_of_tables: str
    method: str
    results: str
    sources: str
    appendix: str
    remaining: str
    codebook: str
    counts: str
    counts_kinds: str
    factors: str
    # method
    material: str
    material_cases: str
    words: str
    when: str
    when_day: str
    coded_with: str
    version: str
    kinds_are: str
    plural: str
    by_coder: str
    by_coders: str
    partly: str
    # sources
    sources_are: str
    sources_gender: str
    range_of: str
    range_same: str
    dates_of: str
    by: tuple[str, ...]
    shares: str
    shares_even: str
    share: str
    missing: str
    disclosed: str
    see_table: str
    most: str
    most_each: str
    informants_in: str
    years: str
    age: str
    genders: dict[str, tuple[str, str]]
    everyone: str
    remaining_are: str
    codebook_is: str
    # findings
    said_by: str
    said_by_all: str
    found_in: str
    made_of: str
    kinds: dict[str, str]
    theme: str
    placeholder: str
    reference: str
    first: tuple[str, ...]
    other: tuple[str, ...]
    same: tuple[str, ...]
    again: tuple[str, ...]
    first_block: tuple[str, ...]
    other_block: tuple[str, ...]
    same_block: tuple[str, ...]
    again_block: tuple[str, ...]
    not_chosen: str
    orders: dict[str, str]
    citation_wrong: str
    # tables
    table: str
    see_counts: str
    see_kinds: str
    see_factors: str
    part: str
    option: str
    informants: str
    participants: str
    percent: str
    no_data: str
    group: str
    informant: str
    code: str
    kind: str
    total: str
    factor: str
    typical: str
    quotes_n: str
    definition: str
    include: str
    exclude: str
    example: str
    caption_shares: str
    caption_choices: str
    caption_informants: str
    caption_counts: str
    caption_kinds: str
    caption_factors: str
    caption_codebook: str
    source: str
    source_year: str
    kind_names: dict[str, str]
    nobody: str
    # counting: singular, plural
    one_informant: tuple[str, str]
    one_person: tuple[str, str]
    one_transcript: tuple[str, str]
    one_quote: tuple[str, str]
    one_code: tuple[str, str]
    one_coding: tuple[str, str]
    one_coder: tuple[str, str]


ID = Wording(
    proofing="id-ID",
    contents="Daftar Isi",
    list_of_tables="Daftar Tabel",
    method="Metode Penelitian",
    results="Hasil dan Pembahasan",
    sources="Karakteristik Sumber Data",
    appendix="Lampiran",
    remaining="Kutipan Selebihnya",
    codebook="Buku Kode",
    counts="Sebaran Kode menurut Informan",
    counts_kinds="Sebaran Jenis Kode menurut Informan",
    factors="Ringkasan Faktor Pendukung dan Penghambat",
    material="Data penelitian ini bersumber dari {transcripts} wawancara",
    material_cases=" dengan {cases}",
    words=", seluruhnya {words} kata",
    when=". Wawancara berlangsung pada {period}",
    when_day=". Wawancara berlangsung pada {period}",
    coded_with="Transkrip dikode dengan buku kode{name}{version} yang memuat {codes}",
    version=" versi {version}",
    kinds_are=", antara lain {kinds}",
    plural="",
    by_coder="Pengodean dilakukan oleh {coders} dan menghasilkan {codings} pada {transcripts}.",
    by_coders="Pengodean dilakukan oleh {count}, yaitu {coders}, dan menghasilkan {codings} "
    "pada {transcripts}.",
    partly="Dari {all}, sebanyak {coded} sudah dikode.",
    sources_are="Sumber data penelitian ini adalah {cases}.",
    sources_gender="Sumber data penelitian ini adalah {cases}, terdiri atas {parts}{missing}.",
    range_of="{by} {attribute}, {cases} berada pada kisaran {low}–{high}{unit} "
    "dengan rata-rata {mean}{unit}{missing}.",
    range_same="{by} {attribute}, {cases} berada pada {low}{unit}{missing}.",
    dates_of="{by} {attribute}, data mencakup {period}{missing}.",
    by=("Dilihat dari", "Menurut", "Dari segi"),
    shares="{by} {attribute}, {cases} terbagi atas {parts}{missing}.",
    shares_even="{by} {attribute}, {cases} terbagi rata atas {parts} (masing-masing {count})"
    "{missing}.",
    share="{value} ({count})",
    missing="; data {count} tidak tersedia",
    disclosed="{attribute} {cases} disajikan pada {table}.",
    see_table="Rinciannya disajikan pada {table}.",
    most="Yang paling banyak disebut adalah {value} ({count}).",
    most_each="Yang paling banyak disebut adalah {value} (masing-masing {count}).",
    informants_in="Gambaran setiap informan disajikan pada {table}.",
    years=" tahun",
    age="umur",
    genders={
        "male": ("laki-laki", "laki-laki"),
        "man": ("laki-laki", "laki-laki"),
        "l": ("laki-laki", "laki-laki"),
        "female": ("perempuan", "perempuan"),
        "woman": ("perempuan", "perempuan"),
        "p": ("perempuan", "perempuan"),
    },
    everyone="ke{count} informan",
    remaining_are="Berikut kutipan yang tidak dimuat pada bagian hasil, disusun menurut kode.",
    codebook_is="Kode yang dipakai beserta batasannya disajikan pada {table}.",
    said_by="{subject} disampaikan oleh {n} dari {all} informan ({quotes})",
    said_by_all="{subject} disampaikan oleh seluruh informan ({all} orang, {quotes})",
    found_in="{subject} muncul dalam {n} dari {all} transkrip ({quotes})",
    made_of=", meliputi {parts}",
    kinds={
        "role": "peran {name}",
        "supporting": "faktor pendukung {name}",
        "inhibiting": "faktor penghambat {name}",
        "aspect": "aspek {name}",
    },
    theme="tema {name}",
    placeholder="[Tafsiran peneliti]",
    reference="({case}, {gender?}, {age?} tahun, wawancara {date?}, giliran {turn?})",
    first=(
        "Seorang informan menuturkan, {quote}",
        "Salah seorang informan menyampaikan, {quote}",
        "Seperti dikatakan seorang informan, {quote}",
        "Seorang informan menceritakan, {quote}",
        "Hal ini tampak dalam penuturan seorang informan, {quote}",
    ),
    other=(
        "Informan lain mengatakan, {quote}",
        "Seorang informan lain menuturkan, {quote}",
        "Dalam penuturan informan lain, {quote}",
        "Informan lain menyampaikan, {quote}",
    ),
    same=(
        "Informan yang sama mengatakan, {quote}",
        "Ia juga menuturkan, {quote}",
        "Di bagian lain wawancara ia menyampaikan, {quote}",
    ),
    again=(
        "Dalam penuturan yang lain disebutkan, {quote}",
        "Penuturan berikut juga berkaitan dengan hal itu, {quote}",
    ),
    first_block=(
        "Seorang informan menceritakannya sebagai berikut.",
        "Berikut penuturan seorang informan.",
        "Seorang informan menjelaskan secara lebih panjang:",
    ),
    other_block=(
        "Informan lain menuturkannya secara lebih panjang:",
        "Berikut penuturan informan lain.",
        "Informan lain menceritakannya sebagai berikut.",
    ),
    same_block=(
        "Informan yang sama menuturkan secara lebih panjang:",
        "Ia juga menceritakan sebagai berikut.",
    ),
    again_block=(
        "Penuturan lain berbunyi sebagai berikut.",
        "Hal itu juga diceritakan dalam penuturan berikut.",
    ),
    not_chosen="Belum ada kutipan yang dipilih untuk kode {code}. Yang dimuat di sini adalah "
    "{n} kutipan pertama {order}.",
    orders={
        "cases": "dengan informan bergiliran",
        "document": "menurut urutan transkrip",
        "weight": "menurut bobot",
        "length": "mulai dari yang terpendek",
    },
    citation_wrong="Bentuk sitasi tidak dipakai karena kata “{word}” tidak ada dalam transkrip "
    "pada urutan itu. Yang dimuat adalah teks asli. Bentuk sitasi: {citation}",
    table="Tabel",
    see_counts="Sebaran kutipan setiap kode menurut informan disajikan pada {table}.",
    see_kinds="Sebaran menurut jenis kode disajikan pada {table}.",
    see_factors="Faktor pendukung dan penghambat beserta kutipan khasnya dirangkum pada {table}.",
    part=" (bagian {n} dari {all})",
    option="{attribute}",
    informants="Informan",
    participants="Peserta",
    percent="Persen",
    no_data="Tidak ada data",
    group="{low}–{high}{unit}",
    informant="Informan",
    code="Kode",
    kind="Jenis",
    total="Jumlah",
    factor="Faktor",
    typical="Kutipan khas",
    quotes_n="Kutipan",
    definition="Definisi",
    include="Dipakai bila",
    exclude="Tidak dipakai bila",
    example="Contoh",
    caption_shares="Informan menurut {attribute} (n = {n})",
    caption_choices="{attribute} (n = {n})",
    caption_informants="Informan penelitian",
    caption_counts="Jumlah kutipan menurut kode dan informan",
    caption_kinds="Jumlah kutipan menurut jenis kode dan informan",
    caption_factors="Faktor pendukung dan penghambat",
    caption_codebook="Buku kode",
    source="Sumber: data primer, diolah.",
    source_year="Sumber: data primer {year}, diolah.",
    kind_names={
        "role": "Peran",
        "supporting": "Faktor pendukung",
        "inhibiting": "Faktor penghambat",
        "aspect": "Aspek",
        "other": "Lainnya",
    },
    nobody="Tanpa informan",
    one_informant=("informan", "informan"),
    one_person=("orang", "orang"),
    one_transcript=("transkrip", "transkrip"),
    one_quote=("kutipan", "kutipan"),
    one_code=("kode", "kode"),
    one_coding=("pengodean", "pengodean"),
    one_coder=("pengode", "pengode"),
)

EN = Wording(
    proofing="en-US",
    contents="Contents",
    list_of_tables="List of Tables",
    method="Method",
    results="Results and Discussion",
    sources="Characteristics of the Informants",
    appendix="Appendix",
    remaining="Remaining Quotations",
    codebook="Codebook",
    counts="Distribution of Codes across Informants",
    counts_kinds="Distribution of Kinds of Codes across Informants",
    factors="Supporting and Inhibiting Factors at a Glance",
    material="The data of this study are {transcripts} of interviews",
    material_cases=" with {cases}",
    words=", {words} words in all",
    when=". The interviews took place from {period}",
    when_day=". The interviews took place on {period}",
    coded_with="The transcripts were coded with the codebook{name}{version}, which holds {codes}",
    version=" in version {version}",
    kinds_are=", among them {kinds}",
    plural="s",
    by_coder="Coding was done by {coders} and yielded {codings} in {transcripts}.",
    by_coders="Coding was done by {count}, {coders}, and yielded {codings} in {transcripts}.",
    partly="Of {all}, {coded} had been coded.",
    sources_are="The study draws on {cases}.",
    sources_gender="The study draws on {cases}: {parts}{missing}.",
    range_of="{by} {attribute}, {cases} ranged from {low} to {high}{unit}, with a mean of "
    "{mean}{unit}{missing}.",
    range_same="{by} {attribute}, {cases} stood at {low}{unit}{missing}.",
    dates_of="{by} {attribute}, the data cover {period}{missing}.",
    by=("By", "In terms of"),
    shares="{by} {attribute}, {cases} were divided into {parts}{missing}.",
    shares_even="{by} {attribute}, {cases} were divided evenly into {parts} ({count} each)"
    "{missing}.",
    share="{value} ({count})",
    missing="; data on {count} are not available",
    disclosed="{attribute} of {cases} is shown in {table}.",
    see_table="Details are given in {table}.",
    most="Most often named was {value} ({count}).",
    most_each="Most often named were {value} ({count} each).",
    informants_in="Each informant is described in {table}.",
    years=" years",
    age="age",
    genders={
        **dict.fromkeys(("male", "laki-laki", "pria", "man", "l"), ("man", "men")),
        **dict.fromkeys(("female", "perempuan", "wanita", "woman", "p"), ("woman", "women")),
    },
    everyone="the {count} informants",
    remaining_are="The quotations not shown in the results follow here, by code.",
    codebook_is="The codes and their boundaries are given in {table}.",
    said_by="{subject} came up in the accounts of {n} of {all} informants ({quotes})",
    said_by_all="{subject} came up in the accounts of all {all} informants ({quotes})",
    found_in="{subject} came up in {n} of {all} transcripts ({quotes})",
    made_of=", comprising {parts}",
    kinds={
        "role": "the role of {name}",
        "supporting": "the supporting factor “{name}”",
        "inhibiting": "the inhibiting factor “{name}”",
        "aspect": "the aspect “{name}”",
    },
    theme="the theme “{name}”",
    placeholder="[Researcher’s interpretation]",
    reference="({case}, {gender?}, {age?} years old, interview of {date?}, turn {turn?})",
    first=(
        "One informant said, {quote}",
        "In the words of one informant, {quote}",
        "As one informant put it, {quote}",
        "One informant recalled, {quote}",
    ),
    other=(
        "Another informant said, {quote}",
        "In the words of another informant, {quote}",
        "Another informant recounted, {quote}",
    ),
    same=(
        "The same informant said, {quote}",
        "At another point the same informant said, {quote}",
    ),
    again=(
        "A further account reads, {quote}",
        "The following remark also bears on this, {quote}",
    ),
    first_block=(
        "One informant described this at greater length:",
        "One informant gave the following account:",
    ),
    other_block=(
        "Another informant described this at greater length:",
        "Another informant gave the following account:",
    ),
    same_block=("The same informant went into more detail:",),
    again_block=("A further account reads as follows:", "The following passage adds to this:"),
    not_chosen="No quotation has been chosen for the code {code} yet. Shown here: the first {n}, "
    "{order}.",
    orders={
        "cases": "taking informants in turn",
        "document": "in the order of the transcripts",
        "weight": "by weight",
        "length": "beginning with the shortest",
    },
    citation_wrong="The citation form was not used because the word “{word}” does not stand in "
    "the transcript in that order. The source text is shown. Citation form: {citation}",
    table="Table",
    see_counts="{table} shows how the quotations of each code are spread over the informants.",
    see_kinds="{table} shows the same by kind of code.",
    see_factors="{table} lists the supporting and inhibiting factors, each with a typical "
    "quotation.",
    part=" (part {n} of {all})",
    option="{attribute}",
    informants="Informants",
    participants="Participants",
    percent="Percent",
    no_data="No data",
    group="{low}–{high}{unit}",
    informant="Informant",
    code="Code",
    kind="Kind",
    total="Total",
    factor="Factor",
    typical="Typical quotation",
    quotes_n="Quotations",
    definition="Definition",
    include="When to use",
    exclude="When not to use",
    example="Example",
    caption_shares="Informants by {attribute} (n = {n})",
    caption_choices="{attribute} (n = {n})",
    caption_informants="Informants of the study",
    caption_counts="Number of quotations by code and informant",
    caption_kinds="Number of quotations by kind of code and informant",
    caption_factors="Supporting and inhibiting factors",
    caption_codebook="Codebook",
    source="Source: primary data, processed.",
    source_year="Source: primary data {year}, processed.",
    kind_names={
        "role": "Role",
        "supporting": "Supporting factor",
        "inhibiting": "Inhibiting factor",
        "aspect": "Aspect",
        "other": "Other",
    },
    nobody="No informant",
    one_informant=("informant", "informants"),
    one_person=("person", "people"),
    one_transcript=("transcript", "transcripts"),
    one_quote=("quotation", "quotations"),
    one_code=("code", "codes"),
    one_coding=("coding", "codings"),
    one_coder=("coder", "coders"),
)

WORDINGS = {"id": ID, "en": EN}
