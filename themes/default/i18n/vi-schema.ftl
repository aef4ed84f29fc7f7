## Mô tả từng khóa của các tệp YAML, cho `aoxanh schema`.
