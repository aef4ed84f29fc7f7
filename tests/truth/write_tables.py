"""Tables as CSV in the forms that FORMAT.md takes: separators, marks, headers, spellings.

In: log rows, volunteers and reports from facts.py, and a Layout. Out: bytes of one file.
What a cell means never depends on the layout; only how it looks does.
"""

import csv
import io
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from random import Random

from wording import odd_header

LOG_HEADERS = {
    "date": ["date", "Ngày"],
    "shift": ["shift", "Ca"],
    "campaign": ["campaign", "Chiến dịch"],
    "point": ["point", "Điểm", "Địa điểm"],
    "team": ["team", "Đội hình", "Tổ"],
    "volunteer": ["volunteer", "Mã TNV", "Tình nguyện viên", "Họ và tên"],
    "people": ["people", "Số lượt", "Số người tham gia"],
    "task": ["task", "Nhiệm vụ", "Công việc"],
    "hours": ["hours", "Số giờ"],
    "helped": ["helped", "Số người được hỗ trợ"],
    "elderly": ["elderly", "Người cao tuổi"],
    "records": ["records", "Số hồ sơ"],
    "note": ["note", "Ghi chú"],
}
VOLUNTEER_HEADERS = {
    "id": ["id", "Mã", "Mã TNV"],
    "name": ["name", "Họ và tên", "Họ tên"],
    "birth_date": ["birth_date", "Ngày sinh"],
    "team": ["team", "Đội hình", "Tổ", "Đội"],
    "role": ["role", "Vai trò"],
    "phone": ["phone", "Điện thoại", "SĐT"],
    "consent": ["consent", "Đồng ý công khai"],
    "guardian_consent": ["guardian_consent", "Người giám hộ đồng ý"],
}
PROGRESS_HEADERS = {
    "as_of": ["as_of", "as_of", "As of", "AS_OF", "As-Of"],
    "campaign": ["campaign", "Campaign", "CAMPAIGN"],
    "indicator": ["indicator", "Indicator", " indicator "],
    "value": ["value", "Value", "VALUE:"],
}
UNKNOWN_HEADERS = ["STT", "Thời tiết", "Người nhập liệu", "Ký nhận"]


@dataclass
class Layout:
    """Two streams of chance: `choose` for looks, `order` for order and file names."""

    choose: Random
    order: Random = field(default_factory=Random)

    def chance(self, share: float) -> bool:
        return self.choose.random() < share


def show_date(day: date, form: str) -> str:
    return day.strftime({"iso": "%Y-%m-%d", "/": "%d/%m/%Y", "-": "%d-%m-%Y"}[form])


def show_whole(number: int | None, rng: Random) -> str:
    if number is None:
        return ""
    mark = rng.choice(["", ".", " "])
    return f"{number:,}".replace(",", mark)


def show_hours(hours: Fraction | None, rng: Random) -> str:
    if hours is None:
        return ""
    text = f"{float(hours):.2f}".rstrip("0").rstrip(".")
    return text.replace(".", rng.choice([",", "."]))


def date_form(rng: Random, usual: str) -> str:
    """Most files keep to one form of date; some mix."""
    return rng.choice(["iso", "/", "-"]) if rng.random() < 0.05 else usual


def respelt(text: str, layout: Layout) -> str:
    """The same text in another Unicode form, or with the look-alikes of Đ and đ."""
    draw = layout.choose.random()
    if draw < 0.05:
        return unicodedata.normalize("NFD", text)
    if draw < 0.08:
        return text.replace("Đ", "\u00d0").replace("đ", "\u00f0")
    return text


def table(columns: list[tuple[str, str]], rows: list[dict[str, str]], layout: Layout,
          encodings: list[str]) -> bytes:
    """`columns`: key and header, in the file's order. Rows come out in random order."""
    rng = layout.choose
    text = io.StringIO(newline="")
    newline = rng.choice(["\n", "\r\n"])
    writer = csv.writer(text, delimiter=rng.choice([",", ";", "\t"]), lineterminator=newline,
                        quoting=rng.choice([csv.QUOTE_MINIMAL] * 3 + [csv.QUOTE_ALL]))
    writer.writerow([header for _, header in columns])
    rows = list(rows)
    layout.order.shuffle(rows)
    for row in rows:
        writer.writerow([row.get(key, "") for key, _ in columns])
    content = text.getvalue()
    ending = rng.choice(["as is", "as is", "bare", "blank"])
    if ending == "bare":
        content = content.removesuffix(newline)
    elif ending == "blank":
        content += newline * rng.randint(1, 3)
    return respelt(content, layout).encode(rng.choice(encodings))


def arranged(headers: dict[str, list[str]], keys: list[str], layout: Layout,
             odd: bool = True) -> list[tuple[str, str]]:
    """The columns in any order, each under one of its headers, with unknown ones between."""
    rng = layout.choose
    columns = []
    for key in keys:
        header = rng.choice(headers[key])
        columns.append((key, odd_header(rng, header) if odd else header))
    if layout.chance(0.25):
        columns += [("?" + name, name)
                    for name in rng.sample(UNKNOWN_HEADERS, rng.randint(1, 2))]
    if layout.chance(0.6):
        rng.shuffle(columns)
    return columns


def log_table(rows: list[dict[str, str]], layout: Layout) -> bytes:
    """`rows` are rendered cells. Columns that no row fills may be absent."""
    filled = {key for row in rows for key, cell in row.items() if cell}
    keys = [key for key in LOG_HEADERS
            if key in filled or key in ("date", "shift") or layout.chance(0.3)]
    if not {"volunteer", "people"} & set(keys):
        keys.append(layout.choose.choice(["volunteer", "people"]))
    rows = [{**row, "?STT": str(number), "?Thời tiết": "nắng; gió nhẹ, mát"}
            for number, row in enumerate(rows, 1)]
    encodings = ["utf-8"] * 6 + ["utf-8-sig"] * 6 + ["utf-16"]
    return table(arranged(LOG_HEADERS, keys, layout), rows, layout, encodings)


def volunteer_table(rows: list[dict[str, str]], layout: Layout) -> bytes:
    keys = ["id", "name"] + [key for key in VOLUNTEER_HEADERS
                             if key not in ("id", "name") and layout.chance(0.5)]
    encodings = ["utf-8"] * 6 + ["utf-8-sig"] * 6 + ["utf-16"]
    return table(arranged(VOLUNTEER_HEADERS, keys, layout), rows, layout, encodings)


def progress_table(rows: list[dict[str, str]], layout: Layout) -> bytes:
    columns = arranged(PROGRESS_HEADERS, list(PROGRESS_HEADERS), layout, odd=False)
    return table(columns, rows, layout, ["utf-8", "utf-8-sig"])
