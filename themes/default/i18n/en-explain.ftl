## Each kind of problem explained, for `aoxanh explain` and docs/diagnostics.md.
