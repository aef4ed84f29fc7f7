## Giải thích từng loại vấn đề, cho `aoxanh explain` và docs/diagnostics.md.
