"""Wording: Vietnamese names to draw from, and the spellings people use for them.

In: a random.Random where something is drawn. Out: names, folded text, slugs, odd
spellings of headers and of references. No facts, no files.
"""

import re
import unicodedata
from random import Random

FAMILY = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Võ Đinh".split()
MIDDLE = "Văn Thị Đức Minh Hữu Ngọc Quang Thu Thanh Xuân Khánh Gia Bảo Mỹ Đình".split()
GIVEN = ("An Anh Bình Châu Cường Dũng Duyên Đạt Giang Hà Hải Hạnh Hậu Hiếu Hùng Huyền "
         "Khoa Kiên Lan Linh Long Ly Mai Nam Nga Nhung Phúc Phương Quân Quỳnh Sơn Tâm "
         "Thảo Thắng Thủy Trang Trung Tú Uyên Vinh Yến").split()
FIRST = ("Đức Hương Kỳ Thạch Cẩm Nghi Sơn Thiên Toàn Mai Yên Xuân Trường Hồng Bắc Đông "
         "Tây Vĩnh Phú Quảng Đồng Tân Bình Liên Ngọc Long").split()
SECOND = ("Thọ Khê Anh Hà Xuyên Lộc Tiến Kim Phụ Hoa Lưu Cầm Trị Thượng Trung Hạ Lạc "
          "Thịnh Giang Lâm Sơn Đô Phước Khánh Lĩnh Phong").split()
NOTES = [
    "Bà con đến đông; cần thêm bàn ghế",
    "Hết mẫu, photo thêm 50 tờ",
    'Người dân hỏi "có mất phí không?"',
    "Sáng mưa to,\nchuyển vào hội trường",
    "Máy\tchậm; mạng yếu, chờ lâu",
    "Đã báo tổ trưởng",
    '"Xong"',
    "Thiếu 2 hồ sơ; hẹn lại\nthứ Ba, đầu giờ",
    "đ/c Đạt trực thay",
]


def unmarked(text: str) -> str:
    """Without marks; đ becomes d. Case stays."""
    text = text.replace("đ", "d").replace("Đ", "D")
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def folded(text: str) -> str:
    """What is left when case, marks, spaces and punctuation do not count."""
    return re.sub(r"[^a-z0-9]", "", unmarked(text).lower())


def slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", unmarked(text).lower()).strip("-")


def person(rng: Random) -> str:
    return f"{rng.choice(FAMILY)} {rng.choice(MIDDLE)} {rng.choice(GIVEN)}"


def commune_name(rng: Random) -> str:
    name = f"{rng.choice(FIRST)} {rng.choice(SECOND)}"
    return f"{name} {rng.randint(1, 12)}" if rng.random() < 0.08 else name


def odd_header(rng: Random, header: str) -> str:
    """A header as somebody might type it."""
    changes = [
        lambda text: text,
        lambda text: text,
        str.upper,
        str.lower,
        unmarked,
        lambda text: unmarked(text).upper(),
        lambda text: text.replace(" ", "  "),
        lambda text: f" {text} ",
        lambda text: text.replace(" ", "_"),
        lambda text: f"{text}:",
        lambda text: f"{text} (*)",
        lambda text: f"{text}.",
    ]
    return rng.choice(changes)(rng.choice(changes)(header))


def spellings(thing_id: str, *names: str) -> list[str]:
    """The ways to refer to a thing: its id or a name, with or without marks, any case."""
    forms = [thing_id, thing_id, thing_id.upper()]
    for name in names:
        forms += [name, name, name.upper(), name.lower(), unmarked(name),
                  unmarked(name).lower()]
    return forms
