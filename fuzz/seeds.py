#!/usr/bin/env python3
"""Fills fuzz/corpus/ from the sample, the tests' files and ../shared/cases.

Where a target chooses the kind of file by a first byte, each seed is written
once for each kind. Nothing of it is kept in the repository.
"""
import hashlib
import json
import pathlib
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
CASES = ROOT.parent / "shared" / "cases"


def put(target, data, kinds=0):
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    if len(data) > 60_000:
        return
    for first in range(kinds) or [None]:
        seed = data if first is None else bytes([first]) + data
        (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


def files(pattern, *folders):
    for folder in folders:
        yield from (path for path in sorted(folder.rglob(pattern)) if path.is_file())


def parts(path):
    """A workbook as text: `=== name` lines, each followed by that part."""
    out = b""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")) and "docProps" not in name:
                out += b"=== " + name.encode() + b"\n" + archive.read(name) + b"\n"
    return out


sample = [ROOT / "content", ROOT / "tests", ROOT / "themes/default/start"]
for path in files("*.yaml", *sample):
    name = path.name
    kind = 5 if name == "site.yaml" else 4 if "campaigns" in path.parts else None
    kind = 1 if name == "commune.yaml" else 3 if name == "events.yaml" else kind
    kind = 2 if "roster" in path.parts else kind
    put("yaml", bytes([kind or 0]) + path.read_bytes())
for path in files("*.csv", *sample, CASES):
    put("csv", path.read_bytes()[:8000], 3)
for path in files("*.md", *sample, ROOT / "docs"):
    text = path.read_bytes()
    put("guide", text if text.startswith(b"---") else b"---\ntitle: A\n---\n" + text)
for path in files("*.xlsx", *sample, CASES):
    put("xlsx", path.read_bytes(), 3)
    if zipfile.is_zipfile(path):
        put("xlsx", parts(path), 3)
if CASES.is_dir():
    for line in (CASES / "yaml-test-suite/cases.jsonl").read_text().splitlines():
        put("yaml", json.loads(line)["yaml"].encode(), 6)
    for text in json.loads((CASES / "naughty-strings/blns.json").read_text()):
        data = text.encode("utf-8", "surrogatepass")
        put("yaml", b"- {campaign: " + data + b"}\n", 1)
        put("csv", b"date,shift,people,note\n2025-11-01,sang,1," + data + b"\n", 1)
        put("guide", b"---\ntitle: A\n---\n" + data)
    for line in (CASES / "csv/formula-injection.jsonl").read_text().splitlines():
        data = json.loads(line)["cell"].encode()
        put("csv", b"date,shift,people,note\n2025-11-01,sang,1," + data + b"\n", 1)
