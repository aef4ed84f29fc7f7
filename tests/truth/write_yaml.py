"""YAML text in the many ways people write it: block or flow, quoted or plain.

In: dicts, lists, text, numbers, dates, `Plain` text, and a random.Random for the style.
Out: text. Only what the content folder needs; it reads nothing.
"""

import json
import re
from datetime import date
from random import Random

SAFE = re.compile(r"[^\W\d_][\w /&()-]*[\w)]")
RESERVED = {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}
INDENT = "  "


class Plain(str):
    """Text that must stand without quotes, such as a code with leading zeros."""


class Quoted(str):
    """Text that must stand in quotes."""


def scalar(value, rng: Random) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float, Plain)):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    plain_is_safe = (
        not isinstance(value, Quoted)
        and SAFE.fullmatch(value)
        and value.lower() not in RESERVED
    )
    if plain_is_safe and rng.random() < 0.7:
        return value
    if rng.random() < 0.3 and "\n" not in value:
        return "'" + value.replace("'", "''") + "'"
    return json.dumps(value, ensure_ascii=False)


def flow(value, rng: Random) -> str:
    if isinstance(value, dict):
        inside = ", ".join(f"{key}: {flow(one, rng)}" for key, one in value.items())
        return "{" + inside + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(one, rng) for one in value) + "]"
    return scalar(value, rng)


def entry(value, rng: Random, depth: int) -> str:
    """What follows `key:` or `-`: on the same line, or as a block below."""
    if not isinstance(value, (dict, list)):
        return f" {scalar(value, rng)}\n"
    if not value or (depth > 1 and rng.random() < 0.6):
        return f" {flow(value, rng)}\n"
    return "\n" + block(value, rng, depth)


def block(value, rng: Random, depth: int = 0) -> str:
    margin = INDENT * depth
    if isinstance(value, dict):
        return "".join(f"{margin}{key}:{entry(one, rng, depth + 1)}"
                       for key, one in value.items())
    return "".join(item(one, rng, depth) for one in value)


def item(value, rng: Random, depth: int) -> str:
    """One line or block of a list; a mapping begins beside its dash."""
    margin = INDENT * depth
    if isinstance(value, dict) and value and rng.random() < 0.6:
        inner = block(value, rng, depth + 1)
        return f"{margin}- {inner[len(margin) + len(INDENT):]}"
    return f"{margin}- {flow(value, rng)}\n"


def document(value, rng: Random, order: Random) -> str:
    """A whole file. The items of a list are written first and then put into `order`."""
    comment = "# do Đoàn xã nhập\n" if rng.random() < 0.1 else ""
    start = "---\n" if rng.random() < 0.03 else ""
    if isinstance(value, dict):
        return comment + start + block(value, rng)
    items = [item(one, rng, 0) for one in value]
    order.shuffle(items)
    return comment + start + "".join(items)
